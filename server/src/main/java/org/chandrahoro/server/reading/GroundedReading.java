package org.chandrahoro.server.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chandrahoro.knowledge.Topic;

/** Puts together what passed the check, and lets the composer fill what is missing. */
final class GroundedReading {
  private static final int FEWEST_HIGHLIGHTS = 3;
  private static final int MOST_HIGHLIGHTS = 5;

  /** Of the composer's highlights about what the writer was not told. */
  private static final int MOST_PERSONAL = 2;

  private final Told told;
  private final SentenceCheck check;
  private final ReadingText composed;

  GroundedReading(Told told, SentenceCheck check, ReadingText composed) {
    this.told = told;
    this.check = check;
    this.composed = composed;
  }

  /** What of a draft may be published; empty where that is nothing. */
  Optional<Draft> kept(Draft draft) {
    var parts = new EnumMap<Topic, Draft.Part>(Topic.class);
    draft
        .parts()
        .forEach(
            (topic, part) -> {
              if (check.published(part.summary()).isPresent()) {
                parts.put(topic, new Draft.Part(part.summary(), kept(part.detail())));
              }
            });
    List<Draft.Sentence> highlights = kept(draft.highlights());
    return highlights.isEmpty() && parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Draft(highlights, parts));
  }

  private List<Draft.Sentence> kept(List<Draft.Sentence> sentences) {
    return sentences.stream().filter(each -> check.published(each).isPresent()).toList();
  }

  /** The reading from a draft, checked anew: its figures are this person's. */
  Optional<ReadingText> of(Draft draft) {
    return kept(draft)
        .map(
            kept ->
                new ReadingText(
                    highlights(kept),
                    composed.segments().stream().map(segment -> segment(segment, kept)).toList(),
                    composed.timings(),
                    composed.disclaimer()));
  }

  private List<ReadingText.Line> highlights(Draft kept) {
    List<ReadingText.Line> personal =
        composed.highlights().stream()
            .filter(line -> !told.contains(line.why()))
            .limit(MOST_PERSONAL)
            .toList();
    var lines = new ArrayList<ReadingText.Line>();
    for (Draft.Sentence sentence : kept.highlights()) {
      if (lines.size() + personal.size() < MOST_HIGHLIGHTS) {
        check
            .published(sentence)
            .map(text -> new ReadingText.Line(text, distinct(sentence.facts())))
            .filter(line -> lines.stream().noneMatch(other -> other.text().equals(line.text())))
            .ifPresent(lines::add);
      }
    }
    lines.addAll(personal);
    fill(lines);
    return lines;
  }

  /** Up to the floor, first with what is about other facts. */
  private void fill(List<ReadingText.Line> lines) {
    Set<String> cited = new HashSet<>();
    lines.forEach(line -> cited.addAll(line.why()));
    for (boolean others : new boolean[] {true, false}) {
      for (ReadingText.Line line : composed.highlights()) {
        if (lines.size() < FEWEST_HIGHLIGHTS
            && !lines.contains(line)
            && !(others && cited.containsAll(line.why()))) {
          lines.add(line);
        }
      }
    }
  }

  private ReadingText.Segment segment(ReadingText.Segment composed, Draft kept) {
    Draft.Part part = kept.parts().get(composed.topic());
    if (part == null) {
      return composed;
    }
    var why = new LinkedHashSet<>(part.summary().facts());
    var detail = new ArrayList<String>();
    for (Draft.Sentence sentence : part.detail()) {
      check
          .published(sentence)
          .ifPresent(
              text -> {
                detail.add(text);
                why.addAll(sentence.facts());
              });
    }
    if (detail.isEmpty()) {
      detail.add(composed.detail());
      why.addAll(composed.why());
    }
    return new ReadingText.Segment(
        composed.topic(),
        check.published(part.summary()).orElseThrow(),
        String.join(" ", detail),
        List.copyOf(why));
  }

  private static List<String> distinct(List<String> ids) {
    return List.copyOf(new LinkedHashSet<>(ids));
  }
}
