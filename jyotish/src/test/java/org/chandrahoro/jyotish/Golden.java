package org.chandrahoro.jyotish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference rows under {@code golden/}, and the outside spelling of the grahas in them. */
public final class Golden {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Golden() {}

  public static List<JsonNode> rows(String name) {
    var path = "/golden/" + name + ".jsonl";
    try (InputStream in = Golden.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no reference rows at " + path);
      }
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(JSON::readTree).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static JsonNode row(String name, String id) {
    return rows(name).stream()
        .filter(row -> row.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** {@code "Sun"} … {@code "Ketu"}. */
  public static Graha graha(String name) {
    return Graha.valueOf(name.toUpperCase(Locale.ROOT));
  }

  public static Stream<JsonNode> elements(JsonNode array) {
    return array.valueStream();
  }

  /** The sidereal longitude that a row of {@code positions} gives for a graha, mean node. */
  public static SiderealLongitude longitude(JsonNode positions, Graha graha) {
    return SiderealLongitude.ofDegrees(
        switch (graha) {
          case RAHU -> positions.get("Rahu_mean").asDouble();
          case KETU -> positions.get("Ketu_mean").asDouble();
          default -> positions.get("ref_apparent").get(name(graha)).asDouble();
        });
  }

  /** The outside spelling: {@code "Sun"}. */
  public static String name(Graha graha) {
    return graha.name().charAt(0) + graha.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
