package org.chandrahoro.server.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.llm.simulator.Behaviour;
import org.chandrahoro.server.llm.simulator.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WireFaultsTest {
  private static final String TEXT = "The Moon moves on, and the day asks for patience and care.";
  private final WireFixture fixture = new WireFixture();

  @AfterAll
  void stop() {
    fixture.close();
  }

  private CallFailedException failure(Provider provider, Fault fault) {
    fixture.simulator.onModel("m", Behaviour.says(TEXT).with(fault));
    return catchThrowableOfType(
        CallFailedException.class,
        () ->
            fixture.call(
                fixture.impatient, new ModelId(provider, "m"), WireFixture.question(), 500));
  }

  static List<Object[]> faults() {
    return Arrays.stream(Provider.values())
        .flatMap(
            provider ->
                WireFaults.MEANING.entrySet().stream()
                    .map(entry -> new Object[] {provider, entry.getKey(), entry.getValue()}))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void eachFaultSaysWhatToDoNext(
      Provider provider, Fault fault, CallFailedException.Fault meaning) {
    var failed = failure(provider, fault);
    assertThat(failed).isNotNull();
    assertThat(failed.fault()).isEqualTo(meaning);
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void whatHadComeIsKeptAndEstimatedNeverBelowTheBill(Provider provider) {
    for (int tokens : new int[] {1, 3, 7}) {
      var failed = failure(provider, new Fault.CutAfter(tokens));
      assertThat(failed.part()).isNotEmpty();
      assertThat(TEXT).startsWith(failed.part());
      var bill = fixture.simulator.bill().last();
      assertThat(bill.output()).isEqualTo(tokens);
      assertThat(failed.reported().orElseThrow().output()).isGreaterThanOrEqualTo(tokens);
      assertThat(failed.reported().orElseThrow().input()).isGreaterThanOrEqualTo(bill.input());
      assertThat(failed.reported().orElseThrow().exact()).isFalse();
    }
  }

  /** Trap 22: wherever it breaks off, it is never an answer. */
  @ParameterizedTest
  @EnumSource(Provider.class)
  void aCutAtAnyByteIsNeverAnAnswer(Provider provider) throws Exception {
    var model = new ModelId(provider, "m");
    fixture.simulator.onModel("m", Behaviour.says("A calm day."));
    fixture.call(fixture.wire, model, WireFixture.question(), 500);
    for (int bytes = 0; bytes < 400; bytes += 7) {
      var failed = failure(provider, new Fault.CutAtByte(bytes));
      assertThat(failed.fault()).isEqualTo(CallFailedException.Fault.CUT);
    }
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void keepsTheTimeToWait(Provider provider) {
    assertThat(failure(provider, Fault.rateLimited("7")).retryAfter())
        .contains(Duration.ofSeconds(7));
    // NOW is 12:00:00
    assertThat(failure(provider, Fault.rateLimited("Wed, 25 Nov 2026 12:01:30 GMT")).retryAfter())
        .contains(Duration.ofSeconds(90));
    assertThat(failure(provider, Fault.rateLimited("Wed, 25 Nov 2026 11:00:00 GMT")).retryAfter())
        .contains(Duration.ZERO);
    assertThat(failure(provider, Fault.rateLimited("soon")).retryAfter()).isEmpty();
    assertThat(failure(provider, Fault.status(429)).retryAfter()).isEmpty();
  }

  /**
   * After answers whose use was told: the bill itself, and the token that may have been on its way.
   */
  @ParameterizedTest
  @EnumSource(Provider.class)
  void estimatesACutFromWhatTheModelToldBefore(Provider provider) throws Exception {
    var model = new ModelId(provider, "m");
    fixture.simulator.onModel("m", Behaviour.says(TEXT));
    fixture.call(fixture.wire, model, WireFixture.question(), 500);
    var use = failure(provider, new Fault.CutAfter(9)).reported().orElseThrow();
    var bill = fixture.simulator.bill().last();
    assertThat(bill.output()).isEqualTo(9);
    assertThat(use.output()).isEqualTo(9 + 1);
    assertThat(use.input()).isEqualTo(bill.input());
  }

  /** Its wire would call a stall of 300 ms a cut. */
  @ParameterizedTest
  @EnumSource(value = Provider.class, names = "GOOGLE", mode = EnumSource.Mode.EXCLUDE)
  void anAnswerIsWholeWithItsEndMarkThoughTheConnectionStaysOpen(Provider provider)
      throws Exception {
    fixture.simulator.onModel(
        "m", Behaviour.says(TEXT).with(new Fault.HoldsOpen(Duration.ofSeconds(30))));
    var model = new ModelId(provider, "m");
    assertThat(
            fixture.call(fixture.impatient, model, WireFixture.question(), 500).produced().text())
        .isEqualTo(TEXT);
  }

  /** Whatever the level: the libraries below are given no key to write down. */
  @ParameterizedTest
  @EnumSource(Provider.class)
  void noLogQuotesTheKey(Provider provider) throws Exception {
    var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    var lines = new ListAppender<ILoggingEvent>();
    lines.start();
    var level = root.getLevel();
    root.setLevel(Level.TRACE);
    root.addAppender(lines);
    try {
      fixture.simulator.onModel("m", Behaviour.says(TEXT));
      fixture.call(fixture.wire, new ModelId(provider, "m"), WireFixture.question(), 500);
      failure(provider, Fault.status(401, WireFixture.KEY.reveal()));
    } finally {
      root.detachAppender(lines);
      root.setLevel(level);
    }
    assertThat(List.copyOf(lines.list))
        .noneMatch(line -> line.getFormattedMessage().contains(WireFixture.KEY.reveal()));
  }

  @Test
  void aSlowFirstTokenIsWaitedFor() throws Exception {
    fixture.simulator.onModel(
        "m", Behaviour.says(TEXT).paced(Duration.ofMillis(600), Duration.ZERO));
    var model = new ModelId(Provider.OPENAI, "m");
    // longer than the impatient wire lets a stream stall in its middle
    assertThat(fixture.call(fixture.wire, model, WireFixture.question(), 500).produced().text())
        .isEqualTo(TEXT);
  }

  @Test
  void aPassedDeadlineEndsTheCall() {
    fixture.simulator.onModel("m", Behaviour.failing(new Fault.Silence(Duration.ofSeconds(30))));
    var failed =
        catchThrowableOfType(
            CallFailedException.class,
            () ->
                fixture.wire.call(
                    new ModelId(Provider.OPENAI, "m"),
                    WireFixture.KEY,
                    Optional.empty(),
                    WireFixture.question(),
                    500,
                    WireFixture.NOW.plusMillis(200),
                    Tokens.UNHEARD));
    assertThat(failed.fault()).isEqualTo(CallFailedException.Fault.TIMEOUT);
  }

  /** One pool of connections for all keys, and nothing kept of any of them. */
  @Test
  void twoThousandKeysShareTheClientAndItsThreads() throws Exception {
    fixture.simulator.onModel("m", Behaviour.says("Well."));
    call(0);
    int connections = fixture.simulator.connections();
    int threads = Thread.getAllStackTraces().size();
    for (int i = 1; i <= 2_000; i++) {
      call(i);
    }
    assertThat(fixture.simulator.connections()).isLessThanOrEqualTo(connections + 20);
    assertThat(Thread.getAllStackTraces().size()).isLessThanOrEqualTo(threads + 8);
  }

  private void call(int number) throws CallFailedException {
    fixture.wire.call(
        new ModelId(Provider.values()[number % 3], "m"),
        new Secret("sk-key-" + number),
        Optional.empty(),
        WireFixture.question(),
        50,
        WireFixture.NOW.plusSeconds(60),
        Tokens.UNHEARD);
  }
}
