package org.chandrahoro.server.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chandrahoro.server.llm.RouterFixture.FLASH;
import static org.chandrahoro.server.llm.RouterFixture.HAIKU;
import static org.chandrahoro.server.llm.RouterFixture.MINI;
import static org.chandrahoro.server.llm.RouterFixture.onPlatform;
import static org.chandrahoro.server.llm.RouterFixture.own;
import static org.chandrahoro.server.llm.RouterFixture.platform;
import static org.chandrahoro.server.llm.ScriptedWire.answers;
import static org.chandrahoro.server.llm.ScriptedWire.breaksOffAfter;
import static org.chandrahoro.server.llm.ScriptedWire.ends;
import static org.chandrahoro.server.llm.ScriptedWire.fails;
import static org.chandrahoro.server.llm.ScriptedWire.isSilent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chandrahoro.server.llm.CallFailedException.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which candidate is asked when, and what ends a search. */
class RouterFailoverTest {
  private final RouterFixture fixture = new RouterFixture();
  private final ScriptedWire wire = fixture.wire;

  @Test
  void theFirstCandidateAnswersAndNoOtherIsAsked() {
    wire.says(MINI, answers("Go", "od."));
    assertThat(fixture.ask(MINI, HAIKU))
        .isEqualTo(
            new Completion.Answered(
                "Good.", List.of(), MINI, KeyOwner.PLATFORM, ScriptedWire.used(2)));
    assertThat(wire.calls).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void whateverFailsBeforeTheFirstTokenTheNextCandidateAnswersAtOnce(Fault fault) {
    wire.says(MINI, fails(fault));
    wire.says(HAIKU, answers("Good."));
    List<String> heard = new ArrayList<>();
    assertThat(fixture.ask(platform(MINI, HAIKU), heard::add))
        .isInstanceOfSatisfying(
            Completion.Answered.class, answer -> assertThat(answer.model()).isEqualTo(HAIKU));
    assertThat(heard).containsExactly("Good.");
    assertThat(fixture.pauses).isEmpty();
    assertThat(fixture.count("ai.fallbacks", "from_model", "gpt-4o-mini")).isEqualTo(1);
  }

  /** Trap 21: after the first token nobody else begins another answer. */
  @Test
  void anAnswerThatBreaksOffIsCutAndKeepsItsPart() {
    wire.says(MINI, breaksOffAfter("A good ", "day to "));
    wire.says(HAIKU, answers("Another answer."));
    List<String> heard = new ArrayList<>();
    assertThat(fixture.ask(platform(MINI, HAIKU), heard::add))
        .isInstanceOfSatisfying(
            Completion.Cut.class,
            cut -> {
              assertThat(cut.part()).isEqualTo("A good day to ");
              assertThat(cut.model()).isEqualTo(MINI);
            });
    assertThat(heard).containsExactly("A good ", "day to ");
    assertThat(wire.callsOf(HAIKU)).isZero();
  }

  @Test
  void anAnswerThatNobodyReadsYetIsWrittenAnewWhenItBreaksOff() {
    wire.says(MINI, breaksOffAfter("A good "));
    wire.says(HAIKU, answers("Another answer."));
    assertThat(fixture.ask(MINI, HAIKU))
        .isInstanceOfSatisfying(
            Completion.Answered.class,
            answer -> assertThat(answer.text()).isEqualTo("Another answer."));
    assertThat(fixture.meter.admitted).hasSize(2);
  }

  /** Trap 23. */
  @Test
  void aRefusalOfTheProvidersFilterIsFinal() {
    wire.says(MINI, ends(Wire.Finish.FILTER));
    wire.says(HAIKU, answers("I will tell you."));
    assertThat(fixture.ask(MINI, HAIKU)).isInstanceOf(Completion.Declined.class);
    assertThat(wire.callsOf(HAIKU)).isZero();
    assertThat(fixture.attempt(1).settlement().end()).isEqualTo(Meter.End.DECLINED);
  }

  @Test
  void anAnswerThatMeetsTheLimitIsNeverAWholeOne() {
    wire.says(MINI, ends(Wire.Finish.LENGTH, "A good "));
    assertThat(fixture.ask(MINI))
        .isInstanceOfSatisfying(
            Completion.Truncated.class, cut -> assertThat(cut.part()).isEqualTo("A good "));
    assertThat(fixture.attempt(1).settlement().end()).isEqualTo(Meter.End.TRUNCATED);
  }

  @Test
  void whatTheProviderAsksForIsWaitedForWhereItFitsUnderTheDeadline() {
    wire.says(MINI, fails(Fault.OVERLOADED, Duration.ofSeconds(7)), answers("Good."));
    assertThat(fixture.ask(MINI)).isInstanceOf(Completion.Answered.class);
    assertThat(fixture.pauses).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void whatDoesNotFitIsNotWaitedForAndIsTold() {
    wire.says(MINI, fails(Fault.RATE_LIMITED, Duration.ofSeconds(45)), answers("Good."));
    assertThat(fixture.ask(MINI)).isEqualTo(new Completion.Unavailable(Duration.ofSeconds(45)));
    assertThat(fixture.pauses).isEmpty();
    assertThat(wire.calls).hasSize(1);
  }

  @Test
  void aSilentProviderLeavesTimeForTheNextCandidate() {
    wire.says(MINI, isSilent());
    wire.says(HAIKU, answers("Good."));
    assertThat(
            fixture.ask(
                platform(MINI, HAIKU),
                RouterFixture.prompt(Duration.ofMillis(100)),
                Tokens.UNHEARD))
        .isInstanceOf(Completion.Answered.class);
    assertThat(fixture.attempt(1).outlives).isTrue();
  }

  /** Trap 28: it bills what it answers, whoever has gone to another meanwhile. */
  @Test
  void whatAProviderAnswersTooLateIsSettledByWhatItBills() throws InterruptedException {
    var heard = new ArrayList<String>();
    var goOn = new CountDownLatch(1);
    wire.says(
        MINI,
        call -> {
          try {
            goOn.await();
          } catch (InterruptedException reached) {
            throw new AssertionError("the provider's thread was interrupted", reached);
          }
          return answers("Too", " late.").play(call);
        });
    wire.says(HAIKU, answers("Good."));
    fixture.ask(platform(MINI, HAIKU), RouterFixture.prompt(Duration.ofMillis(100)), heard::add);
    assertThat(fixture.attempt(1).outlives).isTrue();
    assertThat(fixture.attempt(1).settlements).isEmpty();
    goOn.countDown();
    assertThat(fixture.attempt(1).ended.await(1, TimeUnit.MINUTES)).isTrue();
    assertThat(fixture.attempt(1).settlement().use()).isEqualTo(ScriptedWire.used(2));
    assertThat(heard).containsExactly("Good.");
  }

  /** Trap 28: the provider may have billed it, so the same is not sent again. */
  @Test
  void aCandidateThatTimedOutIsNotAskedAgain() {
    wire.says(MINI, fails(Fault.TIMEOUT), answers("Twice billed."));
    assertThat(fixture.ask(MINI)).isInstanceOf(Completion.Unavailable.class);
    assertThat(wire.calls).hasSize(1);
  }

  /** Trap 28: each attempt has a hold of its own, numbered within the request. */
  @Test
  void eachRetryIsAdmittedAnew() {
    wire.says(MINI, fails(Fault.OVERLOADED), fails(Fault.NOT_CONNECTED), answers("Good."));
    assertThat(fixture.ask(MINI)).isInstanceOf(Completion.Answered.class);
    assertThat(fixture.meter.admitted)
        .extracting(noted -> noted.attempt.number())
        .containsExactly(1, 2, 3);
  }

  @Test
  void noMoreThanFourAttemptsAreMade() {
    wire.says(MINI, fails(Fault.OVERLOADED));
    wire.says(HAIKU, fails(Fault.NOT_CONNECTED));
    assertThat(fixture.ask(MINI, HAIKU)).isInstanceOf(Completion.Unavailable.class);
    assertThat(wire.calls).hasSize(4);
  }

  /** The pauses are half to all of 250 and 500 milliseconds, by chance. */
  @Test
  void withoutAWordOfTheProviderRetriesAreSpreadOut() {
    wire.says(MINI, fails(Fault.OVERLOADED), fails(Fault.OVERLOADED), answers("Good."));
    fixture.ask(MINI);
    assertThat(fixture.pauses).hasSize(2);
    assertThat(fixture.pauses.get(0)).isBetween(Duration.ofMillis(125), Duration.ofMillis(250));
    assertThat(fixture.pauses.get(1)).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
  }

  /** Trap 20, and a 429 of one key is no reason to leave the others. */
  @Test
  void aRateLimitRestsOneKeyAndTheNextAnswersAtOnce() {
    var two = new RouterFixture("sk-openai-1,sk-openai-2");
    two.wire.says(MINI, fails(Fault.RATE_LIMITED, Duration.ofSeconds(20)), answers("Good."));
    for (int i = 0; i < 4; i++) {
      assertThat(two.ask(MINI)).isInstanceOf(Completion.Answered.class);
    }
    assertThat(two.wire.calls)
        .extracting(ScriptedWire.Call::key)
        .containsExactly("sk-openai-1", "sk-openai-2", "sk-openai-2", "sk-openai-2", "sk-openai-2");
    assertThat(two.pauses).isEmpty();
  }

  @Test
  void aRefusedKeyOfTheOperatorRestsAndIsReported() {
    wire.says(MINI, fails(Fault.KEY_REFUSED));
    wire.says(HAIKU, answers("Good."));
    fixture.ask(MINI, HAIKU);
    fixture.ask(MINI, HAIKU);
    assertThat(wire.callsOf(MINI)).isEqualTo(1);
    assertThat(fixture.registry.get("ai.keys.refused").tag("provider", "openai").gauge().value())
        .isEqualTo(1);
    assertThat(fixture.broken).as("a mail to a person").isEmpty();
    fixture.clock.advance(Duration.ofMinutes(1));
    wire.says(MINI, answers("Good again."));
    fixture.ask(MINI, HAIKU);
    assertThat(fixture.registry.get("ai.keys.refused").tag("provider", "openai").gauge().value())
        .isZero();
  }

  @Test
  void aBrokenOwnKeyIsToldAndThePlatformsAnswers() {
    wire.says(MINI, fails(Fault.NO_CREDIT), answers("Good."));
    var route = new Route(List.of(own(MINI), onPlatform(MINI)), "chat");
    assertThat(fixture.ask(route, Tokens.UNHEARD))
        .isInstanceOfSatisfying(
            Completion.Answered.class,
            answer -> assertThat(answer.keyOwner()).isEqualTo(KeyOwner.PLATFORM));
    assertThat(fixture.broken).containsExactly(OwnKeyWatch.Why.NO_CREDIT);
    assertThat(wire.calls)
        .extracting(ScriptedWire.Call::key)
        .containsExactly("sk-of-asha-1", "sk-openai-1");
    assertThat(fixture.meter.admitted)
        .extracting(noted -> noted.attempt.keyOwner())
        .containsExactly(KeyOwner.USER, KeyOwner.PLATFORM);
  }

  @Test
  void aBrokenOwnKeyWithoutThePlatformsIsTheAnswer() {
    wire.says(MINI, fails(Fault.KEY_REFUSED));
    assertThat(fixture.ask(new Route(List.of(own(MINI)), "chat"), Tokens.UNHEARD))
        .isEqualTo(new Completion.OwnKeyFailed(MINI));
    assertThat(fixture.broken).containsExactly(OwnKeyWatch.Why.REFUSED);
  }

  @Test
  void whatTheMeterDeniesIsNotSent() {
    fixture.meter.admits = _ -> false;
    wire.says(MINI, answers("Good."));
    assertThat(fixture.ask(MINI)).isEqualTo(new Completion.Denied(CountingMeter.NoRoom.SPENT));
    assertThat(wire.calls).isEmpty();
  }

  @Test
  void aDenialOfALaterAttemptEndsTheSearch() {
    fixture.meter.admits = attempt -> attempt.number() == 1;
    wire.says(MINI, fails(Fault.OVERLOADED));
    wire.says(HAIKU, answers("A free ride."));
    assertThat(fixture.ask(MINI, HAIKU)).isInstanceOf(Completion.Denied.class);
    assertThat(wire.callsOf(HAIKU)).isZero();
    fixture.attempt(1).settlement();
  }

  @Test
  void aModelOfWhichTheOperatorHasNoKeyIsPassedOver() {
    var local = new ModelId(Provider.COMPATIBLE, "llama-3");
    wire.says(FLASH, answers("Good."));
    assertThat(fixture.ask(local, FLASH)).isInstanceOf(Completion.Answered.class);
    assertThat(fixture.ask(local)).isInstanceOf(Completion.Unavailable.class);
    assertThat(fixture.ask()).isInstanceOf(Completion.Unavailable.class);
  }

  /**
   * 500 requests in 250 s: five failures, probes 1, 3, 7, 15 s after the fifth at 2 s, and then one
   * every 10 s until 249.5 s, at 27 to 247 s: 5 + 4 + 23.
   */
  @Test
  void inAnOutageThereAreAtMostElevenAttemptsForTenRequests() {
    wire.says(MINI, fails(Fault.OVERLOADED));
    wire.says(HAIKU, answers("Good."));
    for (int i = 0; i < 500; i++) {
      assertThat(fixture.ask(MINI, HAIKU)).isInstanceOf(Completion.Answered.class);
      fixture.clock.advance(Duration.ofMillis(500));
    }
    assertThat(wire.callsOf(MINI)).isEqualTo(32);
    assertThat(wire.calls.size()).isLessThanOrEqualTo(550);
  }

  @Test
  void withoutAnotherCandidateAnOutageIsToldAtOnceAndHardlyAsked() {
    wire.says(MINI, fails(Fault.OVERLOADED));
    for (int i = 0; i < 40; i++) {
      assertThat(fixture.ask(MINI)).isInstanceOf(Completion.Unavailable.class);
    }
    assertThat(wire.calls.size()).as("5, of which 4 for the first").isLessThanOrEqualTo(44);
    assertThat(fixture.breakers.isOpen(MINI)).isTrue();
  }
}
