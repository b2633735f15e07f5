package org.chandrahoro.server.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chandrahoro.server.llm.RouterFixture.FLASH;
import static org.chandrahoro.server.llm.RouterFixture.HAIKU;
import static org.chandrahoro.server.llm.RouterFixture.MINI;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.chandrahoro.server.account.AccountFixture;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.entitlement.Endpoint;
import org.chandrahoro.server.entitlement.Opening;
import org.chandrahoro.server.entitlement.QuotaFixture;
import org.chandrahoro.server.llm.simulator.Behaviour;
import org.chandrahoro.server.llm.simulator.Fault;
import org.chandrahoro.server.llm.simulator.ProviderSimulator;
import org.chandrahoro.server.node.TestDatabase;
import org.chandrahoro.server.node.UtcColumn;
import org.junit.jupiter.api.Test;

/**
 * Streams are cut at a random place by the provider, by the reader and by the router's own
 * deadline, and what the ledger has of them is held against the simulator's bill. {@code
 * -Dchandrahoro.cuts=10000} runs as many in place of some hundreds.
 */
class CutStreamsTest {
  private static final int CUTS = Integer.getInteger("chandrahoro.cuts", 240);
  private static final List<ModelId> MODELS = List.of(MINI, HAIKU, FLASH);
  private static final Duration LONG = Duration.ofSeconds(60);

  private final AccountFixture accounts = new AccountFixture(TestDatabase.H2);
  private final QuotaFixture node = new QuotaFixture(accounts);
  private final AccountId asha = accounts.somebody();
  private final Random random = new Random(20_261_125);

  /** Traps 10 to 14. */
  @Test
  void everyCutStreamIsSettledOnceAtWhatTheProviderBillsOrALittleMore() throws Exception {
    allowEverything();
    try (var providers = ProviderSimulator.start();
        var simulated = new SimulatedRouter(providers.root(), accounts.jdbc)) {
      for (ModelId model : MODELS) { // what an answer of each has told once
        providers.usually(Behaviour.says(text(60)));
        ask(simulated, List.of(model), LONG, Tokens.UNHEARD);
      }
      for (int i = 0; i < CUTS; i++) {
        cut(i % 3, providers, simulated);
      }
      awaitTheLastToEnd();

      long bill = providers.bill().total();
      long[] settled = settled();
      assertThat(settled[0]).as("rows").isEqualTo(providers.bill().items().size());
      assertThat(settled[1]).as("tokens").isBetween(bill, bill + bill / 1_000);
      assertThat(counter())
          .as("tokens used, tokens held, requests held")
          .containsExactly(settled[1], 0L, 0L);
      System.out.printf(
          "%d streams cut: %d attempts, bill %d, ledger %d (%+.4f %%)%n",
          CUTS, settled[0], bill, settled[1], 100.0 * (settled[1] - bill) / bill);
    }
  }

  private void cut(int side, ProviderSimulator providers, SimulatedRouter simulated) {
    var models = new ArrayList<>(MODELS);
    Collections.shuffle(models, random);
    Behaviour answer = Behaviour.says(text(random.nextInt(20, 120)));
    switch (side) {
      case 0 -> {
        providers.usually(answer.with(new Fault.CutAtByte(random.nextInt(12_000))));
        ask(simulated, models.subList(0, 2), LONG, _ -> {});
      }
      case 1 -> {
        providers.usually(answer);
        var heard = new AtomicInteger();
        int leavesAt = random.nextInt(1, 20);
        ask(
            simulated,
            models,
            LONG,
            _ -> {
              if (heard.incrementAndGet() == leavesAt) {
                throw new IllegalStateException("broken pipe");
              }
            });
      }
      default -> {
        providers.usually(
            answer.paced(Duration.ofMillis(random.nextInt(20)), Duration.ofMillis(1)));
        ask(simulated, models.subList(0, 1), Duration.ofMillis(random.nextInt(10, 60)), _ -> {});
      }
    }
  }

  private void ask(SimulatedRouter simulated, List<ModelId> models, Duration within, Tokens to) {
    var route = new Route(models.stream().map(RouterFixture::onPlatform).toList(), "chat");
    var prompt =
        new Prompt(
            text(300),
            List.of(new Prompt.Turn.Asked("How is today?")),
            List.of(),
            Optional.empty(),
            500,
            Prompt.Sampling.PROVIDERS_OWN,
            within);
    switch (node.quota.open(asha, Endpoint.CHAT)) {
      case Opening.Refused(var why) -> throw new AssertionError(why.toString());
      case Opening.Opened(var call) -> {
        try (call) {
          simulated.fresh().complete(route, prompt, call.meter(), to);
          call.finish(true);
        }
      }
    }
  }

  /** Four Latin letters and a space before them are one token of the simulator. */
  private static String text(int tokens) {
    var words = new String[tokens];
    Arrays.fill(words, " moon");
    return String.join("", words);
  }

  private void allowEverything() {
    accounts
        .jdbc
        .sql(
            """
            INSERT INTO ai_entitlements
              (id, user_id, enabled, tokens_per_day, allowed_models, allowed_endpoints, window_tz,
               starts_at, cap_mode, metadata, created_at, updated_at)
            VALUES
              (:id, :person, 1, 1000000000, '[]', '[]', 'Asia/Kolkata',
               :since, 'hard', '{}', :since, :since)
            """)
        .param("id", UUID.randomUUID().toString())
        .param("person", asha.value())
        .param("since", UtcColumn.of(Instant.parse("2026-01-01T00:00:00Z")))
        .update();
  }

  /** Those that nobody waits for end by themselves. */
  private void awaitTheLastToEnd() throws InterruptedException {
    Instant until = Instant.now().plus(Duration.ofMinutes(3));
    while (counter()[1] != 0) {
      assertThat(Instant.now()).as("tokens are still held").isBefore(until);
      Thread.sleep(20);
    }
  }

  private long[] settled() {
    return accounts
        .jdbc
        .sql(
            """
            SELECT COUNT(*), SUM(input_tokens + output_tokens) FROM ai_usage_logs
            WHERE user_id = :account AND status IN ('exact', 'estimated')
            """)
        .param("account", asha.value())
        .query((row, _) -> new long[] {row.getLong(1), row.getLong(2)})
        .single();
  }

  private long[] counter() {
    return accounts
        .jdbc
        .sql(
            """
            SELECT SUM(tokens_used), SUM(tokens_held), SUM(requests_held) FROM quota_counters
            WHERE user_id = :account
            """)
        .param("account", asha.value())
        .query((row, _) -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)})
        .single();
  }
}
