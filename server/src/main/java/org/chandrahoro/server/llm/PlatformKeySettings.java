package org.chandrahoro.server.llm;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chandrahoro.server.node.StartRefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The operator's keys: {@code OPENAI_API_KEY}, {@code ANTHROPIC_API_KEY} and {@code
 * GEMINI_API_KEY}, each one key or several with commas between them.
 */
record PlatformKeySettings(Map<Provider, List<Secret>> keys) {
  private static final Map<Provider, String> VARIABLES =
      Map.of(
          Provider.OPENAI, "OPENAI_API_KEY",
          Provider.ANTHROPIC, "ANTHROPIC_API_KEY",
          Provider.GOOGLE, "GEMINI_API_KEY");

  /**
   * Reads them.
   *
   * @throws StartRefusedException where one could not stand in a header; it is not quoted
   */
  static PlatformKeySettings from(Function<String, @Nullable String> property) {
    var keys = new EnumMap<Provider, List<Secret>>(Provider.class);
    VARIABLES.forEach(
        (provider, name) -> {
          String value = property.apply(name);
          if (value != null && !value.isBlank()) {
            keys.put(provider, keys(name, value));
          }
        });
    return new PlatformKeySettings(keys);
  }

  private static List<Secret> keys(String name, String value) {
    return Arrays.stream(value.split(","))
        .map(String::strip)
        .filter(key -> !key.isEmpty())
        .distinct()
        .map(
            key -> {
              if (!key.matches("[!-~]{8,500}")) {
                throw new StartRefusedException(
                    name + ": a key is 8 to 500 visible ASCII characters, several have commas");
              }
              return new Secret(key);
            })
        .toList();
  }
}
