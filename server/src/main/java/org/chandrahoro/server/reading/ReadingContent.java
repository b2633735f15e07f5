package org.chandrahoro.server.reading;

import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** What of a reading stands in one column, as JSON. */
record ReadingContent(ReadingText text, List<ShownFact> facts) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  String toJson() {
    return MAPPER.writeValueAsString(this);
  }

  static ReadingContent ofJson(String json) {
    return MAPPER.readValue(json, ReadingContent.class);
  }
}
