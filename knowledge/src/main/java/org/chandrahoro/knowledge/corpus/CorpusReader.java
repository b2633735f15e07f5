package org.chandrahoro.knowledge.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chandrahoro.knowledge.Citation;
import org.chandrahoro.knowledge.Passage;
import org.chandrahoro.knowledge.Polarity;
import org.chandrahoro.knowledge.Subject;
import org.chandrahoro.knowledge.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of one family: entries opened by {@code == id}, then {@code field: value} lines.
 * Lines that begin with {@code #} are for editors. {@code en} and {@code te} may repeat.
 */
final class CorpusReader {
  private final String family;
  private final List<Passage> passages = new ArrayList<>();
  private @Nullable String id;
  private int idLine;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  private CorpusReader(String family) {
    this.family = family;
  }

  /**
   * The passages of a family's text, in its order.
   *
   * @throws CorpusException naming the family and the line
   */
  static List<Passage> read(String family, String text) {
    var reader = new CorpusReader(family);
    int line = 0;
    for (String raw : text.split("\n", -1)) {
      reader.line(++line, raw.strip());
    }
    reader.close();
    return reader.passages;
  }

  private void line(int number, String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("==")) {
      close();
      id = line.substring(2).strip();
      idLine = number;
      return;
    }
    int colon = line.indexOf(':');
    if (id == null || colon < 1) {
      throw new CorpusException(family, number, "expected '== id' or 'field: value': " + line);
    }
    String field = line.substring(0, colon).strip();
    switch (field) {
      case "version", "fact", "topic", "polarity", "weight", "source", "en", "te" ->
          fields
              .computeIfAbsent(field, _ -> new ArrayList<>())
              .add(line.substring(colon + 1).strip());
      default -> throw new CorpusException(family, number, "unknown field '" + field + "'");
    }
  }

  private void close() {
    if (id == null) {
      return;
    }
    try {
      passages.add(
          new Passage(
              id,
              Integer.parseInt(one("version")),
              Subject.parse(one("fact")),
              Topic.valueOf(one("topic").toUpperCase(Locale.ROOT)),
              Polarity.valueOf(one("polarity").toUpperCase(Locale.ROOT)),
              Integer.parseInt(one("weight")),
              new Citation(one("source")),
              fields.getOrDefault("en", List.of()),
              fields.getOrDefault("te", List.of())));
    } catch (IllegalArgumentException wrong) {
      throw new CorpusException(family, idLine, id + ": " + wrong.getMessage());
    }
    fields.clear();
    id = null;
  }

  private String one(String field) {
    List<String> values = fields.getOrDefault(field, List.of());
    if (values.size() != 1) {
      throw new IllegalArgumentException("expected one '" + field + "', found " + values.size());
    }
    return values.getFirst();
  }
}
