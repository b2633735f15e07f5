package org.chandrahoro.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCommandTest {
  private static final String DRAFT =
      """
      == natal.sun.in.mesha.work
      version: 1
      fact: graha-in-rasi sun mesha
      topic: work
      polarity: good
      weight: 60
      source: modern practice
      en: You lead best when the goal is clear and the road is yours to choose.
      te: %s
      """;

  @TempDir private Path folder;

  @Test
  void theShippedCorpusIsGood() {
    assertThat(CommandRun.of("", "knowledge", "check").well().out()).startsWith("good passages: ");
  }

  @Test
  void aDraftIsCheckedBesideTheShippedCorpus() throws IOException {
    Path draft = folder.resolve("draft.txt");
    Files.writeString(
        draft, DRAFT.formatted("మీ దారి మీరే ఎంచుకున్నప్పుడు పనిలో నాయకత్వం సహజంగా వస్తుంది."));
    CommandRun.of("", "knowledge", "check", draft.toString()).well();

    Files.writeString(
        draft, DRAFT.formatted("శని మీ పనిని నిదానంగా, గట్టిగా ముందుకు నడిపిస్తాడు."));
    var run = CommandRun.of("", "knowledge", "check", draft.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("natal.sun.in.mesha.work (te) mentions").contains("SATURN");
  }

  @Test
  void anUnreadableDraftIsNamedWithItsLine() throws IOException {
    Path draft = folder.resolve("draft.txt");
    Files.writeString(draft, "== an.id\ncolour: red\n");
    var run = CommandRun.of("", "knowledge", "check", draft.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("draft.txt:2: unknown field 'colour'");
    assertThat(CommandRun.of("", "knowledge", "check", folder.resolve("none").toString()).refusal())
        .contains("none cannot be read");
  }

  @Test
  void theCountsAddUp() {
    var stats = CommandRun.of("", "knowledge", "stats").well().rows().getFirst();
    int passages = stats.get("passages").asInt();
    assertThat(stats.get("from_texts").asInt() + stats.get("modern_practice").asInt())
        .isEqualTo(passages);
    int kinds = 0;
    for (var count : stats.get("kinds")) {
      kinds += count.asInt();
    }
    assertThat(kinds).isEqualTo(passages);
  }
}
