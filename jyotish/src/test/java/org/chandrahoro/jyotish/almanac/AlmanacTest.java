package org.chandrahoro.jyotish.almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.eclipse.VisibleEclipse;
import org.chandrahoro.jyotish.festival.EkadashiName;
import org.chandrahoro.jyotish.festival.Festival;
import org.chandrahoro.jyotish.festival.FestivalConventions;
import org.chandrahoro.jyotish.festival.FestivalDay;
import org.chandrahoro.jyotish.panchanga.WithoutSunrise;
import org.junit.jupiter.api.Test;

class AlmanacTest {
  private static final ZoneId IST = ZoneId.of("Asia/Kolkata");
  private static final GeoPosition HYDERABAD = new GeoPosition(17.385, 78.4867);
  private static final AlmanacCalculator ALMANAC =
      new AlmanacCalculator(
          Ephemeris.standard(),
          DeltaT.standard(),
          Conventions.DEFAULT,
          FestivalConventions.DEFAULT);

  @Test
  void aMonthHasADayForEachDateWithItsFestivals() {
    MonthPanchanga month = ALMANAC.month(YearMonth.of(2023, 10), HYDERABAD, IST);
    assertThat(month.days()).hasSize(31);
    assertThat(festivals(full(month, 24))).contains(Festival.VIJAYADASHAMI);
    assertThat(festivals(full(month, 15))).contains(Festival.SHARAD_NAVARATRI);
    assertThat(full(month, 25).ekadashi().orElseThrow().name()).isEqualTo(EkadashiName.PAPANKUSHA);
    // the Sun entered Tula in the night of the 17th
    assertThat(full(month, 17).sankrantis())
        .singleElement()
        .satisfies(s -> assertThat(s.sign()).isEqualTo(Rasi.TULA));
    // the night of the 28th: partial eclipse of the Moon, seen from India
    assertThat(full(month, 28).eclipses()).singleElement().isInstanceOf(VisibleEclipse.class);
    assertThat(full(month, 14).eclipses()).hasSize(1);
  }

  /** What a festival or a speciality looks at beyond its day is there for a single day too. */
  @Test
  void aDayAloneSaysWhatTheMonthSaysOfIt() {
    MonthPanchanga month = ALMANAC.month(YearMonth.of(2024, 8), HYDERABAD, IST);
    for (AlmanacDay day : month.days()) {
      var inMonth = (FullDay) day;
      var alone = (FullDay) ALMANAC.day(day.date(), HYDERABAD, IST);
      assertThat(festivals(alone)).as("%s", day.date()).isEqualTo(festivals(inMonth));
      assertThat(alone.ekadashi().map(e -> e.vaishnava()))
          .isEqualTo(inMonth.ekadashi().map(e -> e.vaishnava()));
      assertThat(alone.specialities().stream().map(s -> s.kind()).toList())
          .isEqualTo(inMonth.specialities().stream().map(s -> s.kind()).toList());
    }
  }

  @Test
  void nearThePoleADateMaySayThatItHasNoDay() {
    var tromso = new GeoPosition(69.65, 18.96);
    AlmanacDay day = ALMANAC.day(LocalDate.of(2024, 12, 21), tromso, ZoneId.of("Europe/Oslo"));
    assertThat(day)
        .isEqualTo(
            new AlmanacDay.Sunless(
                new WithoutSunrise(
                    LocalDate.of(2024, 12, 21), tromso, WithoutSunrise.Sun.STAYS_DOWN)));
    MonthPanchanga may = ALMANAC.month(YearMonth.of(2024, 5), tromso, ZoneId.of("Europe/Oslo"));
    assertThat(may.days()).hasSize(31);
    assertThat(may.days().getFirst()).isInstanceOf(FullDay.class);
    assertThat(may.days().getLast()).isInstanceOf(AlmanacDay.Sunless.class);
  }

  @Test
  void aReversedSpanIsRefused() {
    assertThatThrownBy(
            () -> ALMANAC.span(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 1, 1), HYDERABAD, IST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024-02-01 to 2024-01-01");
  }

  private static FullDay full(MonthPanchanga month, int day) {
    return (FullDay) month.days().get(day - 1);
  }

  private static List<Festival> festivals(FullDay day) {
    return day.festivals().stream().map(FestivalDay::festival).toList();
  }
}
