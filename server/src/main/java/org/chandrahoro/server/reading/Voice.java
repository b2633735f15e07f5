package org.chandrahoro.server.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Polarity;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.knowledge.Topic;

/**
 * The manner of one tone: sentences that open and close a paragraph and say nothing of the sky.
 * Read from a text file that editors can review.
 */
final class Voice {
  private static final Map<Tone, Voice> VOICES = new EnumMap<>(Tone.class);

  static {
    for (Tone tone : Tone.values()) {
      VOICES.put(tone, new Voice("voice_" + tone.tag() + ".txt"));
    }
  }

  private final Map<String, List<String>> lines = new HashMap<>();

  private Voice(String file) {
    String heading = "";
    for (String line : read(file).split("\n", -1)) {
      String text = line.strip();
      if (text.startsWith("==")) {
        heading = text.substring(2).strip();
      } else if (!text.isEmpty() && !text.startsWith("#")) {
        int colon = text.indexOf(':');
        if (colon < 0) {
          throw new IllegalStateException(file + ": expected 'en: …' or 'te: …': " + text);
        }
        lines
            .computeIfAbsent(heading + " " + text.substring(0, colon), _ -> new ArrayList<>())
            .add(text.substring(colon + 1).strip());
      }
    }
  }

  static Voice of(Tone tone) {
    return Objects.requireNonNull(VOICES.get(tone));
  }

  /** Sentences that open a paragraph; empty where the tone comes straight to the point. */
  List<String> openers(Topic topic, Polarity polarity, Language language) {
    return lines("opener", topic, polarity, language);
  }

  /** Sentences that close a paragraph. */
  List<String> closers(Topic topic, Polarity polarity, Language language) {
    return lines("closer", topic, polarity, language);
  }

  /** Sentences between a paragraph's halves where the second turns against the first. */
  List<String> turns(Polarity first, Language language) {
    String heading = first == Polarity.CAUTION ? "contrast caution-good" : "contrast good-caution";
    return lines.getOrDefault(heading + " " + language.tag(), List.of());
  }

  /** All lines of all headings, for the check that none of them speaks of the sky. */
  List<String> all(Language language) {
    return lines.entrySet().stream()
        .filter(e -> e.getKey().endsWith(" " + language.tag()))
        .flatMap(e -> e.getValue().stream())
        .toList();
  }

  private List<String> lines(String place, Topic topic, Polarity polarity, Language language) {
    return lines.getOrDefault(
        String.join(" ", place, word(topic), word(polarity), language.tag()), List.of());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String read(String file) {
    try (InputStream in = Voice.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new IllegalStateException(file + " cannot be read", broken);
    }
  }
}
