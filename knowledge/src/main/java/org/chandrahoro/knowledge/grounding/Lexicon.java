package org.chandrahoro.knowledge.grounding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.panchanga.KaranaName;
import org.chandrahoro.knowledge.DayWindow;
import org.chandrahoro.knowledge.Language;
import org.jspecify.annotations.Nullable;

/**
 * The names of one language and their spellings. English words match whole; Telugu ones by their
 * beginning, because case endings are joined behind.
 */
final class Lexicon {
  /** A spelling of one or more words; no term means that the words only look like one. */
  record Entry(List<String> words, @Nullable Term term) {}

  /** A spelling found in a sentence: the entry and how many words it took. */
  record Match(@Nullable Term term, int words) {}

  private static final Lexicon ENGLISH = new Lexicon(Language.ENGLISH);
  private static final Lexicon TELUGU = new Lexicon(Language.TELUGU);

  private final boolean joinedEndings;
  private final Map<String, List<Entry>> byFirstLetters = new HashMap<>();

  private Lexicon(Language language) {
    joinedEndings = language == Language.TELUGU;
    String file = "lexicon_" + language.tag() + ".txt";
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::line);
    } catch (IOException broken) {
      throw new IllegalStateException(file + " cannot be read", broken);
    }
    Comparator<Entry> longestFirst =
        Comparator.comparingInt(e -> -String.join(" ", e.words()).length());
    byFirstLetters.values().forEach(entries -> entries.sort(longestFirst));
  }

  static Lexicon in(Language language) {
    return language == Language.TELUGU ? TELUGU : ENGLISH;
  }

  /** The longest spelling that begins at a word of a sentence, or null. */
  @Nullable Match at(List<String> words, int from) {
    for (Entry entry : byFirstLetters.getOrDefault(letters(words.get(from)), List.of())) {
      if (matches(entry.words(), words, from)) {
        return new Match(entry.term(), entry.words().size());
      }
    }
    return null;
  }

  private boolean matches(List<String> spelling, List<String> words, int from) {
    if (from + spelling.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < spelling.size(); i++) {
      String word = words.get(from + i);
      String wanted = spelling.get(i);
      boolean last = i == spelling.size() - 1;
      if (!((joinedEndings && last) ? word.startsWith(wanted) : word.equals(wanted))) {
        return false;
      }
    }
    return true;
  }

  private void line(String raw) {
    String line = raw.strip();
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    int colon = line.indexOf(':');
    Term term = term(line.substring(0, colon).split(" "));
    for (String spelling : line.substring(colon + 1).split(",")) {
      var words = Arrays.asList(spelling.strip().split(" "));
      byFirstLetters
          .computeIfAbsent(letters(words.getFirst()), _ -> new ArrayList<>())
          .add(new Entry(words, term));
    }
  }

  private static @Nullable Term term(String[] words) {
    return switch (words[0]) {
      case "none" -> null;
      case "graha" -> new Term.OfGraha(Graha.valueOf(words[1]));
      case "rasi" -> new Term.OfRasi(Rasi.valueOf(words[1]));
      case "nakshatra" -> new Term.OfNakshatra(Nakshatra.valueOf(words[1]));
      case "vara" -> new Term.OfVara(Graha.valueOf(words[1]));
      case "tithi" -> new Term.OfTithi(Integer.parseInt(words[1]));
      case "window" -> new Term.OfWindow(DayWindow.valueOf(words[1]));
      case "nitya-yoga" -> new Term.OfNityaYoga(Integer.parseInt(words[1]));
      case "karana" -> new Term.OfKarana(KaranaName.valueOf(words[1]));
      case "tara" -> new Term.OfTara(Integer.parseInt(words[1]));
      default -> throw new IllegalStateException("lexicon: unknown kind " + words[0]);
    };
  }

  private static String letters(String word) {
    return word.substring(0, Math.min(2, word.length())).toLowerCase(Locale.ROOT);
  }
}
