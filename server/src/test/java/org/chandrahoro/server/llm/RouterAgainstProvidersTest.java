package org.chandrahoro.server.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chandrahoro.server.llm.RouterFixture.HAIKU;
import static org.chandrahoro.server.llm.RouterFixture.MINI;
import static org.chandrahoro.server.llm.RouterFixture.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.server.llm.simulator.Behaviour;
import org.chandrahoro.server.llm.simulator.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The router over the real wires, against providers that fail and keep a bill. */
class RouterAgainstProvidersTest {
  private static final Duration LONG = Duration.ofSeconds(5);

  private final WireFixture providers = new WireFixture();
  private final RouterFixture fixture =
      new RouterFixture(
          "sk-openai-1",
          clock ->
              new ProviderWire(
                  providers.calls,
                  providers.gauge,
                  clock,
                  new ProviderWire.Patience(Duration.ofSeconds(2), Duration.ofMillis(300))));

  @AfterEach
  void close() {
    providers.close();
  }

  static List<Fault> beforeTheFirstToken() {
    return List.of(
        Fault.status(401),
        Fault.status(429, "insufficient_quota"),
        Fault.rateLimited("20"),
        Fault.status(500),
        Fault.status(503),
        Fault.status(400),
        Fault.status(404),
        new Fault.Html(502),
        new Fault.EmptyBody(),
        new Fault.Hangup(),
        new Fault.CutAfter(0),
        new Fault.ErrorAfter(0, "overloaded_error"),
        new Fault.StallAfter(0, LONG),
        new Fault.Silence(LONG));
  }

  /** A reset is none of them: it can take with it what had come and was not yet read. */
  static List<Fault> afterIt() {
    return List.of(
        new Fault.CutAfter(5),
        new Fault.StallAfter(5, LONG),
        new Fault.NoEndMark(),
        new Fault.ErrorAfter(5, "overloaded_error"));
  }

  @ParameterizedTest
  @MethodSource("beforeTheFirstToken")
  void anotherProviderAnswersWhatOneFailsToBegin(Fault fault) {
    providers.simulator.onModel(MINI.name(), Behaviour.failing(fault));
    List<String> heard = new ArrayList<>();
    assertThat(fixture.ask(platform(MINI, HAIKU), heard::add))
        .isInstanceOfSatisfying(
            Completion.Answered.class,
            answer -> {
              assertThat(answer.model()).isEqualTo(HAIKU);
              assertThat(String.join("", heard)).isEqualTo(answer.text());
            });
    assertThatNothingIsLost();
  }

  @ParameterizedTest
  @MethodSource("afterIt")
  void anAnswerThatHasBegunAndBreaksOffIsCut(Fault fault) {
    providers.simulator.onModel(MINI.name(), Behaviour.failing(fault));
    List<String> heard = new ArrayList<>();
    assertThat(fixture.ask(platform(MINI, HAIKU), heard::add))
        .isInstanceOfSatisfying(
            Completion.Cut.class,
            cut -> assertThat(cut.part()).isEqualTo(String.join("", heard)).isNotEmpty());
    assertThat(fixture.meter.admitted).hasSize(1);
    assertThatNothingIsLost();
  }

  /** Traps 10 and 11. */
  @Test
  void whatIsSettledForAReaderWhoLeftIsTheProvidersBill() {
    fixture.ask(
        platform(MINI),
        _ -> {
          throw new IllegalStateException("broken pipe");
        });
    assertThat(fixture.attempt(1).settlement().use().total())
        .isEqualTo(providers.simulator.bill().total());
    assertThat(fixture.attempt(1).settlement().use().exact()).isTrue();
  }

  /** Trap 23. */
  @Test
  void aRefusalIsFinal() {
    providers.simulator.onModel(MINI.name(), Behaviour.filtered(""));
    assertThat(fixture.ask(MINI, HAIKU)).isInstanceOf(Completion.Declined.class);
    assertThat(fixture.meter.admitted).hasSize(1);
  }

  private void assertThatNothingIsLost() {
    long settled = 0;
    for (CountingMeter.Noted noted : fixture.meter.admitted) {
      assertThat(noted.settlements.size() + noted.releases).isEqualTo(1);
      settled += noted.settlements.stream().mapToLong(one -> one.use().total()).sum();
    }
    assertThat(settled).isGreaterThanOrEqualTo(providers.simulator.bill().total());
  }
}
