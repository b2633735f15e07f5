package org.chandrahoro.jyotish.panchanga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.ToIntFunction;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.junit.jupiter.api.Test;

/** What must hold on every day, looked at on each of two years' days over Vijayawada. */
class PanchangaProperties {
  private static final ZoneId IST = ZoneId.of("Asia/Kolkata");
  private static final GeoPosition VIJAYAWADA = new GeoPosition(16.5062, 80.648);
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 731;

  private final PanchangaCalculator calculator =
      new PanchangaCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);

  @Test
  void limbsTileTheDaysWithoutGapOrRepetition() {
    Panchanga before = on(FIRST);
    for (int i = 1; i < DAYS; i++) {
      Panchanga after = on(FIRST.plusDays(i));
      assertThat(after.sunrise())
          .isBetween(before.nextSunrise().minusMillis(20), before.nextSunrise().plusMillis(20));
      assertTiling(before, before.tithis(), after.tithis(), Tithi::number, 30);
      assertTiling(before, before.nakshatras(), after.nakshatras(), Nakshatra::number, 27);
      assertTiling(before, before.yogas(), after.yogas(), NityaYoga::number, 27);
      assertTiling(before, before.karanas(), after.karanas(), Karana::number, 60);
      before = after;
    }
  }

  private static <L> void assertTiling(
      Panchanga day, List<Until<L>> limbs, List<Until<L>> next, ToIntFunction<L> number, int of) {
    assertThat(limbs.getFirst().end()).as("%s", day.date()).isAfter(day.sunrise());
    assertThat(limbs.getLast().end()).as("%s", day.date()).isAfter(day.nextSunrise());
    for (int i = 1; i < limbs.size(); i++) {
      assertThat(limbs.get(i - 1).end()).isBefore(limbs.get(i).end());
      assertThat(limbs.get(i - 1).end()).isBeforeOrEqualTo(day.nextSunrise());
      assertThat(number.applyAsInt(limbs.get(i).limb()))
          .isEqualTo(number.applyAsInt(limbs.get(i - 1).limb()) % of + 1);
    }
    assertThat(next.getFirst().limb()).as("%s", day.date()).isEqualTo(limbs.getLast().limb());
    assertThat(next.getFirst().end())
        .isBetween(limbs.getLast().end().minusMillis(1), limbs.getLast().end().plusMillis(1));
  }

  /** Asked of the sky itself: at each end the angle stands on the edge, to what 0.01 s allows. */
  @Test
  void everyEndIsARoot() {
    var sky = new SiderealSky(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
    for (int i = 0; i < DAYS; i += 5) {
      Panchanga day = on(FIRST.plusDays(i));
      day.tithis()
          .forEach(
              t -> assertOnEdge(moon(sky, t.end()) - sun(sky, t.end()), t.limb().number(), 30));
      day.nakshatras().forEach(n -> assertOnEdge(moon(sky, n.end()), n.limb().number(), 27));
      day.yogas()
          .forEach(
              y -> assertOnEdge(moon(sky, y.end()) + sun(sky, y.end()), y.limb().number(), 27));
      day.karanas()
          .forEach(
              k -> assertOnEdge(moon(sky, k.end()) - sun(sky, k.end()), k.limb().number(), 60));
    }
  }

  private static double moon(SiderealSky sky, Instant time) {
    return sky.longitudeDegrees(Graha.MOON, UniversalTime.of(time));
  }

  private static double sun(SiderealSky sky, Instant time) {
    return sky.longitudeDegrees(Graha.SUN, UniversalTime.of(time));
  }

  /** The slowest limb gains 11° a day, 1.3e-6 degrees in 0.01 s. */
  private static void assertOnEdge(double degrees, int number, int parts) {
    assertThat(LimbAngle.shortest(degrees - number * 360.0 / parts)).isCloseTo(0, within(1.3e-6));
  }

  @Test
  void theMoonRisesAndSetsWithinTheDayOrNotAtAllOnceAMonth() {
    int withoutRise = 0;
    for (int i = 0; i < DAYS; i++) {
      Panchanga day = on(FIRST.plusDays(i));
      day.moonrise().ifPresent(rise -> assertThat(day.day().contains(rise)).isTrue());
      day.moonset().ifPresent(set -> assertThat(day.day().contains(set)).isTrue());
      withoutRise += day.moonrise().isEmpty() ? 1 : 0;
    }
    // the Moon falls behind the Sun once in each of 731 / 29.53 months
    assertThat(withoutRise).isBetween(23, 26);
  }

  /** Intercalary months and Ugadis of the Telugu almanacs. */
  @Test
  void ugadisFallOnTheirDates() {
    assertUgadi(LocalDate.of(2020, 3, 25), Samvatsara.SHARVARI);
    assertUgadi(LocalDate.of(2021, 4, 13), Samvatsara.PLAVA);
    assertUgadi(LocalDate.of(2022, 4, 2), Samvatsara.SHUBHAKRIT);
    assertUgadi(LocalDate.of(2023, 3, 22), Samvatsara.SHOBHAKRIT);
    assertUgadi(LocalDate.of(2024, 4, 9), Samvatsara.KRODHI);
    assertUgadi(LocalDate.of(2025, 3, 30), Samvatsara.VISHVAVASU);
  }

  private void assertUgadi(LocalDate date, Samvatsara year) {
    Panchanga ugadi = on(date);
    assertThat(ugadi.tithi().number()).as("%s", date).isEqualTo(1);
    assertThat(ugadi.lunarMonth().amanta()).isEqualTo(LunarMonthName.CHAITRA);
    assertThat(ugadi.samvatsara()).isEqualTo(year);
    assertThat(on(date.minusDays(2)).samvatsara().number()).isEqualTo(year.number() - 1);
  }

  @Test
  void adhikaMonthsFallWhereTheAlmanacsHaveThem() {
    assertAdhika(LocalDate.of(2012, 9, 1), LunarMonthName.BHADRAPADA);
    assertAdhika(LocalDate.of(2015, 7, 1), LunarMonthName.ASHADHA);
    assertAdhika(LocalDate.of(2018, 6, 1), LunarMonthName.JYESHTHA);
    assertAdhika(LocalDate.of(2020, 10, 1), LunarMonthName.ASHVINA);
    assertAdhika(LocalDate.of(2023, 8, 1), LunarMonthName.SHRAVANA);
    assertThat(on(LocalDate.of(2023, 8, 20)).lunarMonth().adhika()).isFalse();
    assertThat(on(LocalDate.of(2023, 8, 20)).lunarMonth().amanta())
        .isEqualTo(LunarMonthName.SHRAVANA);
  }

  private void assertAdhika(LocalDate date, LunarMonthName name) {
    LunarMonth month = on(date).lunarMonth();
    assertThat(month.adhika()).as("%s", date).isTrue();
    assertThat(month.amanta()).as("%s", date).isEqualTo(name);
  }

  /** 1982–83 had an adhika Ashvina, a kshaya month from Pausha to Magha and an adhika Phalguna. */
  @Test
  void theKshayaMonthOf1983StandsBetweenTwoAdhikaOnes() {
    assertAdhika(LocalDate.of(1982, 10, 1), LunarMonthName.ASHVINA);
    assertThat(on(LocalDate.of(1983, 1, 25)).lunarMonth().kshaya()).contains(LunarMonthName.MAGHA);
    assertAdhika(LocalDate.of(1983, 3, 1), LunarMonthName.PHALGUNA);
    assertThat(on(LocalDate.of(1983, 3, 1)).shakaYear()).isEqualTo(1904);
  }

  @Test
  void nearThePoleADayMayHaveNoSunrise() {
    var tromso = new GeoPosition(69.65, 18.96);
    ZoneId zone = ZoneId.of("Europe/Oslo");
    assertThat(calculator.of(LocalDate.of(2024, 6, 21), tromso, zone))
        .isEqualTo(
            new WithoutSunrise(LocalDate.of(2024, 6, 21), tromso, WithoutSunrise.Sun.STAYS_UP));
    assertThat(calculator.of(LocalDate.of(2024, 12, 21), tromso, zone))
        .isEqualTo(
            new WithoutSunrise(LocalDate.of(2024, 12, 21), tromso, WithoutSunrise.Sun.STAYS_DOWN));
    assertThat(calculator.of(LocalDate.of(2024, 3, 20), tromso, zone))
        .isInstanceOf(Panchanga.class);
  }

  private Panchanga on(LocalDate date) {
    return (Panchanga) calculator.of(date, VIJAYAWADA, IST);
  }
}
