package org.chandrahoro.server.llm.simulator;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chandrahoro.server.llm.simulator.BatchScript.Arrival;
import org.chandrahoro.server.llm.simulator.SimulatedBatch.Entry;

/**
 * The batches of the three providers, with a clock that a test sets and a bill of their own, whose
 * tokens cost half.
 */
public final class BatchDesk {
  private static final int MOST_LISTED = 100;
  private final Bill bill = new Bill();
  private final Deque<BatchScript> scripts = new ArrayDeque<>();
  private final List<SimulatedBatch> batches = new ArrayList<>();
  private final List<List<Entry>> files = new ArrayList<>();
  private final Function<Asked, Behaviour> behaviours;
  private Supplier<Instant> clock = Instant::now;
  private Duration cancelling = Duration.ZERO;
  private long queue = Long.MAX_VALUE;

  BatchDesk(Function<Asked, Behaviour> behaviours) {
    this.behaviours = behaviours;
  }

  public synchronized BatchDesk clock(Supplier<Instant> time) {
    clock = time;
    return this;
  }

  /** The next batches, in turn; {@link BatchScript#usual()} after them. */
  public synchronized BatchDesk next(BatchScript... inTurn) {
    scripts.addAll(List.of(inTurn));
    return this;
  }

  /** How long a cancelled batch still runs. */
  public synchronized BatchDesk cancelsWithin(Duration wait) {
    cancelling = wait;
    return this;
  }

  /** How many tokens may wait for one model. */
  public synchronized BatchDesk queue(long tokens) {
    queue = tokens;
    return this;
  }

  /** What was answered, each item at half the price of a single call. */
  public Bill bill() {
    return bill;
  }

  /**
   * What the bill comes to, in micro-dollars.
   *
   * @param input the price of a million tokens sent singly, in micro-dollars
   */
  public long microDollars(long input, long output) {
    return bill.items().stream()
        .mapToLong(item -> Math.ceilDiv(item.input() * input + item.output() * output, 2_000_000L))
        .sum();
  }

  /** How many batches were taken. */
  public synchronized int taken() {
    return (int) batches.stream().filter(batch -> !batch.noRoom).count();
  }

  /** The custom ids of all requests that were taken, in the order in which they came. */
  public synchronized List<String> customIds() {
    return batches.stream()
        .filter(batch -> !batch.noRoom)
        .flatMap(batch -> batch.entries.stream())
        .map(Entry::customId)
        .toList();
  }

  synchronized void forget() {
    scripts.clear();
    batches.clear();
    files.clear();
    bill.clear();
    cancelling = Duration.ZERO;
    queue = Long.MAX_VALUE;
  }

  Instant now() {
    return clock.get();
  }

  Duration cancelling() {
    return cancelling;
  }

  Behaviour behaviour(Asked asked) {
    return behaviours.apply(asked);
  }

  static boolean isFor(String path) {
    return path.contains("/batches")
        || path.startsWith("/v1/files")
        || path.contains(":batchGenerateContent");
  }

  /** Meets a request that {@link #isFor} it. */
  synchronized void meet(Connection connection, Connection.Request request, Dialect dialect)
      throws IOException {
    BatchFormat format =
        switch (dialect) {
          case GoogleDialect _ -> new GoogleBatchFormat(this);
          case AnthropicDialect _ -> new AnthropicBatchFormat(this);
          default -> new OpenAiBatchFormat(this);
        };
    format.meet(connection, request, dialect);
  }

  /** Takes a batch, refuses it or loses it, as the next script says; empty where it is lost. */
  Optional<SimulatedBatch> take(
      String label,
      Dialect dialect,
      List<Entry> entries,
      Connection connection,
      boolean keepsRefused)
      throws IOException {
    BatchScript script = scripts.isEmpty() ? BatchScript.usual() : scripts.removeFirst();
    if (script.arrival() == Arrival.REQUEST_LOST) {
      throw new Connection.BrokenOffException();
    }
    if (script.arrival() == Arrival.REFUSED) {
      answer(connection, 400, dialect.errorBody(400, ""));
      return Optional.empty();
    }
    String prefix =
        dialect instanceof AnthropicDialect
            ? "msgbatch_"
            : dialect instanceof GoogleDialect ? "" : "batch_";
    var batch =
        new SimulatedBatch(
            this,
            prefix + "simulated" + batches.size(),
            label,
            dialect,
            entries,
            script,
            waiting(entries) > queue);
    if (batch.noRoom && !keepsRefused) {
      answer(connection, 429, dialect.errorBody(429, ""));
      return Optional.empty();
    }
    batches.addFirst(batch);
    if (script.arrival() == Arrival.ANSWER_LOST) {
      throw new Connection.BrokenOffException();
    }
    return Optional.of(batch);
  }

  private long waiting(List<Entry> more) {
    String model = more.getFirst().asked().model();
    long there =
        batches.stream()
            .filter(batch -> batch.model().equals(model) && !batch.isOver())
            .mapToLong(SimulatedBatch::tokens)
            .sum();
    return there
        + more.stream()
            .mapToLong(entry -> Tokenizer.count(String.join("", entry.asked().prompt())) + 4L)
            .sum();
  }

  /** The newest first. */
  List<SimulatedBatch> all() {
    return batches.subList(0, Math.min(MOST_LISTED, batches.size()));
  }

  Optional<SimulatedBatch> find(String id) {
    return batches.stream().filter(batch -> batch.id.equals(id)).findFirst();
  }

  int keep(List<Entry> file) {
    files.add(file);
    return files.size() - 1;
  }

  List<Entry> file(int number) {
    return files.get(number);
  }

  static void answer(Connection connection, int status, String body) throws IOException {
    connection.answer(status, "application/json", body, Map.of());
  }
}
