package org.chandrahoro.server.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class LlmProfileViewTest {
  private static final JsonMapper API =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  /** The naming strategy alone would write {@code key_last4}. */
  @Test
  void theLastFourCharactersStandUnderTheNameOfTheContract() {
    var view =
        new LlmProfileView(
            "row-1",
            "own",
            "openai",
            null,
            "7788",
            "works",
            null,
            Map.of(),
            Map.of(),
            true,
            Instant.EPOCH,
            Instant.EPOCH);
    assertThat(API.valueToTree(view).path("key_last_4").asString()).isEqualTo("7788");
  }
}
