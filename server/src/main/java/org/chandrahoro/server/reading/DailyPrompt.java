package org.chandrahoro.server.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.knowledge.Topic;
import org.chandrahoro.knowledge.fact.FactSentences;
import org.chandrahoro.knowledge.rule.Applied;
import org.chandrahoro.knowledge.rule.ReadingPlan;
import org.chandrahoro.server.llm.Prompt;
import org.chandrahoro.server.writer.Depth;
import org.chandrahoro.server.writer.PromptDraft;

/**
 * What a model is asked for a day's reading. It gets facts and passages and nothing else: no name,
 * no birth, no place; degrees, hours and dates stand as placeholders.
 */
final class DailyPrompt {
  /** Other words in the resource of that name make another version. */
  static final String VERSION = "daily-prompt-1";

  /** How long somebody who opens a reading waits for a model before the composer writes. */
  static final Duration WITHIN = Duration.ofSeconds(30);

  /** Reasoning included; Telugu takes several tokens a word. */
  private static final int MOST_TOKENS = 4_000;

  private static final int MOST_TOKENS_TELUGU = 7_000;

  private final String task = read(VERSION + ".txt");
  private final Prompt.OutputShape shape =
      new Prompt.OutputShape("daily_reading", read(VERSION + ".schema.json"));

  PromptDraft of(Told told, Depth depth, Language language, Tone tone) {
    return new PromptDraft(
        depth,
        task,
        facts(told, language),
        List.of(new Prompt.Turn.Asked("Write today's reading.")),
        List.of(),
        Optional.of(shape),
        language,
        tone,
        language == Language.TELUGU ? MOST_TOKENS_TELUGU : MOST_TOKENS,
        WITHIN,
        true);
  }

  private static String facts(Told told, Language language) {
    var sentences = FactSentences.withPlaceholders(language);
    var lines = new StringBuilder();
    told.facts()
        .forEach(
            (id, fact) -> lines.append(id).append(": ").append(sentences.of(fact)).append('\n'));
    passages(lines, "highlights", told.plan().highlights(), told, language);
    for (Topic topic : ReadingPlan.TOPICS) {
      passages(lines, topic.name().toLowerCase(Locale.ROOT), told.passages(topic), told, language);
    }
    return lines.toString();
  }

  private static void passages(
      StringBuilder lines, String part, List<Applied> applied, Told told, Language language) {
    lines.append("Passages for ").append(part).append(":\n");
    for (Applied each : applied) {
      List<String> wordings = each.passage().wordings(language);
      // by turn of the date, so that what lasts does not read alike on two mornings
      long turn = told.day().date().toEpochDay() + each.passage().id().hashCode();
      lines
          .append("- ")
          .append(each.fact().id())
          .append(": ")
          .append(wordings.get(Math.floorMod(turn, wordings.size())))
          .append('\n');
    }
  }

  private static String read(String resource) {
    try (InputStream in =
        Objects.requireNonNull(DailyPrompt.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
