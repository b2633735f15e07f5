package org.chandrahoro.server.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chandrahoro.jyotish.panchanga.Window;
import org.junit.jupiter.api.Test;

/** A day of exactly 24 hours from 06:00 to 06:00, so that an hour is 41⅔ of the 1000 units. */
class DayBarTest {
  private static final Instant SUNRISE = Instant.parse("2026-03-20T06:00:00Z");
  private static final Window DAY = hours(0, 24);

  @Test
  void windowsLieWhereTheirHoursLie() {
    String svg = bar(List.of(hours(6, 7)), List.of(hours(12, 18)), -1);
    assertThat(svg)
        .contains("<rect class=\"good\" x=\"250.0\" y=\"4\" width=\"41.7\" height=\"18\"/>")
        .contains("<rect class=\"avoid\" x=\"500.0\" y=\"26\" width=\"250.0\" height=\"18\"")
        .contains("<rect class=\"night\" x=\"500.0\" y=\"0\" width=\"500.0\" height=\"48\"/>")
        .doesNotContain("class=\"now\"");
  }

  @Test
  void whatReachesOutOfTheDayIsCutOffAndWhatLiesOutsideIsLeftOut() {
    String svg = bar(List.of(hours(-2, 12)), List.of(hours(25, 26)), -1);
    assertThat(svg).contains("<rect class=\"good\" x=\"0.0\" y=\"4\" width=\"500.0\"");
    assertThat(svg).doesNotContain("class=\"avoid\"");
  }

  @Test
  void nowIsALineOfItsOwn() {
    assertThat(bar(List.of(), List.of(), 12)).contains("<rect class=\"now\" x=\"498.5\"");
  }

  private static String bar(List<Window> good, List<Window> avoid, int nowHour) {
    return DayBar.svg(DAY, SUNRISE.plus(Duration.ofHours(12)), good, avoid, at(nowHour), "b");
  }

  private static Window hours(int from, int to) {
    return new Window(at(from), at(to));
  }

  private static Instant at(int hour) {
    return SUNRISE.plus(Duration.ofHours(hour));
  }
}
