package org.chandrahoro.server.writer;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.chandrahoro.knowledge.Tone;

/**
 * What a writer is told before all else, from the resource {@code system-prompt-1.properties}. What
 * is the same for everybody comes first, so that providers can keep it in their caches.
 */
final class SystemPrompt {
  /** Goes into what is kept with a text: other words here make another version. */
  static final String VERSION = "system-prompt-1";

  private final Properties parts = new Properties();

  SystemPrompt() {
    try (var resource =
        new InputStreamReader(
            Objects.requireNonNull(SystemPrompt.class.getResourceAsStream(VERSION + ".properties")),
            StandardCharsets.UTF_8)) {
      parts.load(resource);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String of(PromptDraft draft, LlmProfile.Params params, LlmProfile.Safety safety) {
    Tone tone = params.tone().orElse(draft.tone());
    var text = new StringBuilder();
    text.append(part("role")).append('\n').append(part("safety")).append('\n');
    text.append(draft.task().strip()).append('\n');
    text.append(part("language." + draft.language().tag())).append('\n');
    text.append(part("tone." + tone.tag())).append('\n');
    text.append(part("safety." + safety.preset().name().toLowerCase(Locale.ROOT))).append('\n');
    if (!safety.blockedTopics().isEmpty()) {
      text.append(part("blocked")).append(' ');
      text.append(String.join("; ", safety.blockedTopics())).append('\n');
    }
    if (!draft.facts().isBlank()) {
      text.append(part("facts")).append('\n').append(draft.facts().strip()).append('\n');
    }
    return text.toString();
  }

  private String part(String key) {
    return Objects.requireNonNull(parts.getProperty(key), key).strip();
  }
}
