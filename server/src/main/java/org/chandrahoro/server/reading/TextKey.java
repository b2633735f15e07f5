package org.chandrahoro.server.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.chandrahoro.server.writer.PromptDraft;
import org.chandrahoro.server.writer.Writers;

/** Names a text by all that it is written from, as a hash. */
final class TextKey {
  private TextKey() {}

  /** The key of what a model writes for a date from a prompt. */
  static String of(LocalDate date, PromptDraft draft, String model) {
    return hash(
        String.join(
            "\n",
            date.toString(),
            draft.language().tag(),
            draft.tone().tag(),
            draft.depth().name(),
            Writers.PROMPT_VERSION,
            DailyPrompt.VERSION,
            model,
            draft.facts()));
  }

  static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
