package org.chandrahoro.server.llm;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.net.ssl.SSLSocketFactory;
import org.chandrahoro.server.llm.simulator.Asked;
import org.chandrahoro.server.llm.simulator.BatchDesk;
import org.chandrahoro.server.llm.simulator.Behaviour;
import org.chandrahoro.server.llm.simulator.ProviderSimulator;
import org.chandrahoro.server.node.SettableClock;
import org.chandrahoro.server.node.TestDatabase;
import org.chandrahoro.server.node.TimeOrderedIds;

/**
 * Batches over simulated providers, on a clock that both share; each item is answered by its own.
 */
final class BatchFixture implements AutoCloseable {
  static final Instant START = Instant.parse("2026-11-25T12:00:00Z");
  static final Instant DEADLINE = START.plus(Duration.ofHours(30));

  /** Micro-dollars for a million tokens: what comes of it differs in input and output. */
  static final long INPUT_PRICE = 1_000_000;

  static final long OUTPUT_PRICE = 7_000_000;

  final ProviderSimulator simulator = ProviderSimulator.start();
  final SettableClock clock = new SettableClock(START);
  final NotedLedger ledger = new NotedLedger();
  final TestDatabase database;
  final TokenGauge gauge = new TokenGauge();
  private final SharedTransport shared = new SharedTransport(Duration.ofSeconds(20));
  private final TimeOrderedIds ids = new TimeOrderedIds(clock, new Random(11));
  private final Prices prices;
  private final Map<Provider, Long> queue = new HashMap<>();

  BatchFixture(TestDatabase database) {
    this.database = database;
    database.jdbc().sql("DELETE FROM ai_batch_items").update();
    database.jdbc().sql("DELETE FROM ai_batches").update();
    simulator.usually(
        Behaviour.answering(
            asked ->
                new Behaviour.Answer("To " + question(asked), List.of(), Behaviour.Finish.STOP)));
    desk().clock(clock::instant);
    prices = new Prices(new PriceStore(database.jdbc()), clock, _ -> {});
    for (Provider provider : EnumSet.complementOf(EnumSet.of(Provider.COMPATIBLE))) {
      queue.put(provider, 1_000_000L);
      prices.add(
          new PriceQuote(
              model(provider),
              Instant.EPOCH,
              INPUT_PRICE,
              INPUT_PRICE,
              INPUT_PRICE,
              OUTPUT_PRICE,
              50,
              OptionalLong.empty(),
              100,
              100,
              "the tests"));
    }
  }

  /** Google has the role after the text. */
  static String question(Asked asked) {
    return asked.prompt().stream()
        .filter(text -> text.startsWith("question "))
        .findFirst()
        .orElseThrow();
  }

  BatchDesk desk() {
    return simulator.batches();
  }

  static ModelId model(Provider provider) {
    return new ModelId(provider, "a-batch-model");
  }

  BatchFixture queue(Provider provider, long tokens) {
    queue.put(provider, tokens);
    return this;
  }

  /** As a node begins: with nothing but the database. */
  Batches node() {
    var calls =
        new ProviderCalls(
            new ProviderAddresses(
                simulator.openAiBase(), simulator.anthropicBase(), simulator.geminiBase(), true),
            shared,
            new GuardedTransport(
                new AddressGuard(true, InetAddress::getAllByName),
                Duration.ofSeconds(20),
                (SSLSocketFactory) SSLSocketFactory.getDefault()));
    var settings =
        new BatchSettings(
            queue,
            32_000_000,
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(15),
            Duration.ofHours(72));
    return new Batches(
        new Batches.Parts(
            BatchConfiguration.lanes(new BatchCalls(calls, clock, Duration.ofSeconds(60))),
            settings,
            PlatformKeysFixture.of(queue.keySet()),
            new BatchStore(database.jdbc()),
            new BatchItemStore(database.jdbc()),
            ledger,
            prices,
            gauge,
            database.transactions(),
            ids,
            clock));
  }

  /** Items {@code item-1} and so on, each with a question of its own. */
  static List<BatchItem> items(Provider provider, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            place ->
                new BatchItem(
                    "item-" + place,
                    model(provider),
                    WireFixture.prompt(
                        "You read charts.", new Prompt.Turn.Asked("question " + place))))
        .toList();
  }

  /** A ledger that says what it was told, by batch and place. */
  static final class NotedLedger implements BatchLedger {
    final Map<String, Call> open = new TreeMap<>();
    final Map<String, Meter.Settlement> settled = new TreeMap<>();
    int released;

    @Override
    public void dispatched(List<Call> calls) {
      for (Call call : calls) {
        if (open.put(call.batch() + "/" + call.place(), call) != null) {
          throw new AssertionError(call + " is dispatched twice");
        }
      }
    }

    @Override
    public void settled(String batch, int place, Meter.Settlement settlement, Instant now) {
      String item = batch + "/" + place;
      if (Optional.ofNullable(open.remove(item)).isEmpty()
          || settled.put(item, settlement) != null) {
        throw new AssertionError(item + " is settled without being open");
      }
    }

    @Override
    public void released(String batch, Instant now) {
      released += (int) open.keySet().stream().filter(item -> item.startsWith(batch)).count();
      open.keySet().removeIf(item -> item.startsWith(batch));
    }

    long input() {
      return settled.values().stream().mapToLong(each -> each.use().input()).sum();
    }

    long output() {
      return settled.values().stream().mapToLong(each -> each.use().output()).sum();
    }

    long cost() {
      return settled.values().stream().mapToLong(each -> each.cost().microDollars()).sum();
    }
  }

  @Override
  public void close() {
    database.jdbc().sql("DELETE FROM model_prices WHERE model = 'a-batch-model'").update();
    simulator.close();
    shared.close();
  }
}
