package org.chandrahoro.server.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BreakerTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Optional<Duration> UNASKED = Optional.empty();

  private final Breaker breaker = new Breaker();

  @Test
  void fourFailuresInARowAndASuccessLeaveItClosed() {
    for (int round = 0; round < 3; round++) {
      fail(4, NOON);
      breaker.enter(NOON).orElseThrow().answered();
    }
    assertThat(breaker.isOpen()).isFalse();
  }

  @Test
  void theFifthFailureInARowLeavesTheProviderAloneForASecond() {
    fail(5, NOON);
    assertThat(breaker.enter(NOON.plusMillis(999))).isEmpty();
    assertThat(breaker.enter(NOON.plusSeconds(1))).isPresent();
  }

  @Test
  void oneProbeAtATimeFindsOutWhetherItAnswersAgain() {
    fail(5, NOON);
    var probe = breaker.enter(NOON.plusSeconds(1)).orElseThrow();
    assertThat(breaker.enter(NOON.plusSeconds(1))).isEmpty();
    probe.answered();
    assertThat(breaker.enter(NOON.plusSeconds(1))).isPresent();
    assertThat(breaker.isOpen()).isFalse();
  }

  /** 1, 2, 4, 8, 10, 10 seconds. */
  @Test
  void eachFailedProbeDoublesThePauseUpToTenSeconds() {
    fail(5, NOON);
    Instant now = NOON.plusSeconds(1);
    for (int seconds : new int[] {2, 4, 8, 10, 10}) {
      breaker.enter(now).orElseThrow().failed(now, UNASKED);
      assertThat(breaker.enter(now.plusSeconds(seconds).minusMillis(1))).isEmpty();
      now = now.plusSeconds(seconds);
    }
    assertThat(breaker.enter(now)).isPresent();
  }

  @Test
  void whatTheProviderAsksForIsHonouredAlsoWhereItIsLonger() {
    fail(4, NOON);
    breaker.enter(NOON).orElseThrow().failed(NOON, Optional.of(Duration.ofSeconds(40)));
    assertThat(breaker.enter(NOON.plusSeconds(39))).isEmpty();
    assertThat(breaker.enter(NOON.plusSeconds(40))).isPresent();
  }

  @Test
  void callsThatWereUnderWayWhenItOpenedDoNotKeepItOpenLonger() {
    var old = IntStream.range(0, 20).mapToObj(_ -> breaker.enter(NOON).orElseThrow()).toList();
    old.subList(0, 5).forEach(permit -> permit.failed(NOON, UNASKED));
    old.subList(5, 20).forEach(permit -> permit.failed(NOON.plusMillis(900), UNASKED));
    assertThat(breaker.enter(NOON.plusSeconds(1))).isPresent();
  }

  @Test
  void aProbeThatSaysNothingOrHangsLetsAnotherGo() {
    fail(5, NOON);
    breaker.enter(NOON.plusSeconds(1)).orElseThrow().withoutVerdict();
    assertThat(breaker.enter(NOON.plusSeconds(1))).isPresent(); // and this one hangs
    assertThat(breaker.enter(NOON.plusSeconds(10))).isEmpty();
    assertThat(breaker.enter(NOON.plusSeconds(11))).isPresent();
  }

  @Test
  void somebodysBadAddressOpensNobodyElsesBreaker() {
    var breakers = new Breakers();
    var model = new ModelId(Provider.OPENAI, "gpt-4o-mini");
    Route.Candidate bad = own(model, "sk-ravi-1", "https://dead.example.org");
    for (int i = 0; i < 5; i++) {
      breakers.of(bad).enter(NOON).orElseThrow().failed(NOON, UNASKED);
    }
    assertThat(breakers.of(bad).enter(NOON)).isEmpty();
    assertThat(breakers.of(own(model, "sk-asha-1", "https://dead.example.org")).enter(NOON))
        .isPresent();
    assertThat(breakers.of(new Route.Candidate(model, new Route.Access.Platform())).enter(NOON))
        .isPresent();
    assertThat(breakers.isOpen(model)).isFalse();
  }

  @Test
  void tenThousandDifferentKeysLeaveABoundedNumberOfBreakers() {
    var breakers = new Breakers();
    var model = new ModelId(Provider.OPENAI, "gpt-4o-mini");
    for (int i = 0; i < 10_000; i++) {
      breakers.of(own(model, "sk-person-" + i, "https://a.example.org")).enter(NOON);
    }
    assertThat(breakers.kept()).isLessThanOrEqualTo(2_000);
  }

  private void fail(int times, Instant now) {
    for (int i = 0; i < times; i++) {
      breaker.enter(now).orElseThrow().failed(now, UNASKED);
    }
  }

  private static Route.Candidate own(ModelId model, String key, String baseUrl) {
    return new Route.Candidate(
        model, new Route.Access.Own(new Secret(key), Optional.of(URI.create(baseUrl))));
  }
}
