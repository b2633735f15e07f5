package org.chandrahoro.knowledge;

import java.util.List;

/**
 * One interpretation, in both languages.
 *
 * @param id unique in the corpus, such as {@code transit-moon.saturn.8.work}
 * @param version counts up when the meaning is revised
 * @param subject the computed fact that it speaks about
 * @param weight how telling it is beside others, 0 to 100
 * @param english wordings of one meaning, at least one
 * @param telugu wordings of the same meaning, at least one
 */
public record Passage(
    String id,
    int version,
    Subject subject,
    Topic topic,
    Polarity polarity,
    int weight,
    Citation source,
    List<String> english,
    List<String> telugu) {

  public Passage {
    if (english.isEmpty() || telugu.isEmpty()) {
      throw new IllegalArgumentException(id + " has no wording in one of the languages");
    }
    if (weight < 0 || weight > 100) {
      throw new IllegalArgumentException(id + ": weight " + weight + " is outside 0 to 100");
    }
    english = List.copyOf(english);
    telugu = List.copyOf(telugu);
  }

  public List<String> wordings(Language language) {
    return language == Language.TELUGU ? telugu : english;
  }
}
