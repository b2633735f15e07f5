package org.chandrahoro.knowledge.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.chandrahoro.jyotish.yoga.YogaFamily;
import org.chandrahoro.jyotish.yoga.YogaRule;
import org.chandrahoro.jyotish.yoga.Yogas;
import org.chandrahoro.knowledge.Language;
import org.junit.jupiter.api.Test;

/** {@code docs/yogas.md} is the catalogue; {@code -Dyogas.write=true} writes it anew. */
class YogaTableTest {
  private static final Path TABLE = Path.of("..", "docs", "yogas.md");
  private static final YogaSpeech ENGLISH = YogaSpeech.in(Language.ENGLISH);
  private static final YogaSpeech TELUGU = YogaSpeech.in(Language.TELUGU);

  @Test
  void theTableInTheDocsIsTheCatalogue() throws IOException {
    String table = table();
    if (Boolean.getBoolean("yogas.write")) {
      Files.writeString(TABLE, table);
    }
    assertThat(Files.readString(TABLE))
        .as("write it anew with -Dyogas.write=true")
        .isEqualTo(table);
  }

  private static String table() {
    var text = new StringBuilder();
    text.append("# The yogas\n\n");
    text.append("The ").append(Yogas.catalogue().size());
    text.append(
        " yogas that a chart is searched for. Made from the catalogue by `YogaTableTest`.\n");
    for (YogaFamily family : YogaFamily.values()) {
      text.append("\n## ").append(ENGLISH.family(family)).append("\n\n");
      text.append("| yoga | Telugu | how it is formed | nature | source |\n");
      text.append("| --- | --- | --- | --- | --- |\n");
      for (YogaRule yoga : Yogas.catalogue()) {
        if (yoga.family() == family) {
          text.append(row(yoga));
        }
      }
    }
    return text.toString();
  }

  private static String row(YogaRule yoga) {
    String sources = yoga.sources().stream().map(ENGLISH::source).collect(Collectors.joining("; "));
    return String.join(
            " | ",
            "| " + yoga.name(),
            TELUGU.name(yoga),
            yoga.rule(),
            ENGLISH.nature(yoga.nature()),
            sources + " |")
        + "\n";
  }
}
