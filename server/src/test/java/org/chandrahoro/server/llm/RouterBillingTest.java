package org.chandrahoro.server.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chandrahoro.server.llm.RouterFixture.HAIKU;
import static org.chandrahoro.server.llm.RouterFixture.MINI;
import static org.chandrahoro.server.llm.RouterFixture.own;
import static org.chandrahoro.server.llm.RouterFixture.platform;
import static org.chandrahoro.server.llm.ScriptedWire.answers;
import static org.chandrahoro.server.llm.ScriptedWire.breaksOffAfter;
import static org.chandrahoro.server.llm.ScriptedWire.fails;

import io.micrometer.core.instrument.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.llm.CallFailedException.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What an attempt is settled by. */
class RouterBillingTest {
  private final RouterFixture fixture = new RouterFixture();
  private final ScriptedWire wire = fixture.wire;

  /** 10 tokens at 0.15 $ a million and 2 at 0.60 $ are 1.5 and 1.2 micro-dollars. */
  @Test
  void anAnswerIsSettledByTheUsageThatTheProviderTellsAtItsPrice() {
    wire.says(MINI, answers("Go", "od."));
    fixture.ask(MINI);
    var settlement = fixture.attempt(1).settlement();
    assertThat(settlement.use()).isEqualTo(ScriptedWire.used(2));
    assertThat(settlement.cost().microDollars()).isEqualTo(3);
    assertThat(settlement.cost().priceVersion()).isPositive();
    assertThat(settlement.end()).isEqualTo(Meter.End.ANSWERED);
    assertThat(settlement.toFirstToken()).isPresent();
    assertThat(fixture.attempt(1).checkpoints).containsExactly(2L, 5L);
  }

  @Test
  void noMoreTokensAreAskedForThanTheMeterAdmitsNorThanTheModelWrites() {
    wire.says(MINI, answers("Good."));
    fixture.meter.atMost = 70;
    fixture.ask(MINI);
    assertThat(wire.calls.getFirst().maxTokens()).isEqualTo(70);
    var much =
        new Prompt(
            "",
            List.of(new Prompt.Turn.Asked("Tell me all.")),
            List.of(),
            Optional.empty(),
            100_000,
            Prompt.Sampling.PROVIDERS_OWN,
            Duration.ofSeconds(30));
    fixture.meter.atMost = Integer.MAX_VALUE;
    fixture.ask(platform(MINI), much, Tokens.UNHEARD);
    assertThat(wire.calls.getLast().maxTokens()).isEqualTo(16_384);
  }

  /**
   * Traps 10 and 12: 9 bytes of prompt and 10 more, 14 of the part, by the counting of the test.
   */
  @Test
  void aCutAnswerIsSettledByEstimateNotBelowWhatCame() {
    wire.says(MINI, breaksOffAfter("A good ", "day to "));
    fixture.ask(platform(MINI), _ -> {});
    var settlement = fixture.attempt(1).settlement();
    assertThat(settlement.end()).isEqualTo(Meter.End.CUT);
    assertThat(settlement.use()).isEqualTo(new TokenUse(19, 0, 0, 14, 0, false));
    assertThat(settlement.cost().microDollars()).as("2.85 + 8.4").isEqualTo(12);
  }

  @Test
  void whatTheProviderStillToldOfACutAnswerCounts() {
    wire.says(
        HAIKU,
        call -> {
          call.tokens().next("A");
          throw new CallFailedException(
              Fault.CUT,
              "scripted",
              Optional.empty(),
              "A",
              Optional.of(new TokenUse(900, 800, 50, 30, 20, true)));
        });
    fixture.ask(platform(HAIKU), _ -> {});
    assertThat(fixture.attempt(1).settlement().use())
        .isEqualTo(new TokenUse(900, 800, 50, 30, 20, true));
  }

  @Test
  void whatProvablyNeverReachedTheProviderIsReleased() {
    wire.says(MINI, fails(Fault.NOT_CONNECTED));
    wire.says(HAIKU, answers("Good."));
    fixture.ask(MINI, HAIKU);
    assertThat(fixture.attempt(1).settlements).isEmpty();
    assertThat(fixture.attempt(1).releases).isEqualTo(1);
    fixture.attempt(2).settlement();
  }

  @ParameterizedTest
  @EnumSource(names = {"TIMEOUT", "MALFORMED", "CUT"})
  void whereTheProviderMayHaveBilledThePromptIsCounted(Fault fault) {
    wire.says(MINI, fails(fault));
    wire.says(HAIKU, answers("Good."));
    fixture.ask(MINI, HAIKU);
    assertThat(fixture.attempt(1).settlement().use())
        .isEqualTo(new TokenUse(19, 0, 0, 0, 0, false));
    assertThat(fixture.attempt(1).settlement().end()).isEqualTo(Meter.End.FAILED);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"TIMEOUT", "MALFORMED", "CUT", "NOT_CONNECTED"})
  void anErrorInPlaceOfAnAnswerCostsNothing(Fault fault) {
    wire.says(MINI, fails(fault));
    wire.says(HAIKU, answers("Good."));
    fixture.ask(MINI, HAIKU);
    assertThat(fixture.attempt(1).settlement().use()).isEqualTo(TokenUse.NONE);
    assertThat(fixture.attempt(1).settlement().cost().microDollars()).isZero();
  }

  /** Trap 12: an answer whose usage is missing is neither free nor one token. */
  @Test
  void anAnswerWithoutUsageIsEstimated() {
    wire.says(
        MINI, _ -> new Wire.Produced("A good day.", List.of(), Wire.Finish.STOP, TokenUse.NONE));
    fixture.ask(MINI);
    assertThat(fixture.attempt(1).settlement().use())
        .isEqualTo(new TokenUse(19, 0, 0, 11, 0, false));
  }

  /** Trap 13. */
  @Test
  void aWireThatBreaksIsSettledAndTheNextCandidateAnswers() {
    wire.says(
        MINI,
        _ -> {
          throw new IllegalStateException("canary-of-a-key");
        });
    wire.says(HAIKU, answers("Good."));
    assertThat(fixture.ask(MINI, HAIKU)).isInstanceOf(Completion.Answered.class);
    assertThat(fixture.attempt(1).settlement().end()).isEqualTo(Meter.End.FAILED);
  }

  /** Trap 13. */
  @Test
  void anErrorOnTheWayIsSettledBeforeItIsThrown() {
    wire.says(
        MINI,
        call -> {
          call.tokens().next("A");
          throw new OutOfMemoryError("scripted");
        });
    assertThatThrownBy(() -> fixture.ask(MINI)).isInstanceOf(OutOfMemoryError.class);
    assertThat(fixture.attempt(1).settlement().end()).isEqualTo(Meter.End.CUT);
  }

  /** Trap 14: whatever the ledger says, the attempt is told to it once and the answer stands. */
  @Test
  void aLedgerThatFailsToSettleIsNotAskedTwiceAndTheAnswerStands() {
    wire.says(MINI, answers("Good."));
    int[] told = new int[1];
    Meter failing =
        attempt ->
            new Meter.Admission.Admitted(
                new Meter.Ticket() {
                  @Override
                  public void produced(long outputTokens) {
                    throw new IllegalStateException("scripted");
                  }

                  @Override
                  public void settle(Meter.Settlement settlement) {
                    told[0]++;
                    throw new IllegalStateException("scripted");
                  }

                  @Override
                  public void release() {
                    told[0]++;
                  }
                },
                attempt.maxTokens());
    assertThat(
            fixture.router.complete(
                platform(MINI), RouterFixture.prompt(Duration.ofSeconds(30)), failing, _ -> {}))
        .isInstanceOf(Completion.Answered.class);
    assertThat(told[0]).isEqualTo(1);
    assertThat(fixture.count("ai.settlements.failed")).isEqualTo(1);
  }

  @Test
  void metricsTellModelProviderAndPurposeAndNobody() {
    var theirs = new ModelId(Provider.COMPATIBLE, "model-of-asha");
    wire.says(theirs, answers("Good."));
    wire.says(MINI, fails(Fault.RATE_LIMITED));
    wire.says(HAIKU, answers("Good."));
    fixture.ask(new Route(List.of(own(theirs)), "reading.daily"), Tokens.UNHEARD);
    fixture.ask(MINI, HAIKU);
    assertThat(fixture.count("ai.requests", "purpose", "chat", "outcome", "answered")).isEqualTo(1);
    assertThat(fixture.count("ai.errors", "fault", "rate_limited", "model", "gpt-4o-mini"))
        .isEqualTo(1);
    assertThat(fixture.count("ai.tokens", "class", "input", "model", "claude-haiku-4-5"))
        .isEqualTo(10);
    assertThat(fixture.count("ai.tokens", "class", "output", "purpose", "reading.daily"))
        .isEqualTo(1);
    assertThat(fixture.count("ai.unpriced.calls", "provider", "compatible", "model", "other"))
        .isEqualTo(1);
    assertThat(fixture.registry.getMeters())
        .flatExtracting(meter -> meter.getId().getTags())
        .extracting(Tag::getValue)
        .noneMatch(value -> value.contains("asha"));
  }
}
