package org.chandrahoro.server.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.chandrahoro.jyotish.panchanga.Window;
import org.chandrahoro.server.reading.ReadingText.Timing;
import org.junit.jupiter.api.Test;

class WrittenWindowTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 25);
  private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

  @Test
  void windowsAfterMidnightBelongToTheNextDate() {
    assertThat(windows(DATE, KOLKATA, "07:50-09:14", "23:10-00:46", "01:32-02:57"))
        .containsExactly(
            window("2026-11-25T02:20:00Z", "2026-11-25T03:44:00Z"),
            window("2026-11-25T17:40:00Z", "2026-11-25T19:16:00Z"),
            window("2026-11-25T20:02:00Z", "2026-11-25T21:27:00Z"));
  }

  @Test
  void windowsMayBeginTogether() {
    assertThat(windows(DATE, KOLKATA, "12:00-13:00", "12:00-12:45"))
        .containsExactly(
            window("2026-11-25T06:30:00Z", "2026-11-25T07:30:00Z"),
            window("2026-11-25T06:30:00Z", "2026-11-25T07:15:00Z"));
  }

  /** In New York clocks went from 1:59 EDT back to 1:00 EST on 1 November 2026, at 06:00 UTC. */
  @Test
  void aWindowAcrossClocksSetBackIsNotADayLong() {
    var zone = ZoneId.of("America/New_York");
    assertThat(windows(LocalDate.of(2026, 10, 31), zone, "20:00-21:00", "01:50-01:40"))
        .last()
        .isEqualTo(window("2026-11-01T05:50:00Z", "2026-11-01T06:40:00Z"));
  }

  private static List<Window> windows(LocalDate date, ZoneId zone, String... written) {
    var timings =
        Arrays.stream(written).map(text -> new Timing(text, true, "Abhijit", "", "w")).toList();
    return WrittenWindow.of(timings, date, zone).stream().map(WrittenWindow::window).toList();
  }

  private static Window window(String from, String to) {
    return new Window(Instant.parse(from), Instant.parse(to));
  }
}
