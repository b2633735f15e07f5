package org.chandrahoro.jyotish.kp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.AyanamsaSystem;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.NodeType;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.chart.AChart;
import org.chandrahoro.jyotish.chart.BirthMoment;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.panchanga.Ahoratras;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpTest {
  private static final GeoPosition HYDERABAD = new GeoPosition(17.385, 78.4867);

  /** By the table below: a degree into Ashwini is in Venus' part, from 0°46′40″ to 3°. */
  @Test
  void aPointTellsTheBoundsOfItsSub() {
    var why = KpLords.why(SiderealLongitude.ofDegrees(1));
    assertThat(why.star()).isEqualTo(Nakshatra.ASHWINI);
    assertThat(why.lords().sub()).isEqualTo(Graha.VENUS);
    assertThat(why.degrees()).isEqualTo(1);
    assertThat(why.subFrom()).isCloseTo(2800 / 3600.0, within(1e-9));
    assertThat(why.subTo()).isEqualTo(3);
  }

  /**
   * Ashwini by hand: a year is 13°20′ / 120 = 6′40″. Ketu's seven end at 0°46′40″, Venus' twenty at
   * 3°, the Sun's six at 3°40′, the Moon's ten at 4°46′40″, Mars' seven at 5°33′20″, Rahu's
   * eighteen at 7°33′20″, Jupiter's sixteen at 9°20′, Saturn's nineteen at 11°26′40″, Mercury's
   * seventeen at 13°20′.
   */
  @ParameterizedTest
  @CsvSource({
    "0, KETU, 1",
    "2800, VENUS, 2",
    "10800, SUN, 3",
    "13200, MOON, 4",
    "17200, MARS, 5",
    "20000, RAHU, 6",
    "27200, JUPITER, 7",
    "33600, SATURN, 8",
    "41200, MERCURY, 9"
  })
  void theSubsOfAshwiniBeginWhereTheYearsSay(long arcseconds, Graha sub, int number) {
    var on = new SiderealLongitude(arcseconds * 1_000_000);
    assertThat(KpLords.of(on).sign()).isEqualTo(Graha.MARS);
    assertThat(KpLords.of(on).star()).isEqualTo(Graha.KETU);
    assertThat(KpLords.of(on).sub()).isEqualTo(sub);
    assertThat(KpLords.of(on).subSub()).isEqualTo(sub);
    assertThat(KpNumber.of(on).value()).isEqualTo(number);
    assertThat(new KpNumber(number).start()).isEqualTo(on);
    var before = new SiderealLongitude(on.microarcseconds() - 1);
    assertThat(KpLords.of(before).sub()).isNotEqualTo(sub);
  }

  /**
   * Venus' sub of Ashwini, 2°13′20″ from 0°46′40″: her own sub-sub takes a sixth of it, 22′13⅓″,
   * then comes the Sun's twentieth, 6′40″.
   */
  @Test
  void aSubIsDividedAsTheStarIs() {
    long start = 2_800_000_000L;
    long sun = start + 1_333_333_334L;
    assertThat(KpLords.of(new SiderealLongitude(sun - 1)).subSub()).isEqualTo(Graha.VENUS);
    assertThat(KpLords.of(new SiderealLongitude(sun)).subSub()).isEqualTo(Graha.SUN);
    long moon = start + 1_733_333_334L;
    assertThat(KpLords.of(new SiderealLongitude(moon - 1)).subSub()).isEqualTo(Graha.SUN);
    assertThat(KpLords.of(new SiderealLongitude(moon)).subSub()).isEqualTo(Graha.MOON);
  }

  /** Krittika's Rahu runs from 29°13′20″ to 31°13′20″: 22 numbers in Mesha, 23 opens Vrishabha. */
  @Test
  void aSubThatTheEndOfASignCutsHasTwoNumbers() {
    assertThat(KpNumber.of(SiderealLongitude.ofDegrees(29.99)).value()).isEqualTo(22);
    assertThat(new KpNumber(23).start()).isEqualTo(SiderealLongitude.ofDegrees(30));
    assertThat(KpLords.of(new KpNumber(22).start()).sub()).isEqualTo(Graha.RAHU);
    assertThat(KpLords.of(new KpNumber(23).start()).sub()).isEqualTo(Graha.RAHU);
    assertThat(new KpNumber(249).start().degrees())
        .isCloseTo(357 + 53 / 60.0 + 20 / 3600.0, within(1e-9));
  }

  /** A point each arcsecond: sign, star and sub change where a number begins and nowhere else. */
  @Test
  void the249NumbersAreThePartsOfOneSignStarAndSub() {
    int changes = 0;
    String last = "";
    for (int arcsecond = 0; arcsecond < 1_296_000; arcsecond += 20) {
      var point = new SiderealLongitude(arcsecond * 1_000_000L);
      var lords = KpLords.of(point);
      String part = Rasi.of(point) + " " + lords.star() + " " + lords.sub();
      if (!part.equals(last)) {
        changes++;
        last = part;
        assertThat(new KpNumber(changes).start()).isEqualTo(point);
      }
      assertThat(KpNumber.of(point).value()).isEqualTo(changes);
    }
    assertThat(changes).isEqualTo(249);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new KpNumber(250))
        .withMessageContaining("250");
  }

  @Test
  void theFirstCuspIsTheLagnaAndTheTenthTheMidheavenUnderHisAyanamsa() {
    var kp =
        new Conventions(
            AyanamsaSystem.KRISHNAMURTI, NodeType.MEAN, SunriseDefinition.HINDU, 365.25);
    var moment = BirthMoment.of(Instant.parse("1990-05-17T09:05:00Z"), HYDERABAD);
    var chart = new ChartCalculator(Ephemeris.standard(), DeltaT.standard(), kp).chartOf(moment);
    var cast = cast(moment);
    assertThat(cast.cusp(1).separationDegrees(chart.lagna())).isLessThan(1e-8);
    assertThat(cast.cusp(10).separationDegrees(chart.midheaven())).isLessThan(1e-8);
    assertThat(cast.cusp(7)).isEqualTo(cast.cusp(1).opposite());
    assertThat(cast.longitude(Graha.MOON)).isEqualTo(chart.longitude(Graha.MOON));
  }

  @Test
  void beyondThePolarCircleThereIsNoChart() {
    var moment = BirthMoment.of(Instant.parse("1990-05-17T09:05:00Z"), new GeoPosition(-70.5, 10));
    assertThat(KpChart.of(moment, Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT))
        .isEqualTo(new KpChart.WithoutCusps(-70.5));
  }

  /**
   * Cusps at 15° of each sign from Mesha. Mars at 10° Mithuna is before the third cusp and so in
   * the second house; the lord of its cusp is Venus. In the stars of Mars are the Moon (25°
   * Vrishabha, Mrigashira); in those of Venus the Sun (14° Mesha, Bharani) and Ketu (15° Simha,
   * Purva Phalguni).
   */
  @Test
  void aHouseIsSignifiedAtFourLevels() {
    var chart = equalHouses();
    assertThat(chart.house(Graha.MARS)).isEqualTo(2);
    assertThat(chart.house(Graha.SUN)).isEqualTo(12);
    var second = Significators.of(chart, 2);
    assertThat(second.occupants()).containsExactly(Graha.MOON, Graha.MARS);
    assertThat(second.lord()).isEqualTo(Graha.VENUS);
    assertThat(second.inStarOfOccupants()).contains(Graha.MOON);
    assertThat(second.inStarOfLord()).containsExactly(Graha.SUN, Graha.KETU);
    assertThat(second.level(Graha.MOON)).isEqualTo(1);
    assertThat(second.level(Graha.MARS)).isEqualTo(2);
    assertThat(second.level(Graha.SUN)).isEqualTo(3);
    assertThat(second.level(Graha.VENUS)).isEqualTo(4);
    assertThat(second.level(Graha.JUPITER)).isZero();
  }

  /** A graha on the very cusp is in its house, a hair before it in the one before. */
  @Test
  void everyGrahaIsInOneHouse() {
    var chart = equalHouses();
    assertThat(chart.house(Graha.JUPITER)).isEqualTo(4);
    assertThat(chart.house(Graha.VENUS)).isEqualTo(3);
    var houses = Significators.of(chart);
    int occupants = houses.stream().mapToInt(house -> house.occupants().size()).sum();
    assertThat(houses).hasSize(12);
    assertThat(occupants).isEqualTo(9);
  }

  /** 17 May 1990 is a Thursday; in the polar summer the day has no lord. */
  @Test
  void theRulersOfAMomentEndWithTheLordOfItsDay() {
    var days = Ahoratras.standard(SunriseDefinition.HINDU);
    var ruling =
        RulingPlanets.of(
            cast(BirthMoment.of(Instant.parse("1990-05-17T09:05:00Z"), HYDERABAD)), days);
    assertThat(ruling.dayLord()).contains(Graha.JUPITER);
    assertThat(ruling.inOrder()).contains(Graha.JUPITER, ruling.moon().star()).doesNotContainNull();
    var nearPole = new GeoPosition(66.4, 25);
    var noDay =
        RulingPlanets.of(
            cast(BirthMoment.of(Instant.parse("2000-06-21T10:00:00Z"), nearPole)),
            Ahoratras.standard(SunriseDefinition.UPPER_LIMB));
    assertThat(noDay.dayLord()).isEmpty();
    assertThat(noDay.inOrder()).isNotEmpty();
  }

  private static KpChart.Cast equalHouses() {
    var chart =
        AChart.ofSigns(
                "Ar",
                "Su Ar 14, Mo Ta 25, Ma Ge 10, Me Pi, Ju Cn 15, Ve Cn 14.99, Sa Cp, Ra Aq, Ke Le")
            .cast();
    List<SiderealLongitude> cusps = new ArrayList<>();
    for (int house = 0; house < 12; house++) {
      cusps.add(SiderealLongitude.ofDegrees(15 + 30 * house));
    }
    return new KpChart.Cast(chart.moment(), chart.places(), cusps);
  }

  private static KpChart.Cast cast(BirthMoment moment) {
    return (KpChart.Cast)
        KpChart.of(moment, Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
  }
}
