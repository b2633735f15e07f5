package org.chandrahoro.jyotish.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.chart.BirthMoment;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.panchanga.Ahoratras;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.PanchangaCalculator;
import org.chandrahoro.jyotish.panchanga.Vara;
import org.chandrahoro.jyotish.panchanga.WithoutSunrise;
import org.chandrahoro.jyotish.point.TimedUpagrahas.Risen;
import org.junit.jupiter.api.Test;

class UpagrahasTest {
  private static final GeoPosition HYDERABAD = new GeoPosition(17.385, 78.4867);
  private static final ChartCalculator CALCULATOR =
      new ChartCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
  private static final Ahoratras DAYS = Ahoratras.standard(SunriseDefinition.UPPER_LIMB);

  /** Sun 100°: 233°20′; 360° less it 126°40′; half a circle on 306°40′; 53°20′; and 16°40′ on. */
  @Test
  void theFiveOfTheSunFollowFromEachOther() {
    var sun = SiderealLongitude.ofDegrees(100);
    assertDegrees(SunUpagraha.DHUMA.from(sun), 233 + 1 / 3.0);
    assertDegrees(SunUpagraha.VYATIPATA.from(sun), 126 + 2 / 3.0);
    assertDegrees(SunUpagraha.PARIVESHA.from(sun), 306 + 2 / 3.0);
    assertDegrees(SunUpagraha.INDRACHAPA.from(sun), 53 + 1 / 3.0);
    assertDegrees(SunUpagraha.UPAKETU.from(sun), 70);
  }

  /** The verse closes with the check: a sign added to upaketu gives the Sun again. */
  @Test
  void aSignBeyondUpaketuIsTheSun() {
    for (int degree = 0; degree < 360; degree += 7) {
      var sun = SiderealLongitude.ofDegrees(degree + 0.123456);
      assertThat(SunUpagraha.UPAKETU.from(sun).plusDegrees(30).separationDegrees(sun))
          .isLessThan(1e-8);
    }
  }

  /** The parts of Saturn as every almanac has them, Sunday to Saturday. */
  @Test
  void saturnsPartFallsFromTheSeventhByDayAndFromTheThirdByNight() {
    int[] byDay = {7, 6, 5, 4, 3, 2, 1};
    int[] byNight = {3, 2, 1, 7, 6, 5, 4};
    for (Vara vara : Vara.values()) {
      assertThat(TimedUpagrahas.part(TimedUpagraha.GULIKA, vara, true))
          .isEqualTo(byDay[vara.ordinal()]);
      assertThat(TimedUpagrahas.part(TimedUpagraha.MANDI, vara, false))
          .isEqualTo(byNight[vara.ordinal()]);
    }
    assertThat(TimedUpagrahas.part(TimedUpagraha.KALA, Vara.SOMA, true)).isEqualTo(7);
    assertThat(TimedUpagrahas.part(TimedUpagraha.YAMAGHANTAKA, Vara.RAVI, false)).isEqualTo(1);
  }

  /** 17 May 1990, a Thursday, by day: Gulika rises with the gulika kalam of the almanac. */
  @Test
  void gulikaRisesWhenItsKalamBegins() {
    var panchanga =
        (Panchanga)
            new PanchangaCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT)
                .of(LocalDate.of(1990, 5, 17), HYDERABAD, ZoneOffset.ofHoursMinutes(5, 30));
    var risen = risen("1990-05-17T09:05:00Z", UpagrahaMoments.DEFAULT);
    var kalam = panchanga.windows().gulikaKalam();
    var gulika = risen.of(TimedUpagraha.GULIKA);
    var mandi = risen.of(TimedUpagraha.MANDI);
    assertThat(risen.byDay()).isTrue();
    assertThat(gulika.part()).isEqualTo(3);
    assertThat(gulika.time().toInstant())
        .isBetween(kalam.from().minusMillis(50), kalam.from().plusMillis(50));
    assertThat(mandi.time().toInstant().toEpochMilli())
        .isCloseTo((kalam.from().toEpochMilli() + kalam.to().toEpochMilli()) / 2, within(50L));
    var chartAtGulika = CALCULATOR.chartOf(new BirthMoment(gulika.time(), HYDERABAD));
    assertThat(gulika.longitude().separationDegrees(chartAtGulika.lagna())).isLessThan(1e-6);
  }

  /** At three in the morning of the 18th it is Thursday's night still: Saturn's part is the 6th. */
  @Test
  void aBirthBeforeSunriseCountsFromTheSunsetBefore() {
    var risen = risen("1990-05-17T21:30:00Z", UpagrahaMoments.NARASIMHA_RAO);
    assertThat(risen.vara()).isEqualTo(Vara.GURU);
    assertThat(risen.byDay()).isFalse();
    assertThat(risen.of(TimedUpagraha.GULIKA).part()).isEqualTo(6);
    assertThat(risen.of(TimedUpagraha.MANDI).time().daysSinceJ2000())
        .isLessThan(risen.of(TimedUpagraha.GULIKA).time().daysSinceJ2000());
  }

  @Test
  void byParasharaMandiIsGulika() {
    var risings = risen("1990-05-17T09:05:00Z", UpagrahaMoments.PARASHARA);
    assertThat(risings.of(TimedUpagraha.MANDI)).isEqualTo(risings.of(TimedUpagraha.GULIKA));
  }

  @Test
  void whereTheSunStaysUpNoneRises() {
    var moment =
        BirthMoment.of(Instant.parse("2000-06-21T10:00:00Z"), new GeoPosition(69.65, 18.96));
    assertThat(
            TimedUpagrahas.of(
                CALCULATOR.chartOf(moment), CALCULATOR.sky(), DAYS, UpagrahaMoments.DEFAULT))
        .isEqualTo(new TimedUpagrahas.WithoutDay(WithoutSunrise.Sun.STAYS_UP));
  }

  private static Risen risen(String birth, UpagrahaMoments moments) {
    var chart = CALCULATOR.chartOf(BirthMoment.of(Instant.parse(birth), HYDERABAD));
    return (Risen) TimedUpagrahas.of(chart, CALCULATOR.sky(), DAYS, moments);
  }

  private static void assertDegrees(SiderealLongitude actual, double wanted) {
    assertThat(actual.degrees()).isCloseTo(wanted, within(1e-9));
  }
}
