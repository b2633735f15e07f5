package org.chandrahoro.server.reading.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.jyotish.panchanga.Window;
import org.chandrahoro.server.reading.ReadingText;

/** A window of a reading, {@code 23:10-00:46}, put back onto the line of time. */
record WrittenWindow(ReadingText.Timing timing, Window window) {

  /** The windows of a day that begins on {@code date}; they stand in order of their beginnings. */
  static List<WrittenWindow> of(List<ReadingText.Timing> timings, LocalDate date, ZoneId zone) {
    var found = new ArrayList<WrittenWindow>();
    Instant last = date.atStartOfDay(zone).toInstant();
    for (var timing : timings) {
      String[] clock = timing.window().split("-", 2);
      Instant from = first(LocalTime.parse(clock[0]), last, zone);
      Instant to = first(LocalTime.parse(clock[1]), from.plusSeconds(1), zone);
      found.add(new WrittenWindow(timing, new Window(from, to)));
      last = from;
    }
    return found;
  }

  /** The first time from {@code earliest} on at which the clocks show {@code time}. */
  private static Instant first(LocalTime time, Instant earliest, ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(earliest, zone);
    ZonedDateTime shown = day.atTime(time).atZone(zone).withEarlierOffsetAtOverlap();
    if (shown.toInstant().isBefore(earliest)) {
      shown = shown.withLaterOffsetAtOverlap(); // clocks that were set back show it once more
    }
    return shown.toInstant().isBefore(earliest)
        ? day.plusDays(1).atTime(time).atZone(zone).toInstant()
        : shown.toInstant();
  }
}
