package org.chandrahoro.server.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes secrets out of what the trail is about to keep. Callers do not give it any; this is for the
 * day on which one of them does.
 */
final class Masking {
  private static final Set<String> SPEAKING_OF_SECRETS =
      Set.of("key", "password", "secret", "token", "otp", "code", "authorization", "cookie");

  /** Names that contain such a word and tell nothing secret. */
  private static final Set<String> HARMLESS = Set.of("key_last_4", "max_tokens", "tokens_per_day");

  private Masking() {}

  static @Nullable Map<String, @Nullable Object> of(@Nullable Map<String, @Nullable Object> state) {
    if (state == null) {
      return null;
    }
    var masked = new LinkedHashMap<String, @Nullable Object>();
    state.forEach((name, value) -> masked.put(name, isSecret(name) ? mask(value) : within(value)));
    return masked;
  }

  @SuppressWarnings("unchecked") // JSON objects have text for names
  private static @Nullable Object within(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> object -> of((Map<String, @Nullable Object>) object);
      case List<?> list -> list.stream().map(Masking::within).toList();
      case null, default -> value;
    };
  }

  private static boolean isSecret(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    if (HARMLESS.contains(folded) || folded.startsWith("tokens_") || folded.endsWith("_tokens")) {
      return false;
    }
    for (String word : folded.split("[^a-z]+")) {
      if (SPEAKING_OF_SECRETS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Object mask(@Nullable Object value) {
    return value == null ? null : "•••";
  }
}
