package org.chandrahoro.server.reading;

import java.text.BreakIterator;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Passage;
import org.chandrahoro.knowledge.Polarity;
import org.chandrahoro.knowledge.Subject;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.knowledge.Topic;
import org.chandrahoro.knowledge.corpus.Corpus;
import org.chandrahoro.knowledge.fact.DayFacts;
import org.chandrahoro.knowledge.fact.Fact;
import org.chandrahoro.knowledge.fact.FactSentences;
import org.chandrahoro.knowledge.fact.FactTerms;
import org.chandrahoro.knowledge.rule.Applied;
import org.chandrahoro.knowledge.rule.ReadingPlan;
import org.chandrahoro.knowledge.speech.Names;
import org.chandrahoro.knowledge.speech.Phrases;

/**
 * Writes a reading from passages alone, without a language model. The same facts, date, language
 * and tone give the same words; the date turns wordings, so that what lasts does not read alike on
 * two mornings.
 */
public final class ReadingComposer {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final Corpus corpus;

  public ReadingComposer(Corpus corpus) {
    this.corpus = corpus;
  }

  /** The reading of a day. */
  public ReadingText write(DayFacts day, Language language, Tone tone) {
    return new Page(day, language, tone).write();
  }

  /** One reading in the making. */
  private final class Page {
    private final DayFacts day;
    private final Language language;
    private final Voice voice;
    private final FactTerms terms;
    private final long turn;
    private final Set<String> said = new LinkedHashSet<>();

    Page(DayFacts day, Language language, Tone tone) {
      this.day = day;
      this.language = language;
      this.voice = Voice.of(tone);
      this.terms = new FactTerms(language, new FactSentences(language, day.zone()));
      this.turn = day.date().toEpochDay();
    }

    ReadingText write() {
      var plan = ReadingPlan.of(day, corpus);
      var highlights = new ArrayList<ReadingText.Line>();
      for (Applied applied : plan.highlights()) {
        String opener =
            highlights.isEmpty()
                ? next(voice.openers(Topic.GENERAL, applied.passage().polarity(), language), 0)
                : "";
        highlights.add(
            new ReadingText.Line(
                joined(opener, grounded(applied.passage(), applied.fact())),
                List.of(applied.fact().id())));
      }
      var segments = new ArrayList<ReadingText.Segment>();
      plan.segments().forEach((topic, applied) -> segments.add(segment(topic, applied)));
      return new ReadingText(
          highlights, segments, timings(), Phrases.in(language).of("reading.disclaimer"));
    }

    private ReadingText.Segment segment(Topic topic, List<Applied> applied) {
      if (applied.isEmpty()) {
        throw new IllegalStateException("no passage about " + topic + " applies to " + day.date());
      }
      Applied lead = applied.getFirst();
      List<String> sentences = sentences(grounded(lead.passage(), lead.fact()));
      Polarity polarity = lead.passage().polarity();
      String summary =
          joined(
              next(voice.openers(topic, polarity, language), topic.ordinal()),
              sentences.getFirst());
      var detail = new ArrayList<>(sentences.subList(1, sentences.size()));
      var why = new LinkedHashSet<String>();
      why.add(lead.fact().id());
      for (Applied support : applied.subList(1, applied.size())) {
        if (turns(polarity, support.passage().polarity())) {
          detail.add(next(voice.turns(polarity, language), topic.ordinal()));
        }
        detail.add(grounded(support.passage(), support.fact()));
        polarity = support.passage().polarity();
        why.add(support.fact().id());
      }
      detail.add(next(voice.closers(topic, polarity, language), topic.ordinal()));
      return new ReadingText.Segment(
          topic, summary, joined(detail.toArray(String[]::new)), List.copyOf(why));
    }

    private List<ReadingText.Timing> timings() {
      return day.facts().stream()
          .filter(Fact.Window.class::isInstance)
          .map(Fact.Window.class::cast)
          .sorted(Comparator.comparing(Fact.Window::from))
          .map(this::timing)
          .toList();
    }

    private ReadingText.Timing timing(Fact.Window window) {
      List<Passage> about = corpus.about(new Subject.Window(window.window()));
      String note = about.isEmpty() ? "" : grounded(about.getFirst(), window);
      return new ReadingText.Timing(
          clock(window.from()) + "-" + clock(window.to()),
          window.window().isGood(),
          Names.in(language).window(window.window()),
          note,
          window.id());
    }

    private String clock(Instant at) {
      ZoneId zone = day.zone();
      return CLOCK.format(LocalTime.ofInstant(at, zone));
    }

    /**
     * The wording whose turn it is, less any sentence that says more than the fact; another wording
     * where nothing would be left. The id spreads passages so that they do not turn in step.
     */
    private String grounded(Passage passage, Fact fact) {
      List<String> wordings = passage.wordings(language);
      for (int i = 0; i < wordings.size(); i++) {
        long at = turn + passage.id().hashCode() + i;
        String kept = grounded(wordings.get(Math.floorMod(at, wordings.size())), fact);
        if (!kept.isEmpty()) {
          return kept;
        }
      }
      throw new IllegalStateException(
          "the passage " + passage.id() + " says more than the fact " + fact.id());
    }

    private String grounded(String wording, Fact fact) {
      var kept = new ArrayList<String>();
      for (String sentence : sentences(wording)) {
        if (terms.unsupported(sentence, List.of(fact)).isEmpty()) {
          kept.add(sentence);
        }
      }
      return String.join(" ", kept);
    }

    private List<String> sentences(String text) {
      var breaks = BreakIterator.getSentenceInstance(language.locale());
      breaks.setText(text);
      var sentences = new ArrayList<String>();
      int from = breaks.first();
      for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
        String sentence = text.substring(from, to).strip();
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
        }
      }
      return sentences;
    }

    /**
     * The line whose turn it is, or the next that this reading has not said; empty without lines.
     */
    private String next(List<String> lines, int offset) {
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(Math.floorMod(turn + offset + i, lines.size()));
        if (said.add(line)) {
          return line;
        }
      }
      return "";
    }

    private static boolean turns(Polarity first, Polarity second) {
      return (first == Polarity.GOOD && second == Polarity.CAUTION)
          || (first == Polarity.CAUTION && second == Polarity.GOOD);
    }

    private static String joined(String... parts) {
      var out = new StringBuilder();
      for (String part : parts) {
        if (!part.isEmpty()) {
          out.append(out.isEmpty() ? "" : " ").append(part);
        }
      }
      return out.toString();
    }
  }
}
