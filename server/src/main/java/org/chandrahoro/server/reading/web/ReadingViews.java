package org.chandrahoro.server.reading.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chandrahoro.jyotish.panchanga.DayPanchanga;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.Window;
import org.chandrahoro.knowledge.speech.Names;
import org.chandrahoro.server.drawing.DayBar;
import org.chandrahoro.server.panchanga.DayClock;
import org.chandrahoro.server.profile.Profile;
import org.chandrahoro.server.profile.Profiles;
import org.chandrahoro.server.reading.Reading;
import org.chandrahoro.server.reading.ReadingText;
import org.chandrahoro.server.reading.Readings;
import org.chandrahoro.server.reading.ShownFact;
import org.chandrahoro.server.reading.web.ReadingView.FactLine;
import org.chandrahoro.server.reading.web.ReadingView.Glance;
import org.chandrahoro.server.reading.web.ReadingView.Hour;
import org.chandrahoro.server.reading.web.ReadingView.Part;
import org.chandrahoro.server.reading.web.ReadingView.Shown;
import org.springframework.stereotype.Component;

/** Makes of a reading what its page shows. */
@Component
class ReadingViews {
  private static final String COMPOSER = "composer";

  /** Kinds of facts that count from a birth; the others are of the day alone. */
  private static final Set<String> FROM_THE_BIRTH =
      Set.of("transit", "ingress", "contact", "tara", "chandra_bala", "natal");

  private final Readings readings;
  private final Profiles profiles;
  private final Clock clock;

  ReadingViews(Readings readings, Profiles profiles, Clock clock) {
    this.readings = readings;
    this.profiles = profiles;
    this.clock = clock;
  }

  /** The page's names say the times; the reading's own words stay in its own language. */
  ReadingView of(Reading reading, Names names) {
    Instant now = clock.instant();
    boolean today = reading.date().equals(readings.today(reading.zone()));
    var said = new DayClock(reading.date(), reading.zone(), names, now);
    var windows = WrittenWindow.of(reading.text().timings(), reading.date(), reading.zone());
    Optional<Panchanga> day = readings.panchanga(reading).flatMap(ReadingViews::withSunrise);
    List<Hour> hours = windows.stream().map(window -> hour(reading, window, said, today)).toList();
    LocalDate madeOn = LocalDate.ofInstant(reading.madeAt(), reading.zone());
    return new ReadingView(
        reading.profile().value(),
        profiles.find(reading.account(), reading.profile()).map(Profile::name).orElse(""),
        reading.date(),
        reading.language(),
        reading.tone(),
        today,
        day.map(panchanga -> new ReadingView.Almanac(panchanga.lunarMonth(), panchanga.tithi())),
        reading.text().highlights().stream().map(line -> glance(reading, line)).toList(),
        reading.text().segments().stream().map(segment -> part(reading, segment)).toList(),
        hours,
        day.map(panchanga -> bar(panchanga, windows, said)),
        today ? next(true, windows, hours, now) : Optional.empty(),
        today ? next(false, windows, hours, now) : Optional.empty(),
        reading.facts().stream().map(ReadingViews::line).toList(),
        reading.model().equals(COMPOSER) ? "" : reading.model(),
        madeOn,
        new DayClock(madeOn, reading.zone(), names, now).at(reading.madeAt()),
        reading.text().disclaimer());
  }

  /** What of a highlight is seen at a glance. */
  static Glance glance(Reading reading, ReadingText.Line line) {
    int cut = Sentences.startOfLast(line.text(), reading.language());
    return new Glance(
        line.text().substring(0, cut).strip(),
        line.text().substring(cut).strip(),
        why(reading, line.why()));
  }

  private static Part part(Reading reading, ReadingText.Segment segment) {
    return new Part(
        segment.topic(), segment.summary(), segment.detail(), why(reading, segment.why()));
  }

  private static Hour hour(Reading reading, WrittenWindow written, DayClock said, boolean today) {
    var timing = written.timing();
    return new Hour(
        timing.good(),
        timing.name(),
        said.span(written.window()),
        said.at(written.window().to()),
        timing.note(),
        today && said.isNow(written.window()),
        why(reading, List.of(timing.factId())));
  }

  /** In the order in which the text rests on them. */
  private static List<FactLine> why(Reading reading, List<String> ids) {
    return ids.stream()
        .flatMap(id -> reading.facts().stream().filter(fact -> fact.id().equals(id)))
        .map(ReadingViews::line)
        .toList();
  }

  private static FactLine line(ShownFact fact) {
    if (fact.kind().equals("dasha")) {
      return new FactLine(fact.id(), fact.text(), Shown.DASHAS);
    }
    return new FactLine(
        fact.id(),
        fact.text(),
        FROM_THE_BIRTH.contains(fact.kind()) ? Shown.TABLE : Shown.PANCHANGA);
  }

  private static Optional<Hour> next(
      boolean good, List<WrittenWindow> windows, List<Hour> hours, Instant now) {
    for (int i = 0; i < windows.size(); i++) {
      if (hours.get(i).good() == good && now.isBefore(windows.get(i).window().to())) {
        return Optional.of(hours.get(i));
      }
    }
    return Optional.empty();
  }

  private static ReadingView.Bar bar(Panchanga day, List<WrittenWindow> windows, DayClock said) {
    var good = new ArrayList<Window>();
    var avoid = new ArrayList<Window>();
    windows.forEach(window -> (window.timing().good() ? good : avoid).add(window.window()));
    return new ReadingView.Bar(
        DayBar.svg(day.day(), day.sunset(), good, avoid, said.now(), "bar"),
        said.at(day.sunrise()),
        said.at(day.sunset()),
        said.at(day.nextSunrise()));
  }

  private static Optional<Panchanga> withSunrise(DayPanchanga day) {
    return day instanceof Panchanga panchanga ? Optional.of(panchanga) : Optional.empty();
  }
}
