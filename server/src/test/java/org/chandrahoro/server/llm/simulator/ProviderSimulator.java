package org.chandrahoro.server.llm.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The three providers on one port of this machine. Told in a test how to meet the calls; a model
 * whose name begins with {@code fault-} fails as {@link NamedFaults} says, so that a whole server
 * can be tried without touching this object; {@link Controls} do the same over HTTP.
 *
 * <pre>{@code
 * try (var providers = ProviderSimulator.start()) {
 *   providers.onModel("gpt-5-mini", Behaviour.says("A calm day."));
 *   … OPENAI_BASE_URL = providers.openAiBase() …
 *   assertThat(providers.bill().last().output()).isEqualTo(…);
 * }
 * }</pre>
 */
public final class ProviderSimulator implements AutoCloseable {
  private final ServerSocket server;
  private final Set<Connection> open = ConcurrentHashMap.newKeySet();
  private final List<Rule> rules = new CopyOnWriteArrayList<>();
  private final List<Asked> requests = new ArrayList<>();
  private final Set<String> refusedKeys = ConcurrentHashMap.newKeySet();
  private final Bill bill = new Bill();
  private final PromptCache cache = new PromptCache();
  private final AtomicInteger connections = new AtomicInteger();
  private final NamedFaults named = new NamedFaults();
  private final Controls controls = new Controls(this);
  private final BatchDesk batches = new BatchDesk(this::behaviour);
  private volatile List<String> models =
      List.of("gpt-5-mini", "claude-haiku-4-5", "gemini-2.5-flash");
  private volatile Behaviour usual = Behaviour.usual();

  /** Behaviours for the calls of one model or one key, in turn; the last one stays. */
  private record Rule(String model, String key, List<Behaviour> turns, AtomicInteger calls) {
    boolean meets(Asked asked) {
      return (model.isEmpty() || model.equals(asked.model()))
          && (key.isEmpty() || key.equals(asked.key()));
    }

    Behaviour next() {
      return turns.get(Math.min(calls.getAndIncrement(), turns.size() - 1));
    }
  }

  private ProviderSimulator(int port) {
    try {
      server = new ServerSocket(port, 512, InetAddress.getByName("127.0.0.1"));
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
    Thread.ofVirtual().name("provider-simulator").start(this::accept);
  }

  /** On a free port. */
  public static ProviderSimulator start() {
    return start(0);
  }

  public static ProviderSimulator start(int port) {
    return new ProviderSimulator(port);
  }

  /** For {@code OPENAI_BASE_URL}, and for a compatible address. */
  public URI openAiBase() {
    return URI.create(root() + "/v1");
  }

  /** For {@code ANTHROPIC_BASE_URL}. */
  public URI anthropicBase() {
    return root();
  }

  /** For {@code GEMINI_BASE_URL}. */
  public URI geminiBase() {
    return root();
  }

  public URI root() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  /** How calls are met for which nothing else is said. */
  public ProviderSimulator usually(Behaviour behaviour) {
    usual = behaviour;
    return this;
  }

  /** The calls for a model: the first in the first way, and so on; the last way stays. */
  public ProviderSimulator onModel(String model, Behaviour... turns) {
    rules.addFirst(new Rule(model, "", List.of(turns), new AtomicInteger()));
    return this;
  }

  /** The calls with a key, whatever the model. */
  public ProviderSimulator onKey(String key, Behaviour... turns) {
    rules.addFirst(new Rule("", key, List.of(turns), new AtomicInteger()));
    return this;
  }

  /** 401 to that key, for models lists too, until {@link #acceptKey}. */
  public ProviderSimulator refuseKey(String key) {
    refusedKeys.add(key);
    return this;
  }

  public ProviderSimulator acceptKey(String key) {
    refusedKeys.remove(key);
    return this;
  }

  public ProviderSimulator withModels(String... names) {
    models = List.of(names);
    return this;
  }

  /** Forgets rules, requests, bill, refused keys and cached prompts. */
  public void forgetAll() {
    rules.clear();
    refusedKeys.clear();
    bill.clear();
    cache.clear();
    batches.forget();
    usual = Behaviour.usual();
    synchronized (requests) {
      requests.clear();
    }
  }

  public Bill bill() {
    return bill;
  }

  /** Where batches are handed in; their bill is apart. */
  public BatchDesk batches() {
    return batches;
  }

  /** All requests so far, calls and models lists, in the order in which they came. */
  public List<Asked> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  /** How many connections were ever accepted. */
  public int connections() {
    return connections.get();
  }

  /** Whether a text stands anywhere in what was sent: for canaries. */
  public boolean wasSent(String canary) {
    return requests().stream().anyMatch(asked -> asked.everything().contains(canary));
  }

  List<String> models() {
    return models;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> converse(socket));
      } catch (IOException closed) {
        // the loop ends where the server has been closed
      }
    }
  }

  private void converse(Socket socket) {
    try (var connection = new Connection(socket)) {
      open.add(connection);
      for (var request = connection.read(); request != null; request = connection.read()) {
        meet(connection, request);
      }
    } catch (IOException gone) {
      // a reader that left, or a fault that was asked for; the bill was written where it happened
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      open.removeIf(connection -> socket.isClosed() && connection.isOn(socket));
    }
  }

  private void meet(Connection connection, Connection.Request request)
      throws IOException, InterruptedException {
    if (request.path().startsWith("/simulator/")) {
      controls.meet(connection, request);
      return;
    }
    Dialect dialect = Dialect.of(request.path(), request.headers());
    Asked asked = dialect.read(request.method(), request.path(), request.headers(), request.body());
    synchronized (requests) {
      requests.add(asked);
    }
    if (refusedKeys.contains(asked.key())) {
      refuse(connection, dialect, 401, "");
    } else if (BatchDesk.isFor(request.path())) {
      batches.meet(connection, request, dialect);
    } else if (request.method().equals("GET") && request.path().contains("/models")) {
      var turn = rules.stream().filter(rule -> !rule.key().isEmpty() && rule.meets(asked));
      var fault = turn.findFirst().flatMap(rule -> rule.next().fault());
      if (fault.isPresent()) {
        new Performance(connection, dialect, asked, Behaviour.failing(fault.get()), bill, cache)
            .run();
      } else {
        connection.answer(200, "application/json", dialect.models(models), Map.of());
      }
    } else if (asked.model().isEmpty()) {
      refuse(connection, dialect, 400, "");
    } else {
      new Performance(connection, dialect, asked, behaviour(asked), bill, cache).run();
    }
  }

  private static void refuse(Connection connection, Dialect dialect, int status, String code)
      throws IOException {
    int shown = dialect instanceof GoogleDialect && status == 401 ? 400 : status;
    connection.answer(shown, "application/json", dialect.errorBody(status, code), Map.of());
  }

  private Behaviour behaviour(Asked asked) {
    return rules.stream()
        .filter(rule -> rule.meets(asked))
        .findFirst()
        .map(Rule::next)
        .or(() -> named.of(asked.model(), usual))
        .orElse(usual);
  }

  @Override
  public void close() {
    try {
      server.close();
      for (Connection connection : open) {
        connection.close();
      }
    } catch (IOException unclosable) {
      throw new UncheckedIOException(unclosable);
    }
  }

  /** Runs one on the port given as the argument, 9099 where none is, until it is stopped. */
  public static void main(String[] arguments) throws InterruptedException {
    int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9099;
    try (var simulator = start(port)) {
      System.out.println(
          "OPENAI_BASE_URL="
              + simulator.openAiBase()
              + " ANTHROPIC_BASE_URL="
              + simulator.anthropicBase()
              + " GEMINI_BASE_URL="
              + simulator.geminiBase());
      Thread.sleep(Duration.ofDays(365));
    }
  }
}
