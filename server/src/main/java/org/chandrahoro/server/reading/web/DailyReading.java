package org.chandrahoro.server.reading.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chandrahoro.server.figures.Outside;
import org.chandrahoro.server.reading.Reading;
import org.chandrahoro.server.reading.ReadingText;
import org.chandrahoro.server.reading.ShownFact;
import org.jspecify.annotations.Nullable;

/** A daily reading as the API shows it. */
record DailyReading(
    String id,
    LocalDate date,
    String profileId,
    String language,
    String tone,
    List<String> highlights,
    List<List<String>> highlightsWhy,
    List<Segment> segments,
    List<Timing> timings,
    List<FactRow> facts,
    String model,
    String disclaimer,
    Instant madeAt) {

  record Segment(String topic, String summary, String detail, List<String> why) {}

  record Timing(String window, String kind, String name, String note, List<String> why) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FactRow(
      String id,
      String kind,
      String text,
      @Nullable String graha,
      @Nullable Integer sign,
      @Nullable String at,
      @Nullable Double longitude) {
    static FactRow of(ShownFact fact) {
      return new FactRow(
          fact.id(),
          fact.kind(),
          fact.text(),
          fact.graha(),
          fact.sign(),
          fact.at(),
          fact.longitude());
    }
  }

  static DailyReading of(Reading reading) {
    ReadingText text = reading.text();
    return new DailyReading(
        reading.id().value(),
        reading.date(),
        reading.profile().value(),
        reading.language().tag(),
        reading.tone().tag(),
        text.highlights().stream().map(ReadingText.Line::text).toList(),
        text.highlights().stream().map(ReadingText.Line::why).toList(),
        text.segments().stream()
            .map(
                segment ->
                    new Segment(
                        Outside.capitalised(segment.topic()),
                        segment.summary(),
                        segment.detail(),
                        segment.why()))
            .toList(),
        text.timings().stream()
            .map(
                timing ->
                    new Timing(
                        timing.window(),
                        timing.good() ? "good" : "avoid",
                        timing.name(),
                        timing.note(),
                        List.of(timing.factId())))
            .toList(),
        reading.facts().stream().map(FactRow::of).toList(),
        reading.model(),
        text.disclaimer(),
        reading.madeAt());
  }
}
