package org.chandrahoro.knowledge.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.knowledge.Passage;
import org.chandrahoro.knowledge.Subject;

/** All passages, found by id or by the fact they speak about. Immutable. */
public final class Corpus {
  private static final String INDEX = "families.txt";

  private final Map<String, Passage> byId = new LinkedHashMap<>();
  private final Map<Subject, List<Passage>> bySubject = new HashMap<>();

  /**
   * @throws CorpusException when two passages share an id
   */
  public Corpus(Collection<Passage> passages) {
    for (Passage passage : passages) {
      if (byId.putIfAbsent(passage.id(), passage) != null) {
        throw new CorpusException("two passages with the id " + passage.id());
      }
      bySubject.computeIfAbsent(passage.subject(), _ -> new ArrayList<>()).add(passage);
    }
  }

  /** The corpus shipped with this library, loaded once. */
  public static Corpus standard() {
    return Holder.STANDARD;
  }

  /**
   * The passages of a family's text, such as an editor's draft.
   *
   * @throws CorpusException naming the family and the line
   */
  public static List<Passage> read(String family, String text) {
    return CorpusReader.read(family, text);
  }

  /** The passages about a fact, in the corpus's order; empty when it has none. */
  public List<Passage> about(Subject subject) {
    return List.copyOf(bySubject.getOrDefault(subject, List.of()));
  }

  public Optional<Passage> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Collection<Passage> passages() {
    return List.copyOf(byId.values());
  }

  /** The families of the shipped corpus, each a text file beside this class's resources. */
  static List<String> families() {
    return resource(INDEX).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  private static Corpus load() {
    var passages = new ArrayList<Passage>();
    for (String family : families()) {
      passages.addAll(CorpusReader.read(family, resource(family + ".txt")));
    }
    return new Corpus(passages);
  }

  private static String resource(String name) {
    try (InputStream in = Corpus.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new CorpusException("the corpus file " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new CorpusException("the corpus file " + name + " cannot be read: " + broken);
    }
  }

  private static final class Holder {
    static final Corpus STANDARD = load();
  }
}
