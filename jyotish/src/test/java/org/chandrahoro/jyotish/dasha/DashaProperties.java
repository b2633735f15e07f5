package org.chandrahoro.jyotish.dasha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Golden;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.AChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DashaProperties {
  private static final UniversalTime BIRTH = new UniversalTime(-3141.59);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void vimshottariTilesAHundredAndTwentyYearsAtEveryLevel(int level) {
    var moon = SiderealLongitude.ofDegrees(213.7654321);
    assertTiles(VimshottariDasha.from(moon, BIRTH, 365.25), level, 9, 120);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void yoginiTilesThreeTimesThirtySixYears(int level) {
    var moon = SiderealLongitude.ofDegrees(359.99);
    assertTiles(YoginiDasha.from(moon, BIRTH, 365.256364), level, 8, 108);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void ashtottariTilesAHundredAndEightYears(int level) {
    var moon = SiderealLongitude.ofDegrees(12.3);
    assertTiles(AshtottariDasha.from(moon, BIRTH, 365.25), level, 8, 108);
  }

  /** Sixty charts: both rounds of Narayana make 144 years, whatever single signs get. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void narayanaTilesAHundredAndFortyFourYearsAndCharaItsYearsTwice(int level) {
    for (JsonNode row : Golden.rows("positions")) {
      var chart = AChart.ofReference(row);
      assertTiles(NarayanaDasha.of(chart, 365.25), level, 144);
      var chara = CharaDasha.of(chart, 360);
      int round = chara.years().subList(0, 12).stream().mapToInt(RasiYears::years).sum();
      assertTiles(chara, level, 2 * round);
    }
  }

  @Test
  void aDashaOfSignsTilesToTheFifthLevel() {
    var chart = AChart.ofReference(Golden.rows("positions").getFirst());
    assertTiles(CharaDasha.of(chart), 5, yearsOf(CharaDasha.of(chart)));
  }

  private static int yearsOf(RasiDasha dasha) {
    return dasha.years().stream().mapToInt(RasiYears::years).sum();
  }

  private static void assertTiles(RasiDasha dasha, int level, int years) {
    long[] units = {0};
    long[] periods = {0};
    dasha.forEachPeriod(
        level,
        period -> {
          assertThat(period.startUnits()).isEqualTo(units[0]);
          assertThat(period.units()).isPositive();
          units[0] += period.units();
          periods[0]++;
        });
    assertThat(units[0]).isEqualTo(years * RasiDasha.UNITS_IN_YEAR);
    assertThat(periods[0] % (long) Math.pow(12, level - 1)).isZero();
    assertThat(dasha.end().daysSinceJ2000() - dasha.start().daysSinceJ2000())
        .isCloseTo(years * dasha.yearDays(), within(1e-6));
  }

  /** Every beginning of a chain is found from just after the one before it, at three levels. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theNextOfAChainIsTheFirstToBeginAfterAnInstant(int level) {
    var dasha = YoginiDasha.from(SiderealLongitude.ofDegrees(77.7), BIRTH, 365.25);
    var chain = dasha.periods(level).get(5).lords();
    var starts = dasha.periods(level).stream().filter(p -> p.lords().equals(chain)).toList();
    assertThat(starts).hasSize(3);
    var after = dasha.start();
    for (DashaPeriod start : starts) {
      var found = dasha.findNext(chain, after).orElseThrow();
      assertThat(found.start()).isEqualTo(start.start());
      assertThat(dasha.findRunningAt(found.start(), level).orElseThrow().lords()).isEqualTo(chain);
      after = found.start().plusDays(1e-6);
    }
    assertThat(dasha.findNext(chain, after)).isEmpty();
  }

  private static void assertTiles(Dasha dasha, int level, int lords, int years) {
    var periods = dasha.periods(level);
    assertThat(periods.size() % (int) Math.pow(lords, level)).isZero();
    assertThat(periods.getFirst().start()).isEqualTo(dasha.start());
    assertThat(periods.getLast().end()).isEqualTo(dasha.end());
    long units = 0;
    for (DashaPeriod period : periods) {
      assertThat(period.startUnits()).isEqualTo(units);
      units += period.units();
    }
    assertThat(units).isEqualTo(years * dasha.unitsInYear());
  }

  /** On both sides of every nakshatra cusp: nothing left of one dasha, all of the next. */
  @Test
  void theBalanceJumpsAtEveryNakshatraCusp() {
    for (Nakshatra nakshatra : Nakshatra.values()) {
      long cusp = nakshatra.ordinal() * DashaSpan.NAKSHATRA;
      var on = VimshottariDasha.from(new SiderealLongitude(cusp), BIRTH, 365.25);
      assertThat(on.first().lord()).isEqualTo(nakshatra.lord());
      assertThat(on.balanceYears()).isEqualTo(on.first().years());
      var before = VimshottariDasha.from(new SiderealLongitude(cusp - 1), BIRTH, 365.25);
      assertThat(before.balanceYears()).isPositive().isLessThan(1e-8);
    }
  }

  /**
   * Halfway through Abhijit, 276°40′ to 280°53′20″, two and a half of Saturn's four stars are past:
   * 6.25 of his ten years. On equal stars the same Moon is 25°26′40″ of 40° into his part.
   */
  @Test
  void abhijitTakesAQuarterOfSaturnsYearsWhereItIsCounted() {
    var moon = SiderealLongitude.ofDegrees(278 + 46.0 / 60 + 40.0 / 3600);
    var with = AshtottariDasha.from(moon, BIRTH, 365.25, AshtottariStars.WITH_ABHIJIT);
    assertThat(with.first().lord()).isEqualTo(Graha.SATURN);
    assertThat(with.balanceYears()).isCloseTo(3.75, within(1e-9));
    var without = AshtottariDasha.from(moon, BIRTH, 365.25);
    assertThat(without.balanceYears())
        .isCloseTo(10 * (1 - (25 + 26.0 / 60 + 40.0 / 3600) / 40), within(1e-9));
  }

  /** Elsewhere both ways of dividing the circle are one. */
  @Test
  void outsideSaturnsStarsAbhijitChangesNothing() {
    for (int degree = 0; degree < 360; degree++) {
      var moon = SiderealLongitude.ofDegrees(degree + 0.1);
      var with = AshtottariDasha.from(moon, BIRTH, 365.25, AshtottariStars.WITH_ABHIJIT);
      var without = AshtottariDasha.from(moon, BIRTH, 365.25);
      assertThat(with.first().lord()).isEqualTo(without.first().lord());
      if (with.first().lord() != Graha.SATURN) {
        assertThat(with.start()).isEqualTo(without.start());
      }
    }
  }

  /** Every longitude has one Ashtottari lord, and each group opens with its whole years. */
  @Test
  void everyAshtottariGroupOpensWithAllItsYears() {
    int[] firstNakshatras = {5, 9, 12, 16, 19, 22, 25, 2};
    int[] years = {6, 15, 8, 17, 10, 19, 12, 21};
    for (int i = 0; i < 8; i++) {
      var cusp = new SiderealLongitude(firstNakshatras[i] * DashaSpan.NAKSHATRA);
      var dasha = AshtottariDasha.from(cusp, BIRTH, 365.25);
      assertThat(dasha.balanceYears()).isEqualTo(years[i]);
      assertThat(dasha.first().years()).isEqualTo(years[i]);
    }
  }
}
