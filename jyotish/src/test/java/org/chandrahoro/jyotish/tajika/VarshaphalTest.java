package org.chandrahoro.jyotish.tajika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.AChart;
import org.chandrahoro.jyotish.chart.BirthMoment;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.tajika.TajikaConventions.MuddaStart;
import org.chandrahoro.jyotish.tajika.TajikaConventions.Orb;
import org.chandrahoro.jyotish.tajika.TajikaConventions.Regard;
import org.chandrahoro.jyotish.tajika.TajikaConventions.SolarYear;
import org.chandrahoro.jyotish.tajika.YearLord.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VarshaphalTest {
  private static final GeoPosition HYDERABAD = new GeoPosition(17.385, 78.4867);
  private static final ChartCalculator CALCULATOR =
      new ChartCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
  private static final RecordedChart NATAL =
      CALCULATOR.chartOf(BirthMoment.of(Instant.parse("1990-05-17T09:05:00Z"), HYDERABAD));

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 18, 36, 60, 100, 120})
  void theSunReturnsToItsNatalPlaceToAHundredthOfAnArcsecond(int age) {
    var start = year(age).start();
    double sun = CALCULATOR.sky().longitudeDegrees(Graha.SUN, start);
    assertThat(sun).isCloseTo(NATAL.longitude(Graha.SUN).degrees(), within(0.01 / 3600));
    assertThat(start.daysSinceJ2000() - NATAL.moment().time().daysSinceJ2000())
        .isCloseTo(age * 365.2564, within(0.02));
  }

  /** In 36 years the equinox goes back by some 36 × 50.3″ = 30′, half a day of the Sun. */
  @Test
  void theTropicalYearReturnsToTheEquinoxAndIsShorter() {
    var sky = CALCULATOR.sky();
    var returns = new SolarReturn(sky);
    var sidereal = returns.of(NATAL, 36, SolarYear.SIDEREAL);
    var tropical = returns.of(NATAL, 36, SolarYear.TROPICAL);
    assertThat(sidereal.daysSinceJ2000() - tropical.daysSinceJ2000())
        .isCloseTo(36 * 50.3 / 3600 / 0.9613, within(0.02));
    double moved =
        sky.longitudeDegrees(Graha.SUN, tropical)
            + sky.ayanamsaDegrees(tropical)
            - NATAL.longitude(Graha.SUN).degrees()
            - NATAL.places().ayanamsaDegrees();
    assertThat(moved).isCloseTo(0, within(0.01 / 3600));
  }

  /** A sign a year: from a lagna in Kanya the 36th completed year is Kanya again, the 37th Tula. */
  @ParameterizedTest
  @CsvSource({"0, KANYA", "1, TULA", "11, SIMHA", "12, KANYA", "36, KANYA", "37, TULA"})
  void theMunthaMovesBySignAndKeepsTheDegree(int age, Rasi sign) {
    var muntha = Varshaphal.muntha(SiderealLongitude.ofDegrees(161.25), age);
    assertThat(Rasi.of(muntha)).isEqualTo(sign);
    assertThat(muntha.degreesInRasi()).isEqualTo(11.25);
  }

  @Test
  void theSunIsUpInTheHalfThatHasRisen() {
    // a little ahead of the lagna it has not risen yet, a little behind it has
    assertThat(Varshaphal.isDay(AChart.aChart().lagna(100).at(Graha.SUN, 101).cast())).isFalse();
    assertThat(Varshaphal.isDay(AChart.aChart().lagna(100).at(Graha.SUN, 99).cast())).isTrue();
    assertThat(Varshaphal.isDay(AChart.aChart().lagna(100).at(Graha.SUN, 281).cast())).isTrue();
  }

  /**
   * By hand: Jupiter at 95° (exalted at the very degree, in the Moon's sign), the Moon at 95° + 60°
   * in Kanya, his third: a friend. Kshetra 22.5. Uccha 20. Hadda of 5° Karka: Mars (0–7), in Mesha,
   * the tenth from Karka: an enemy, 3.75. Drekkana 4 × 3 = 9th (0–10°), index 9 mod 7 = 2: Venus,
   * in Meena, the ninth: a friend, 7.5. Navamsa of 5° Karka: the second, Simha, the Sun, in Karka
   * too: an enemy, 1.25. Sum 55, a quarter 13.75.
   */
  @Test
  void theFivefoldStrengthOfAnExaltedJupiter() {
    var chart =
        AChart.aChart()
            .at(Graha.JUPITER, 95)
            .at(Graha.MOON, 155)
            .at(Graha.VENUS, 340)
            .at(Graha.SUN, 110)
            .cast();
    var bala = PanchaVargiyaBala.of(chart, Graha.JUPITER, Regard.TAJIKA);
    assertThat(bala).isEqualTo(new PanchaVargiyaBala(22.5, 20, 3.75, 7.5, 1.25));
    assertThat(bala.total()).isEqualTo(13.75);
    // by nature Moon, Mars and Sun are Jupiter's friends, Venus an enemy
    assertThat(PanchaVargiyaBala.of(chart, Graha.JUPITER, Regard.NATURAL))
        .isEqualTo(new PanchaVargiyaBala(22.5, 20, 11.25, 2.5, 3.75));
  }

  /** Tajika Neelakanthi 1: haddas and drekkanas; the decans of the Greeks from Mars on. */
  @ParameterizedTest
  @CsvSource({
    "0, JUPITER, MARS", "5.999, JUPITER, MARS", "6, VENUS, MARS", "15, MERCURY, SUN",
    "29, SATURN, VENUS", "66, VENUS, JUPITER", "262, MARS, SATURN", "270.5, MERCURY, JUPITER",
    "359, SATURN, MARS"
  })
  void haddasAndDrekkanas(double degrees, Graha hadda, Graha drekkana) {
    var longitude = SiderealLongitude.ofDegrees(degrees);
    assertThat(YearPart.haddaLord(longitude)).isEqualTo(hadda);
    assertThat(YearPart.drekkanaLord(longitude)).isEqualTo(drekkana);
  }

  /** The Sun in the ninth in Mesha by day: joy, exaltation, but a female house (9); 15 of 20. */
  @Test
  void theSunRejoicesInTheNinth() {
    var chart = AChart.aChart().lagna(130).at(Graha.SUN, 10).cast();
    var joy = HarshaBala.of(chart, Graha.SUN, true);
    assertThat(joy).isEqualTo(new HarshaBala(true, true, false, true));
    assertThat(joy.total()).isEqualTo(15);
    assertThat(HarshaBala.of(chart, Graha.SATURN, false))
        // Saturn, female here, also in the ninth, debilitated in Mesha, by night
        .isEqualTo(new HarshaBala(false, false, true, true));
  }

  @Test
  void theStrongestOfThoseWhoLookAtTheLagnaRulesTheYear() {
    // lagna Mesha, muntha Tula (Venus), birth lagna Karka (Moon); by day; Sun in Simha (Sun)
    var chart =
        AChart.aChart()
            .lagna(5)
            .at(Graha.SUN, 130)
            .at(Graha.MARS, 40)
            .at(Graha.VENUS, 340)
            .at(Graha.MOON, 35)
            .cast();
    var lord = yearLord(Rasi.TULA, Rasi.KARKA, chart, Map.of(Graha.SUN, 9.0, Graha.MARS, 12.0));
    assertThat(lord.offices())
        .isEqualTo(
            Map.of(
                Office.MUNTHA_LORD, Graha.VENUS,
                Office.BIRTH_LAGNA_LORD, Graha.MOON,
                Office.YEAR_LAGNA_LORD, Graha.MARS,
                Office.TRIRASHI_LORD, Graha.SUN,
                Office.LUMINARY_LORD, Graha.SUN));
    // Mars in the second is stronger but does not look at the lagna; the Sun in the fifth does
    assertThat(lord.graha()).isEqualTo(Graha.SUN);
    assertThat(lord.why()).containsExactly(new YearReason.StrongestLooker(Graha.SUN, 9));
  }

  @Test
  void whereAllWhoLookAreWeakTheMunthasLordRules() {
    var chart =
        AChart.aChart()
            .lagna(5)
            .at(Graha.SUN, 130)
            .at(Graha.MARS, 40)
            .at(Graha.VENUS, 340)
            .at(Graha.MOON, 35)
            .cast();
    var lord = yearLord(Rasi.TULA, Rasi.KARKA, chart, Map.of(Graha.SUN, 4.0, Graha.MARS, 12.0));
    assertThat(lord.graha()).isEqualTo(Graha.VENUS);
    assertThat(lord.why()).containsExactly(new YearReason.AllWeak(Graha.VENUS));
  }

  @Test
  void whereNoneLooksTheStrongestRules() {
    // all bearers in the second and twelfth from a Mesha lagna; by night the Moon's sign's lord
    var chart =
        AChart.aChart()
            .lagna(5)
            .at(Graha.SUN, 340)
            .at(Graha.MARS, 40)
            .at(Graha.JUPITER, 40)
            .at(Graha.VENUS, 340)
            .at(Graha.MOON, 35)
            .cast();
    var lord = yearLord(Rasi.TULA, Rasi.DHANU, chart, Map.of(Graha.MARS, 12.0));
    assertThat(lord.graha()).isEqualTo(Graha.MARS);
    assertThat(lord.why()).containsExactly(new YearReason.NoneLooks(Graha.MARS, 12));
  }

  /** The Moon never keeps the year: Jupiter, 5° before her in a trine, takes it. */
  @Test
  void theMoonGivesTheYearToTheGrahaSheGoesTo() {
    var chart =
        AChart.aChart()
            .lagna(5)
            .at(Graha.SUN, 340)
            .at(Graha.MARS, 40)
            .at(Graha.VENUS, 340)
            .at(Graha.MOON, 125)
            .at(Graha.JUPITER, 250)
            .at(Graha.MERCURY, 160)
            .at(Graha.SATURN, 160)
            .cast();
    var lord = yearLord(Rasi.TULA, Rasi.KARKA, chart, Map.of(Graha.MOON, 15.0));
    assertThat(lord.graha()).isEqualTo(Graha.JUPITER);
    assertThat(lord.why())
        .containsExactly(
            new YearReason.StrongestLooker(Graha.MOON, 15),
            new YearReason.MoonGivesTo(Graha.JUPITER));
  }

  /**
   * By hand, lagna 100°, Sun 40°, Moon 130°: by day punya is 130 − 40 + 100 = 190, and the lagna
   * lies between Sun and Moon, so no sign is added. By night 40 − 130 + 100 = 10; on the way from
   * the Moon forward to the Sun there is no lagna, so 40. Vidya is the reverse of each.
   */
  @Test
  void punyaAndVidyaTurnByNightAndTakeASignWhereTheLagnaIsNotBetween() {
    var chart = AChart.aChart().lagna(100).at(Graha.SUN, 40).at(Graha.MOON, 130).cast();
    assertThat(Saham.PUNYA.of(chart, true).degrees()).isEqualTo(190);
    assertThat(Saham.PUNYA.of(chart, false).degrees()).isEqualTo(40);
    assertThat(Saham.VIDYA.of(chart, true).degrees()).isEqualTo(40);
    assertThat(Saham.VIDYA.of(chart, false).degrees()).isEqualTo(190);
  }

  /**
   * By hand on the same chart with Jupiter 250°, Saturn 300°, Venus 20°, Mars 70°, Mercury 60°:
   * yashas 250 − 190 + 100 = 160, the lagna not between 190 and 250, so 190; bhratri 250 − 300 +
   * 100 = 50, the lagna between 300 and 250, the same by night; artha: second house 130 − its lord
   * the Sun 40 + 100 = 190; karyasiddhi by day 300 − 40 + 20 (Venus, lord of Vrishabha, not between
   * 40 and 300: + 30) = 310, by night 300 − 130 + 40 (the Sun, lord of Simha; + 30) = 240;
   * jalapatana 105 − 300 + 100 = 265, the lagna between 300 and 105.
   */
  @ParameterizedTest
  @CsvSource({
    "YASHAS, true, 190",
    "BHRATRI, true, 50",
    "BHRATRI, false, 50",
    "ARTHA, true, 190",
    "KARYASIDDHI, true, 310",
    "KARYASIDDHI, false, 240",
    "JALAPATANA, true, 265",
    "ROGA, true, 70"
  })
  void otherSahamsByHand(Saham saham, boolean day, double degrees) {
    var chart =
        AChart.aChart()
            .lagna(100)
            .at(Graha.SUN, 40)
            .at(Graha.MOON, 130)
            .at(Graha.JUPITER, 250)
            .at(Graha.SATURN, 300)
            .at(Graha.VENUS, 20)
            .at(Graha.MARS, 70)
            .at(Graha.MERCURY, 60)
            .cast();
    assertThat(saham.of(chart, day).degrees()).isCloseTo(degrees, within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(MuddaStart.class)
  void theMuddaTilesTheYearAndTakesTheLordOfTheMovedStar(MuddaStart begin) {
    var conventions = new TajikaConventions(SolarYear.SIDEREAL, Regard.TAJIKA, Orb.MEAN, begin);
    var found = Varshaphal.of(NATAL, 36, CALCULATOR, HYDERABAD, conventions);
    assertTiles(found.mudda(), found);
    // 36 completed years move the star by whole nines: the natal star's own lord begins
    assertThat(found.mudda().getFirst().lord())
        .contains(NATAL.findNakshatra(Graha.MOON).orElseThrow().lord());
    assertThat(found.mudda()).hasSize(begin == MuddaStart.WHOLE ? 9 : 10);
  }

  /** Rohini's Moon halfway: five of the Moon's ten parts of 120, then Mars with seven. */
  @Test
  void theMuddaBeginsWithTheBalance() {
    var span = new YearDashas.Span(new UniversalTime(0), new UniversalTime(360));
    var periods =
        YearDashas.mudda(SiderealLongitude.ofDegrees(40 + 20 / 3.0), 0, span, MuddaStart.BALANCE);
    assertThat(periods.getFirst().lord()).contains(Graha.MOON);
    assertThat(periods.getFirst().end().daysSinceJ2000()).isCloseTo(15, within(1e-6));
    assertThat(periods.get(1).lord()).contains(Graha.MARS);
    assertThat(periods.get(1).end().daysSinceJ2000()).isCloseTo(36, within(1e-6));
    assertThat(periods.getLast().lord()).contains(Graha.MOON);
  }

  /** Degrees 2, 5, 10, … 25 of 25: the first has 2/25 of the year, the next 3/25. */
  @Test
  void thePatyayiniGivesEachWhatItIsAheadOfTheOneBefore() {
    var chart =
        AChart.aChart()
            .lagna(25)
            .at(Graha.SUN, 2)
            .at(Graha.MOON, 35)
            .at(Graha.MARS, 70)
            .at(Graha.MERCURY, 102)
            .at(Graha.JUPITER, 140)
            .at(Graha.VENUS, 170)
            .at(Graha.SATURN, 202)
            .cast();
    var span = new YearDashas.Span(new UniversalTime(0), new UniversalTime(250));
    var periods = YearDashas.patyayini(chart, span);
    assertThat(periods.get(0).lord()).contains(Graha.SUN);
    assertThat(periods.get(0).end().daysSinceJ2000()).isCloseTo(20, within(1e-9));
    assertThat(periods.get(1).lord()).contains(Graha.MOON);
    assertThat(periods.get(1).end().daysSinceJ2000()).isCloseTo(50, within(1e-9));
    assertThat(periods.getLast().lord()).isEmpty();
    assertThat(periods.getLast().end().daysSinceJ2000()).isEqualTo(250);
    var real = year(20);
    assertTiles(real.patyayini(), real);
  }

  @Test
  void anAgeBeyondLifeIsRefused() {
    assertThatThrownBy(() -> year(121)).hasMessage("121 completed years; accepted are 0 to 120");
  }

  private static void assertTiles(List<YearPeriod> periods, Varshaphal year) {
    assertThat(periods.getFirst().start()).isEqualTo(year.start());
    for (int i = 1; i < periods.size(); i++) {
      assertThat(periods.get(i).start()).isEqualTo(periods.get(i - 1).end());
    }
    assertThat(periods.getLast().end()).isEqualTo(year.end());
  }

  private static YearLord yearLord(
      Rasi muntha, Rasi birthLagna, RecordedChart chart, Map<Graha, Double> totals) {
    var strengths = new EnumMap<Graha, PanchaVargiyaBala>(Graha.class);
    for (Graha graha : Graha.values()) {
      double total = Objects.requireNonNullElse(totals.get(graha), 1.0);
      strengths.put(graha, new PanchaVargiyaBala(4 * total, 0, 0, 0, 0));
    }
    return YearLord.of(
        muntha,
        birthLagna,
        chart,
        Varshaphal.isDay(chart) || birthLagna == Rasi.KARKA,
        strengths,
        new ArrayList<>(new TajikaYogas(chart, Orb.MEAN).ithasalas()));
  }

  private static Varshaphal year(int age) {
    return Varshaphal.of(NATAL, age, CALCULATOR, HYDERABAD, TajikaConventions.DEFAULT);
  }
}
