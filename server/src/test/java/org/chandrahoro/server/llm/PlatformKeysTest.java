package org.chandrahoro.server.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.IntStream;
import org.chandrahoro.server.node.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class PlatformKeysTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final PlatformKeys keys = keys("OPENAI_API_KEY", "sk-aaaaaaaa, sk-bbbbbbbb,sk-cccccccc,");

  private static PlatformKeys keys(String name, String value) {
    return new PlatformKeys(PlatformKeySettings.from(Map.of(name, value)::get));
  }

  @Test
  void severalKeysAreAskedInTurn() {
    assertThat(IntStream.range(0, 6).mapToObj(_ -> next(NOON)))
        .containsExactly(
            "sk-aaaaaaaa",
            "sk-bbbbbbbb",
            "sk-cccccccc",
            "sk-aaaaaaaa",
            "sk-bbbbbbbb",
            "sk-cccccccc");
    assertThat(keys.any(Provider.OPENAI)).isTrue();
    assertThat(keys.any(Provider.ANTHROPIC)).isFalse();
    assertThat(keys.next(Provider.ANTHROPIC, NOON)).isEmpty();
  }

  @Test
  void aKeyThatRestsIsPassedOverAndTheOthersGoOn() {
    keys.of(Provider.OPENAI).get(1).rest(NOON.plusSeconds(30), false);
    assertThat(IntStream.range(0, 12).mapToObj(_ -> next(NOON)))
        .doesNotContain("sk-bbbbbbbb")
        .contains("sk-aaaaaaaa", "sk-cccccccc");
    assertThat(IntStream.range(0, 3).mapToObj(_ -> next(NOON.plusSeconds(30))))
        .contains("sk-bbbbbbbb");
  }

  /** Trap 20: a first short deadline must not win over a longer one that comes after it. */
  @Test
  void ofTwoRestsTheLongerOneWinsInWhicheverOrderTheyCome() {
    var shortFirst = new PlatformKey(new Secret("sk-aaaaaaaa"));
    shortFirst.rest(NOON.plusSeconds(2), false);
    shortFirst.rest(NOON.plusSeconds(60), false);
    var longFirst = new PlatformKey(new Secret("sk-aaaaaaaa"));
    longFirst.rest(NOON.plusSeconds(60), false);
    longFirst.rest(NOON.plusSeconds(2), false);
    assertThat(shortFirst.restsUntil()).isEqualTo(NOON.plusSeconds(60));
    assertThat(longFirst.restsUntil()).isEqualTo(NOON.plusSeconds(60));
  }

  @Test
  void whereAllRestTheFirstToHaveRestedTellsWhen() {
    keys.of(Provider.OPENAI).get(0).rest(NOON.plusSeconds(30), false);
    keys.of(Provider.OPENAI).get(1).rest(NOON.plusSeconds(7), true);
    keys.of(Provider.OPENAI).get(2).rest(NOON.plusSeconds(20), false);
    assertThat(keys.next(Provider.OPENAI, NOON)).isEmpty();
    assertThat(keys.readyAt(Provider.OPENAI))
        .as("a refused key is not waited for")
        .contains(NOON.plus(Duration.ofSeconds(20)));
  }

  @Test
  void healthStaysUpAndTellsHowManyKeysAreRefusedButNotWhich() {
    keys.of(Provider.OPENAI).get(0).rest(NOON.plusSeconds(30), true);
    var health = new PlatformKeysHealth(keys, Clock.fixed(NOON, ZoneOffset.UTC)).health();
    assertThat(health.getStatus()).isEqualTo(Status.UP);
    assertThat(health.getDetails().get("openai"))
        .isEqualTo(Map.of("keys", 3, "resting", 1L, "refused", 1L));
  }

  @Test
  void aKeyWithALineBreakStopsTheStartAndIsNotQuoted() {
    assertThatThrownBy(() -> keys("GEMINI_API_KEY", "AIza-canary\nX-Evil: 1"))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("GEMINI_API_KEY")
        .hasMessageNotContaining("canary");
    assertThat(PlatformKeySettings.from(Map.of("OPENAI_API_KEY", "sk-canary-1")::get).toString())
        .doesNotContain("canary");
  }

  private String next(Instant now) {
    return keys.next(Provider.OPENAI, now).orElseThrow().secret().reveal();
  }
}
