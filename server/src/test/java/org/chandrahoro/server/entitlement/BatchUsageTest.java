package org.chandrahoro.server.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chandrahoro.server.llm.BatchLedger.Call;
import org.chandrahoro.server.llm.Cost;
import org.chandrahoro.server.llm.Meter.End;
import org.chandrahoro.server.llm.Meter.Settlement;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.llm.TokenUse;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class BatchUsageTest {
  private static final Instant SENT = Instant.parse("2031-04-01T10:00:00Z");
  private static final ModelId MODEL = new ModelId(Provider.GOOGLE, "a-batch-model");
  private final String batch = UUID.randomUUID().toString();
  private final TestDatabase database;
  private final BatchUsage usage;

  BatchUsageTest(TestDatabase database) {
    this.database = database;
    usage = new BatchUsage(database.jdbc());
    usage.dispatched(
        List.of(
            new Call(batch, 1, MODEL, 400, 500, SENT), new Call(batch, 2, MODEL, 300, 500, SENT)));
  }

  /** Others look at the whole of this table. */
  @AfterEach
  void leaveNothing() {
    database
        .jdbc()
        .sql("DELETE FROM ai_usage_logs WHERE request_id = :batch")
        .param("batch", batch)
        .update();
  }

  private List<UsageRow> rows() {
    return new UsageLog(database.jdbc())
        .page(SENT, SENT.plusSeconds(1), null, UsageLog.MOST).stream()
            .filter(row -> row.requestId().equals(batch))
            .sorted((one, other) -> Integer.compare(one.attempt(), other.attempt()))
            .toList();
  }

  @Test
  void eachItemHasARowOfTheOperatorsBeforeItIsSent() {
    assertThat(rows())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.account()).isEqualTo("operator"))
        .allSatisfy(row -> assertThat(row.status()).isEqualTo("dispatched"))
        .extracting(UsageRow::inputTokens)
        .containsExactly(400L, 300L);
  }

  @Test
  void itIsSettledOnceAtWhatWasUsed() {
    var settlement =
        new Settlement(
            new TokenUse(120, 20, 0, 60, 10, true),
            new Cost(77, 3),
            End.ANSWERED,
            Duration.ofHours(2),
            Optional.empty());
    usage.settled(batch, 1, settlement, SENT.plusSeconds(7_200));
    UsageRow row = rows().getFirst();
    assertThat(row.status()).isEqualTo("exact");
    assertThat(row.ended()).contains("answered");
    assertThat(row.inputTokens()).isEqualTo(120);
    assertThat(row.cachedInputTokens()).isEqualTo(20);
    assertThat(row.outputTokens()).isEqualTo(60);
    assertThat(row.reasoningTokens()).isEqualTo(10);
    assertThat(row.costMicroDollars()).isEqualTo(77);
    assertThat(row.priceVersion()).isEqualTo(3);
    assertThat(row.latencyMillis()).contains(7_200_000L);
    assertThatThrownBy(() -> usage.settled(batch, 1, settlement, SENT))
        .hasMessage(batch + "/1 has no open row in the ledger");
  }

  @Test
  void whatTheProviderNeverTookCostsNothing() {
    usage.released(batch, SENT.plusSeconds(60));
    assertThat(rows())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.status()).isEqualTo("released"))
        .allSatisfy(row -> assertThat(row.inputTokens() + row.outputTokens()).isZero());
  }

  @Test
  void itsLaneIsOnRecordForWhoeverRatesItAnew() {
    assertThat(
            database
                .jdbc()
                .sql("SELECT DISTINCT lane FROM ai_usage_logs WHERE request_id = :batch")
                .param("batch", batch)
                .query(String.class)
                .single())
        .isEqualTo("batch");
  }

  /** The sweep of the attempts of dead nodes reads an account in each of them. */
  @Test
  void itIsNoAttemptThatTheSweepTakesForADeadNodes() {
    assertThat(new AttemptStore(database.jdbc()).expired(SENT.plus(Duration.ofDays(30))))
        .noneMatch(expired -> expired.attempt().endpoint().equals("batch"));
  }
}
