package org.chandrahoro.knowledge.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Passage;
import org.chandrahoro.knowledge.grounding.Mentions;
import org.chandrahoro.knowledge.grounding.SubjectTerms;

/**
 * Whether a corpus keeps the rules of its editors: a passage mentions only what it speaks about,
 * keeps its length, and does not repeat another with a name swapped. Collects everything wrong.
 */
public final class CorpusCheck {
  /** Two wordings that share more of their three-word runs than this say the same. */
  public static final double MOST_ALIKE = 0.8;

  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 45;
  private static final int RUN = 3;

  private CorpusCheck() {}

  /** What is wrong, a line each, in the corpus's order; empty for a sound corpus. */
  public static List<String> violations(Corpus corpus) {
    var wrong = new ArrayList<String>();
    for (Language language : Language.values()) {
      var seen = new ArrayList<Wording>();
      for (Passage passage : corpus.passages()) {
        var allowed = SubjectTerms.of(passage.subject());
        for (String text : passage.wordings(language)) {
          var stray = new HashSet<>(Mentions.in(text, language));
          stray.removeAll(allowed);
          if (!stray.isEmpty()) {
            wrong.add(passage.id() + " (" + language.tag() + ") mentions " + stray + ": " + text);
          }
          int words = text.split("\\s+").length;
          if (words < FEWEST_WORDS || words > MOST_WORDS) {
            wrong.add(passage.id() + " (" + language.tag() + ") has " + words + " words");
          }
          seen.add(Wording.of(passage, text));
        }
      }
      alike(seen, language, wrong);
    }
    return wrong;
  }

  /** Compares only wordings that share a run: all others have nothing in common. */
  private static void alike(List<Wording> wordings, Language language, List<String> wrong) {
    var holders = new HashMap<String, List<Integer>>();
    for (int i = 0; i < wordings.size(); i++) {
      var wording = wordings.get(i);
      var shared = new HashMap<Integer, Integer>();
      for (String run : wording.runs()) {
        var earlier = holders.computeIfAbsent(run, _ -> new ArrayList<>());
        earlier.forEach(holder -> shared.merge(holder, 1, Integer::sum));
        earlier.add(i);
      }
      shared.forEach(
          (holder, runs) -> {
            double likeness = wording.likeness(wordings.get(holder), runs);
            if (likeness > MOST_ALIKE) {
              wrong.add(
                  String.format(
                      Locale.ROOT,
                      "%s and %s (%s) are alike: %.2f",
                      wordings.get(holder).id(),
                      wording.id(),
                      language.tag(),
                      likeness));
            }
          });
    }
  }

  /** A wording and its runs of three words. */
  private record Wording(String id, Set<String> runs) {
    static Wording of(Passage passage, String text) {
      List<String> words =
          Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"))
              .filter(word -> !word.isEmpty())
              .toList();
      var runs = new HashSet<String>();
      for (int i = 0; i + RUN <= words.size(); i++) {
        runs.add(String.join(" ", words.subList(i, i + RUN)));
      }
      return new Wording(passage.id(), runs);
    }

    /** Shared runs among all runs of both, 0 to 1. */
    double likeness(Wording other, int shared) {
      return shared / (double) (runs.size() + other.runs.size() - shared);
    }
  }
}
