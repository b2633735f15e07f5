package org.chandrahoro.server.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chandrahoro.server.llm.BatchFixture.DEADLINE;
import static org.chandrahoro.server.llm.BatchFixture.items;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chandrahoro.server.llm.simulator.BatchScript;
import org.chandrahoro.server.llm.simulator.BatchScript.Arrival;
import org.chandrahoro.server.llm.simulator.Behaviour;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The batches of all three providers, held against what the simulator took, answered and billed.
 */
@ParameterizedClass
@EnumSource
class BatchesTest {
  private final BatchFixture fixture;

  BatchesTest(TestDatabase database) {
    fixture = new BatchFixture(database);
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  private BatchHandle submit(Provider provider, int count) {
    return fixture.node().submit(items(provider, count), DEADLINE).getFirst();
  }

  private BatchState poll(BatchHandle batch) {
    return fixture.node().poll(batch);
  }

  private static String text(Map<String, BatchResult> results, String customId) {
    return results.get(customId) instanceof BatchResult.Answered answered ? answered.text() : "";
  }

  private void assertLedgerIsTheBill() {
    assertThat(fixture.ledger.open).isEmpty();
    assertThat(fixture.ledger.input()).isEqualTo(fixture.desk().bill().input());
    assertThat(fixture.ledger.output()).isEqualTo(fixture.desk().bill().output());
    assertThat(fixture.ledger.cost())
        .isEqualTo(
            fixture.desk().microDollars(BatchFixture.INPUT_PRICE, BatchFixture.OUTPUT_PRICE));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPATIBLE")
  void resultsComeByCustomIdInWhicheverOrderAndAreBilledAtHalfPriceOnceEach(Provider provider) {
    fixture.desk().next(BatchScript.usual().after(Duration.ofHours(1)).inAnotherOrder());
    var batch = submit(provider, 9);
    assertThat(poll(batch)).isEqualTo(new BatchState.Pending(DEADLINE));
    assertThat(fixture.ledger.open).hasSize(9);
    fixture.clock.advance(Duration.ofHours(1));
    var finished = (BatchState.Finished) poll(batch);
    assertThat(finished.results()).hasSize(9);
    for (int place = 1; place <= 9; place++) {
      assertThat(text(finished.results(), "item-" + place)).isEqualTo("To question " + place);
    }
    assertThat(poll(batch)).isEqualTo(finished);
    assertThat(fixture.ledger.settled).hasSize(9);
    assertThat(fixture.ledger.cost()).isPositive();
    assertLedgerIsTheBill();
  }

  /** A provider may let a batch lie for days: the reading is due all the same. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPATIBLE")
  void whatIsPendingBeyondItsDeadlineIsCancelledAndGivenBackForTheSingleLane(Provider provider) {
    fixture.desk().next(BatchScript.stuck(2));
    var batch = submit(provider, 5);
    fixture.clock.advance(Duration.ofHours(29));
    assertThat(poll(batch)).isInstanceOf(BatchState.Pending.class);
    fixture.clock.advance(Duration.ofHours(1));
    var expired = (BatchState.Expired) poll(batch);
    assertThat(expired.unanswered()).containsExactly("item-3", "item-4", "item-5");
    assertThat(text(expired.results(), "item-2")).isEqualTo("To question 2");
    assertThat(fixture.desk().bill().items()).hasSize(2);
    assertLedgerIsTheBill();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPATIBLE")
  void ofAnExpiredBatchTheFinishedPartIsGivenAndBilled(Provider provider) {
    fixture.desk().next(BatchScript.usual().after(Duration.ofHours(24)).expiring(3));
    var batch = submit(provider, 4);
    fixture.clock.advance(Duration.ofHours(24));
    var expired = (BatchState.Expired) poll(batch);
    assertThat(expired.unanswered()).containsExactly("item-4");
    assertThat(expired.results()).hasSize(4);
    assertThat(fixture.ledger.settled).hasSize(4);
    assertLedgerIsTheBill();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPATIBLE")
  void whatDoesNotEndWhenCancelledIsGivenBackOnceAndItsLateBillIsStillSettled(Provider provider) {
    fixture.desk().next(BatchScript.stuck(2)).cancelsWithin(Duration.ofHours(3));
    var batch = submit(provider, 3);
    fixture.clock.set(DEADLINE);
    assertThat(poll(batch)).isInstanceOf(BatchState.Pending.class);
    fixture.clock.advance(Duration.ofMinutes(15));
    var given = (BatchState.Expired) poll(batch);
    assertThat(given.unanswered()).containsExactly("item-1", "item-2", "item-3");
    fixture.node().forget(batch);
    assertThat(fixture.node().kept()).isEmpty();
    fixture.clock.advance(Duration.ofHours(3));
    fixture.node().tend();
    assertThat(fixture.desk().bill().items()).hasSize(2);
    assertLedgerIsTheBill();
  }

  /** Nobody pays less than the provider may ask. */
  @Test
  void whatNeverEndsIsSettledAtTheMostItCanHaveCost() {
    fixture.desk().next(BatchScript.stuck(1)).cancelsWithin(Duration.ofDays(300));
    submit(Provider.GOOGLE, 1);
    for (int day = 0; day < 5; day++) {
      fixture.clock.advance(Duration.ofDays(1));
      fixture.node().tend();
    }
    var settled = fixture.ledger.settled.values().iterator().next();
    assertThat(settled.use().exact()).isFalse();
    assertThat(settled.use().output()).isEqualTo(500);
    assertThat(settled.use().input()).isGreaterThan(20);
    assertThat(fixture.ledger.open).isEmpty();
  }

  /** As after kill -9 between the request and its answer. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPATIBLE")
  void aBatchWhoseNameWasLostIsFoundAgainAndNotSentTwice(Provider provider) {
    fixture.desk().next(BatchScript.usual().arriving(Arrival.ANSWER_LOST));
    var batch = submit(provider, 3);
    assertThat(fixture.node().kept()).containsExactly(batch);
    for (int i = 0; i < 4; i++) {
      fixture.clock.advance(Duration.ofMinutes(6));
      fixture.node().tend();
    }
    assertThat(((BatchState.Finished) poll(batch)).unanswered()).isEmpty();
    assertThat(fixture.desk().taken()).isEqualTo(1);
    assertLedgerIsTheBill();
  }

  /** It shows whose it is only when it has ended; until then it is neither taken nor sent again. */
  @Test
  void aBatchOfAnthropicThatMayBeOursIsWaitedForAndNotSentTwice() {
    fixture
        .desk()
        .next(
            BatchScript.usual().after(Duration.ofHours(5)),
            BatchScript.usual().after(Duration.ofHours(5)).arriving(Arrival.ANSWER_LOST));
    var node = fixture.node();
    node.submit(items(Provider.ANTHROPIC, 3), DEADLINE);
    var others =
        items(Provider.ANTHROPIC, 3).stream()
            .map(item -> new BatchItem("other-" + item.customId(), item.model(), item.prompt()))
            .toList();
    var lost = node.submit(others, DEADLINE).getFirst();
    for (int hour = 0; hour < 6; hour++) {
      fixture.clock.advance(Duration.ofHours(1));
      fixture.node().tend();
    }
    var finished = (BatchState.Finished) poll(lost);
    assertThat(text(finished.results(), "other-item-1")).isEqualTo("To question 1");
    assertThat(fixture.desk().taken()).isEqualTo(2);
    assertLedgerIsTheBill();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPATIBLE")
  void aBatchThatNeverArrivedIsSentAgainOnceThatIsKnown(Provider provider) {
    fixture.desk().next(BatchScript.usual().arriving(Arrival.REQUEST_LOST));
    var batch = submit(provider, 2);
    fixture.clock.advance(Duration.ofMinutes(5));
    fixture.node().tend();
    assertThat(fixture.desk().taken()).isZero();
    fixture.clock.advance(Duration.ofMinutes(7));
    fixture.node().tend();
    fixture.node().tend();
    assertThat(fixture.desk().taken()).isEqualTo(1);
    assertThat(((BatchState.Finished) poll(batch)).unanswered()).isEmpty();
    assertLedgerIsTheBill();
  }

  @Test
  void whatIsHandedInTwiceIsSentOnce() {
    var node = fixture.node();
    var first = node.submit(items(Provider.OPENAI, 3), DEADLINE);
    var again = fixture.node().submit(items(Provider.OPENAI, 5), DEADLINE);
    assertThat(again).hasSize(2).containsAll(first);
    assertThat(fixture.desk().customIds()).hasSize(5).doesNotHaveDuplicates();
    assertThatThrownBy(
            () ->
                node.submit(
                    List.of(
                        items(Provider.OPENAI, 1).getFirst(), items(Provider.OPENAI, 1).getFirst()),
                    DEADLINE))
        .hasMessage("customId='item-1' comes twice");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPATIBLE")
  void aBatchThatIsRefusedForWantOfRoomWaitsAndIsSentLater(Provider provider) {
    fixture.desk().queue(1);
    var batch = submit(provider, 4);
    assertThat(poll(batch)).isInstanceOf(BatchState.Pending.class);
    assertThat(fixture.desk().taken()).isZero();
    fixture.desk().queue(10_000);
    fixture.node().tend();
    assertThat(fixture.desk().taken()).isZero();
    fixture.clock.advance(Duration.ofMinutes(10));
    fixture.node().tend();
    assertThat(((BatchState.Finished) poll(batch)).unanswered()).isEmpty();
    assertLedgerIsTheBill();
  }

  /** Divided by the operator's quota, the second part waits here until the first has ended. */
  @Test
  void whatIsBeyondTheQuotaOfTheQueueIsNotEvenSent() {
    long each = TokenEstimate.input(items(Provider.OPENAI, 1).getFirst().prompt());
    fixture.queue(Provider.OPENAI, 2 * each + 10);
    fixture.desk().next(BatchScript.usual().after(Duration.ofHours(1)));
    var batches = fixture.node().submit(items(Provider.OPENAI, 4), DEADLINE);
    assertThat(batches).extracting(BatchHandle::requests).containsExactly(2, 2);
    fixture.node().tend();
    assertThat(fixture.desk().taken()).isEqualTo(1);
    fixture.clock.advance(Duration.ofHours(1));
    fixture.node().tend();
    fixture.node().tend();
    assertThat(fixture.desk().customIds()).hasSize(4).doesNotHaveDuplicates();
    fixture.node().tend();
    assertLedgerIsTheBill();
  }

  @Test
  void whatHasFoundNoRoomByItsDeadlineIsGivenBackAndCostsNothing() {
    fixture.desk().queue(1);
    var batch = submit(Provider.ANTHROPIC, 2);
    fixture.clock.set(DEADLINE);
    assertThat(poll(batch).unanswered()).containsExactly("item-1", "item-2");
    assertThat(fixture.ledger.released).isEqualTo(2);
    assertLedgerIsTheBill();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPATIBLE")
  void anItemThatFailsIsGivenBackAndTheOthersStand(Provider provider) {
    fixture.desk().next(BatchScript.usual().failingAt(1, 400));
    var finished = (BatchState.Finished) poll(submit(provider, 3));
    assertThat(finished.unanswered()).containsExactly("item-2");
    assertThat(finished.results().get("item-2"))
        .isInstanceOfSatisfying(
            BatchResult.Failed.class,
            failed -> {
              assertThat(failed.use()).isEqualTo(TokenUse.NONE);
              assertThat(failed.cost().microDollars()).isZero();
            });
    assertThat(text(finished.results(), "item-3")).isEqualTo("To question 3");
    assertLedgerIsTheBill();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPATIBLE")
  void aTruncatedAnswerAndARefusalAreToldAsSuch(Provider provider) {
    fixture.simulator.usually(
        Behaviour.answering(
            asked ->
                BatchFixture.question(asked).endsWith("1")
                    ? new Behaviour.Answer("word ".repeat(900), List.of(), Behaviour.Finish.STOP)
                    : new Behaviour.Answer("No", List.of(), Behaviour.Finish.FILTER)));
    var finished = (BatchState.Finished) poll(submit(provider, 2));
    assertThat(finished.results().get("item-1")).isInstanceOf(BatchResult.Truncated.class);
    assertThat(finished.results().get("item-2")).isInstanceOf(BatchResult.Declined.class);
    assertThat(finished.unanswered()).isEmpty();
    assertLedgerIsTheBill();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPATIBLE")
  void aBatchThatTheProviderRefusesIsGivenBackAndCostsNothing(Provider provider) {
    fixture.desk().next(BatchScript.usual().arriving(Arrival.REFUSED));
    var failed = (BatchState.Failed) poll(submit(provider, 2));
    assertThat(failed.unanswered()).containsExactly("item-1", "item-2");
    assertThat(failed.why()).isEqualTo("the provider refused the batch");
    assertThat(fixture.ledger.released).isEqualTo(2);
    assertLedgerIsTheBill();
  }

  @Test
  void aCancelledBatchIsGivenBackAtOnce() {
    fixture.desk().next(BatchScript.stuck(1));
    var batch = submit(Provider.OPENAI, 2);
    fixture.node().cancel(batch);
    assertThat(poll(batch).unanswered()).containsExactly("item-2");
    assertLedgerIsTheBill();
  }

  /** The prompts are all that goes out; the key stands in its header and nowhere else. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPATIBLE")
  void nothingButThePromptIsSentAndTheKeyIsKeptNowhere(Provider provider) {
    fixture.desk().next(BatchScript.usual().failingAt(0, 401));
    var prompt = items(provider, 1).getFirst().prompt();
    var batch =
        fixture
            .node()
            .submit(
                List.of(new BatchItem("canary-of-a-person", BatchFixture.model(provider), prompt)),
                DEADLINE)
            .getFirst();
    var state = poll(batch);
    String key = "sk-platform-" + provider.word();
    assertThat(fixture.simulator.requests())
        .isNotEmpty()
        .allSatisfy(asked -> assertThat(asked.key()).isEqualTo(key))
        .allSatisfy(asked -> assertThat(asked.path() + asked.body()).doesNotContain(key));
    assertThat(fixture.simulator.wasSent("canary-of-a-person")).isFalse();
    String kept =
        fixture.database.jdbc().sql("SELECT * FROM ai_batches").query().listOfRows().toString()
            + fixture.database.jdbc().sql("SELECT * FROM ai_batch_items").query().listOfRows();
    assertThat(kept + state + batch).contains("canary-of-a-person").doesNotContain(key);
  }

  @Test
  void promptsAreKeptUntilTheirBatchHasEndedAndAnswersUntilItIsForgotten() {
    fixture.desk().next(BatchScript.usual().after(Duration.ofHours(1)));
    var batch = submit(Provider.GOOGLE, 2);
    assertThat(column("request")).hasSize(2).allSatisfy(text -> assertThat(text).contains("chart"));
    fixture.clock.advance(Duration.ofHours(1));
    poll(batch);
    assertThat(column("request")).isEmpty();
    assertThat(column("answer")).hasSize(2);
    fixture.node().forget(batch);
    fixture.node().tend();
    assertThat(column("answer")).isEmpty();
    assertThat(submit(Provider.GOOGLE, 2)).isNotEqualTo(batch);
  }

  private List<String> column(String name) {
    return fixture
        .database
        .jdbc()
        .sql("SELECT " + name + " FROM ai_batch_items WHERE " + name + " IS NOT NULL")
        .query((row, _) -> row.getString(1))
        .list();
  }
}
