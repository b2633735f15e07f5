package org.chandrahoro.server.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.chandrahoro.server.node.Redis;
import org.chandrahoro.server.node.StartRefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuotaSettingsTest {
  @Test
  void aPersonHasAHundredAndTwentyRequestsAMinuteUnlessSaidOtherwise() {
    assertThat(perMinute(null)).isEqualTo(120);
    assertThat(perMinute(" ")).isEqualTo(120);
    assertThat(perMinute("0")).as("no limit").isZero();
    assertThat(perMinute("7")).isEqualTo(7);
  }

  @Test
  void aWrongRateStopsTheStartWithTheVariablesName() {
    for (String wrong : new String[] {"-1", "ten", "1000001", "1.5"}) {
      assertThatThrownBy(() -> perMinute(wrong))
          .isInstanceOf(StartRefusedException.class)
          .hasMessage(
              "CHANDRAHORO_RATE_AI_PER_MINUTE='" + wrong + "': a whole number from 0 to 1000000");
    }
  }

  @Test
  void aWrongRedisAddressStopsTheStartWithoutShowingIt() {
    assertThatThrownBy(() -> Redis.at("http://me:hidden@redis.example.org"))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageStartingWith("CHANDRAHORO_REDIS_URL: ")
        .hasMessageNotContaining("hidden");
  }

  private static int perMinute(@Nullable String value) {
    return QuotaSettings.from(
            name -> Map.of("chandrahoro.rate-ai-per-minute", value == null ? "" : value).get(name))
        .perMinute();
  }
}
