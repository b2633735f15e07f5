package org.chandrahoro.server.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.jyotish.chart.Birth;
import org.chandrahoro.jyotish.chart.BirthTime;
import org.chandrahoro.server.profile.BirthClock;
import org.chandrahoro.server.profile.LocalTimeResolution;

/** From what a person or a line says of a birth to the birth itself. */
final class BirthLines {
  private BirthLines() {}

  /** A line of {@code chart --batch}: {@code utc}, or {@code local} with an offset or a zone. */
  static Birth read(JsonLines.Line line) {
    var place = new GeoPosition(line.number("lat"), line.number("lon"));
    Optional<String> utc = line.findText("utc");
    if (utc.isPresent()) {
      return new Birth(new BirthTime.Recorded(Written.utc(utc.get())), place);
    }
    Optional<ZoneOffset> offset = line.findNumber("utc_offset_hours").map(Written::offsetOfHours);
    Optional<ZoneId> zone = line.findText("zone").map(Written::zone);
    if (offset.isEmpty() && zone.isEmpty()) {
      throw new Refused("'utc' is missing, and so are 'utc_offset_hours' and 'zone' for 'local'");
    }
    LocalDateTime local = Written.local(line.text("local"));
    return new Birth(new BirthTime.Recorded(instant(local, zone, offset)), place);
  }

  /** A birth whose time may be unknown or within minutes. */
  static Birth of(
      LocalDate date, String time, Optional<Integer> withinMinutes, PlaceOptions.Where where) {
    if (time.strip().equalsIgnoreCase("unknown")) {
      if (withinMinutes.isPresent()) {
        throw new Refused("--within needs a time; the time given is unknown");
      }
      var begins = BirthClock.startOfDay(date, where.zone(), where.offset());
      var ends = BirthClock.startOfDay(date.plusDays(1), where.zone(), where.offset());
      return new Birth(new BirthTime.Unknown(begins, ends), where.point());
    }
    var instant = instant(date.atTime(Written.time(time)), where.zone(), where.offset());
    BirthTime known =
        withinMinutes
            .<BirthTime>map(minutes -> new BirthTime.Within(instant, Duration.ofMinutes(minutes)))
            .orElseGet(() -> new BirthTime.Recorded(instant));
    return new Birth(known, where.point());
  }

  private static Instant instant(
      LocalDateTime local, Optional<ZoneId> zone, Optional<ZoneOffset> offset) {
    return switch (BirthClock.resolve(local, zone, offset)) {
      case LocalTimeResolution.Resolved(var instant, _) -> instant;
      case LocalTimeResolution.NoSuchLocalTime(var before, var after) ->
          throw new Refused(
              "local time "
                  + local
                  + " does not exist in "
                  + zone.orElseThrow()
                  + ": clocks went from "
                  + before
                  + " to "
                  + after);
      case LocalTimeResolution.Ambiguous(var earlier, var later) ->
          throw new Refused(
              "local time "
                  + local
                  + " happened twice in "
                  + zone.orElseThrow()
                  + "; give the offset, "
                  + earlier
                  + " or "
                  + later);
    };
  }
}
