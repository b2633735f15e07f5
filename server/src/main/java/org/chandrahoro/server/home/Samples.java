package org.chandrahoro.server.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.jyotish.chart.Birth;
import org.chandrahoro.jyotish.chart.BirthTime;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.server.panchanga.Here;
import org.chandrahoro.server.reading.ReadingMaker;
import org.chandrahoro.server.reading.ReadingText.Line;
import org.chandrahoro.server.reading.ShownFact;
import org.springframework.stereotype.Component;

/** A line of today's reading for an invented birth, made like everybody's. */
@Component
public class Samples {
  /** In Hyderabad, on 15 August 1990 at 6:30 am by Indian Standard Time. */
  private static final Birth SOMEBODY =
      new Birth(
          new BirthTime.Recorded(Instant.parse("1990-08-15T01:00:00Z")),
          new GeoPosition(17.38405, 78.45636));

  private final ReadingMaker maker;

  Samples(ReadingMaker maker) {
    this.maker = maker;
  }

  /** The first line of the day there that says what it rests on. */
  public Optional<Sample> of(LocalDate date, Here here, Language language) {
    return maker
        .make(SOMEBODY, date, here.position(), here.zone(), language, Tone.PRACTICAL)
        .flatMap(
            made ->
                made.text().highlights().stream()
                    .filter(line -> !line.why().isEmpty())
                    .findFirst()
                    .map(line -> new Sample(line.text(), facts(line, made.facts()))));
  }

  private static List<String> facts(Line line, List<ShownFact> facts) {
    return facts.stream()
        .filter(fact -> line.why().contains(fact.id()))
        .map(ShownFact::text)
        .toList();
  }
}
