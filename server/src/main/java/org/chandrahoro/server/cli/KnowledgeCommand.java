package org.chandrahoro.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Passage;
import org.chandrahoro.knowledge.corpus.Corpus;
import org.chandrahoro.knowledge.corpus.CorpusCheck;
import org.chandrahoro.knowledge.corpus.CorpusException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** The interpretation corpus: whether it keeps its editors' rules, and how large it is. */
@Command(
    name = "knowledge",
    description = "The interpretation corpus.",
    mixinStandardHelpOptions = true)
final class KnowledgeCommand implements Runnable, Streams.User {
  private static final int BROKEN = 1;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private @Nullable Streams streams;

  @Override
  public void use(Streams given) {
    streams = given;
  }

  @Override
  public void run() {
    throw new Refused("an action is missing; accepted are check and stats");
  }

  @Command(
      name = "check",
      description =
          "Prints what breaks the editors' rules, a line each, and exits 1; or the count of good"
              + " passages.")
  int check(
      @Parameters(
              arity = "0..*",
              paramLabel = "FILE",
              description = "Drafts of families, checked beside the shipped corpus.")
          List<Path> drafts) {
    Corpus corpus;
    try {
      corpus = beside(drafts == null ? List.of() : drafts);
    } catch (CorpusException unreadable) {
      write(unreadable.getMessage() + "\n");
      return BROKEN;
    }
    List<String> wrong = CorpusCheck.violations(corpus);
    if (wrong.isEmpty()) {
      write("good passages: " + corpus.passages().size() + "\n");
      return 0;
    }
    write(String.join("\n", wrong) + "\n");
    return BROKEN;
  }

  @Command(name = "stats", description = "Counts the passages, as JSON.")
  int stats() {
    var passages = Corpus.standard().passages();
    var kinds = new TreeMap<String, Integer>();
    var topics = new TreeMap<String, Integer>();
    var polarities = new TreeMap<String, Integer>();
    var wordings = new TreeMap<String, Integer>();
    int modern = 0;
    for (Passage passage : passages) {
      count(kinds, passage.subject().key().split(" ")[0]);
      count(topics, passage.topic().name().toLowerCase(Locale.ROOT));
      count(polarities, passage.polarity().name().toLowerCase(Locale.ROOT));
      modern += passage.source().isModernPractice() ? 1 : 0;
      for (Language language : Language.values()) {
        wordings.merge(language.tag(), passage.wordings(language).size(), Integer::sum);
      }
    }
    var shown = new LinkedHashMap<String, Object>();
    shown.put("passages", passages.size());
    shown.put("wordings", wordings);
    shown.put("from_texts", passages.size() - modern);
    shown.put("modern_practice", modern);
    shown.put("kinds", kinds);
    shown.put("topics", topics);
    shown.put("polarities", polarities);
    write(JSON.writeValueAsString(shown) + "\n");
    return 0;
  }

  private static Corpus beside(List<Path> drafts) {
    Map<String, Passage> byId = new LinkedHashMap<>();
    Corpus.standard().passages().forEach(passage -> byId.put(passage.id(), passage));
    for (Path draft : drafts) {
      List<Passage> passages = Corpus.read(draft.toString(), text(draft));
      new Corpus(passages); // refuses two passages with one id
      passages.forEach(passage -> byId.put(passage.id(), passage));
    }
    return new Corpus(byId.values());
  }

  private static String text(Path draft) {
    try {
      return Files.readString(draft);
    } catch (IOException unreadable) {
      throw new Refused("the file " + draft + " cannot be read as UTF-8 text");
    }
  }

  private static void count(Map<String, Integer> counts, String key) {
    counts.merge(key, 1, Integer::sum);
  }

  private void write(String text) {
    Streams.given(streams).write(text);
  }
}
