package org.chandrahoro.server.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chandrahoro.server.llm.RouterFixture.HAIKU;
import static org.chandrahoro.server.llm.RouterFixture.MINI;
import static org.chandrahoro.server.llm.RouterFixture.platform;
import static org.chandrahoro.server.llm.ScriptedWire.answers;
import static org.chandrahoro.server.llm.ScriptedWire.fails;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.chandrahoro.server.llm.CallFailedException.Fault;
import org.junit.jupiter.api.Test;

/** Readers who leave, and how soon a reader hears. */
class RouterReaderTest {
  private final RouterFixture fixture = new RouterFixture();
  private final ScriptedWire wire = fixture.wire;

  /** Traps 10 and 11: neither no row nor only the part that was heard. */
  @Test
  void whenTheReaderLeavesTheAnswerIsDrainedAndSettledFromItsUsage() {
    wire.says(MINI, answers("A ", "good ", "day."));
    List<String> heard = new ArrayList<>();
    Completion completion =
        fixture.ask(
            platform(MINI, HAIKU),
            piece -> {
              heard.add(piece);
              throw new IllegalStateException("broken pipe");
            });
    assertThat(heard).containsExactly("A ");
    assertThat(completion)
        .isInstanceOfSatisfying(
            Completion.Answered.class,
            answer -> assertThat(answer.text()).isEqualTo("A good day."));
    assertThat(fixture.attempt(1).settlement().use()).isEqualTo(ScriptedWire.used(3));
  }

  /** Trap 11, where nothing is streamed. */
  @Test
  void aThreadThatIsInterruptedInTheMiddleSettlesFromTheUsageAndStaysInterrupted()
      throws InterruptedException {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    wire.says(
        MINI,
        call -> {
          begun.countDown();
          try {
            goOn.await();
          } catch (InterruptedException reached) {
            throw new AssertionError("the provider's thread was interrupted", reached);
          }
          return answers("Good.").play(call);
        });
    boolean[] interrupted = new boolean[1];
    var asking =
        Thread.ofPlatform()
            .start(
                () -> {
                  fixture.ask(MINI, HAIKU);
                  interrupted[0] = Thread.currentThread().isInterrupted();
                });
    begun.await();
    asking.interrupt();
    goOn.countDown();
    asking.join();
    assertThat(interrupted[0]).isTrue();
    assertThat(fixture.attempt(1).settlement().use()).isEqualTo(ScriptedWire.used(1));
    assertThat(fixture.meter.admitted).hasSize(1);
  }

  @Test
  void forAReaderWhoHasLeftNoFurtherAttemptIsMade() {
    wire.says(
        MINI,
        call -> {
          call.tokens().next("A ");
          return fails(Fault.OVERLOADED).play(call);
        });
    wire.says(HAIKU, answers("To nobody."));
    fixture.ask(
        platform(MINI, HAIKU),
        _ -> {
          throw new IllegalStateException("broken pipe");
        });
    assertThat(wire.callsOf(HAIKU)).isZero();
    fixture.attempt(1).settlement();
  }

  @Test
  void anInterruptedThreadAsksNobody() {
    wire.says(MINI, answers("To nobody."));
    Thread.currentThread().interrupt();
    assertThat(fixture.ask(MINI)).isInstanceOf(Completion.Unavailable.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(wire.calls).isEmpty();
  }

  @Test
  void anErrorOfTheReaderIsThrownAfterTheSettlement() {
    wire.says(MINI, answers("A ", "good ", "day."));
    assertThatThrownBy(
            () ->
                fixture.ask(
                    platform(MINI),
                    _ -> {
                      throw new StackOverflowError("scripted");
                    }))
        .isInstanceOf(StackOverflowError.class);
    assertThat(fixture.attempt(1).settlement().use()).isEqualTo(ScriptedWire.used(3));
  }

  /** Trap 30: the provider writes its second piece only when the first has been heard. */
  @Test
  void aPieceIsPassedOnBeforeTheAnswerIsWhole() {
    var heard = new CountDownLatch(1);
    wire.says(
        MINI,
        call -> {
          call.tokens().next("A ");
          try {
            heard.await();
          } catch (InterruptedException notHeard) {
            throw new AssertionError("the first piece was kept back", notHeard);
          }
          call.tokens().next("day.");
          return new Wire.Produced("A day.", List.of(), Wire.Finish.STOP, ScriptedWire.used(2));
        });
    Thread here = Thread.currentThread();
    List<Thread> threads = new ArrayList<>();
    fixture.ask(
        platform(MINI),
        _ -> {
          threads.add(Thread.currentThread());
          heard.countDown();
        });
    assertThat(threads).containsExactly(here, here);
  }

  /** Trap 22: an answer that ends without its end is not an answer. */
  @Test
  void aProviderThatDiesInTheMiddleIsNeverAWholeAnswer() {
    wire.says(MINI, ScriptedWire.breaksOffAfter("A good day."));
    assertThat(fixture.ask(platform(MINI), _ -> {})).isInstanceOf(Completion.Cut.class);
    assertThat(fixture.count("ai.requests", "outcome", "cut")).isEqualTo(1);
  }
}
