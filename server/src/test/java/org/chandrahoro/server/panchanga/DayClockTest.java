package org.chandrahoro.server.panchanga;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.chandrahoro.jyotish.panchanga.Window;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.speech.Names;
import org.junit.jupiter.api.Test;

class DayClockTest {
  private static final DayClock ENGLISH = clock(Language.ENGLISH);
  private static final DayClock TELUGU = clock(Language.TELUGU);

  @Test
  void saysATimeOfAnotherDateWithThatDate() {
    Instant evening = Instant.parse("2026-03-19T11:35:00Z");
    Instant next = Instant.parse("2026-03-19T22:23:00Z");
    assertThat(ENGLISH.at(evening)).isEqualTo("5:05 pm");
    assertThat(TELUGU.at(evening)).isEqualTo("సాయంత్రం 5:05");
    assertThat(ENGLISH.at(next)).isEqualTo("3:53 am, 20 March");
    assertThat(TELUGU.at(next)).isEqualTo("20 మార్చి తెల్లవారుజామున 3:53");
  }

  @Test
  void roundsToTheNearestMinute() {
    assertThat(ENGLISH.at(Instant.parse("2026-03-19T11:34:29.9Z"))).isEqualTo("5:04 pm");
    assertThat(ENGLISH.at(Instant.parse("2026-03-19T11:34:30Z"))).isEqualTo("5:05 pm");
    assertThat(ENGLISH.at(Instant.parse("2026-03-19T18:29:40Z"))).isEqualTo("12:00 am, 20 March");
  }

  @Test
  void saysOnceWhatBothTimesOfAWindowShare() {
    var afternoon = window("2026-03-19T08:00:00Z", "2026-03-19T09:30:00Z");
    assertThat(ENGLISH.span(afternoon)).isEqualTo("1:30 – 3:00 pm");
    assertThat(TELUGU.span(afternoon)).isEqualTo("మధ్యాహ్నం 1:30 – 3:00");
    var overNoon = window("2026-03-19T05:00:00Z", "2026-03-19T06:31:00Z");
    assertThat(ENGLISH.span(overNoon)).isEqualTo("10:30 am – 12:01 pm");
    assertThat(TELUGU.span(overNoon)).isEqualTo("ఉదయం 10:30 – మధ్యాహ్నం 12:01");
  }

  @Test
  void knowsWhatRunsNow() {
    assertThat(ENGLISH.isNow(window("2026-03-19T05:00:00Z", "2026-03-19T07:00:00Z"))).isTrue();
    assertThat(ENGLISH.isNow(window("2026-03-19T05:00:00Z", "2026-03-19T06:00:00Z"))).isFalse();
  }

  private static Window window(String from, String to) {
    return new Window(Instant.parse(from), Instant.parse(to));
  }

  private static DayClock clock(Language language) {
    return new DayClock(
        LocalDate.of(2026, 3, 19),
        ZoneId.of("Asia/Kolkata"),
        Names.in(language),
        Instant.parse("2026-03-19T06:00:00Z"));
  }
}
