package org.chandrahoro.ephemeris.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.chandrahoro.ephemeris.GoldenTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoricDeltaTTest {
  private final HistoricDeltaT deltaT = DeltaT.standard();

  /** Knots of Table S15.2020: a0 is the value at the first year of a segment. */
  @ParameterizedTest
  @CsvSource({"1650,43.952", "1800,18.367", "1870,2.371", "1900,-1.977", "1945,27.050"})
  void theKnotsOfThePublishedTableAreMet(int year, double seconds) {
    assertThat(deltaT.secondsAt(newYear(year))).isCloseTo(seconds, within(0.01));
  }

  /** Astronomical Almanac, section K: ΔT at the start of the year. */
  @ParameterizedTest
  @CsvSource({
    "1960,33.15",
    "1970,40.18",
    "1980,50.54",
    "1990,56.86",
    "2000,63.83",
    "2010,66.07",
    "2020,69.36"
  })
  void theAlmanacsObservedValuesAreMet(int year, double seconds) {
    assertThat(deltaT.secondsAt(newYear(year))).isCloseTo(seconds, within(0.02));
  }

  /** 32.184 s + 37 leap seconds less UT1−UTC of 0.04 s: July 2024, when the Earth ran fast. */
  @Test
  void betweenTheYearsTheCurveFollowsTheEarth() {
    assertThat(deltaT.secondsAt(UniversalTime.of(Instant.parse("2024-07-01T00:00:00Z"))))
        .isCloseTo(69.17, within(0.05));
  }

  @Test
  void theCurveHasNoStepWhereOneSourceGivesWayToTheNext() {
    for (int year : new int[] {-720, 1955, 1956, 1957, deltaT.lastObservedYear()}) {
      var joint = new UniversalTime((year - 2000) * 365.2425 - 0.5);
      double before = deltaT.secondsAt(joint.plusDays(-0.01));
      double after = deltaT.secondsAt(joint.plusDays(0.01));
      assertThat(after).as("ΔT across %d", year).isCloseTo(before, within(0.002));
    }
  }

  @Test
  void anAnswerSaysWhetherItWasMeasured() {
    assertThat(deltaT.basisAt(newYear(1800))).isEqualTo(HistoricDeltaT.Basis.RECONSTRUCTED);
    assertThat(deltaT.basisAt(newYear(2000))).isEqualTo(HistoricDeltaT.Basis.OBSERVED);
    assertThat(deltaT.basisAt(newYear(2100))).isEqualTo(HistoricDeltaT.Basis.EXTRAPOLATED);
    assertThat(deltaT.basisAt(new UniversalTime(-1_100_000)))
        .isEqualTo(HistoricDeltaT.Basis.EXTRAPOLATED);
  }

  /**
   * The reference uses the same reconstruction, takes up the measurements a year earlier and makes
   * a prediction of its own from 2020; two predictions may differ by a second or two.
   */
  @Test
  void theReferenceAgreesWhereItRestsOnTheSameRecords() {
    for (var row : GoldenTable.read("positions")) {
      var ut = UniversalTime.ofJulianDay(row.number("jd_ut"));
      double year = 2000 + ut.daysSinceJ2000() / 365.25;
      double tolerance =
          year < 1820
              ? 0.6
              : year < 1953
                  ? 0.12
                  : year < 1956 ? 0.7 : year < 2020 ? 0.06 : year < 2027 ? 0.4 : 2.5;
      assertThat(deltaT.secondsAt(ut))
          .as("ΔT in %.2f", year)
          .isCloseTo(row.number("delta_t_s"), within(tolerance));
    }
  }

  @Test
  void aCallerMayOverrideTheModel() {
    assertThat(DeltaT.ofSeconds(12.5).secondsAt(newYear(1700))).isEqualTo(12.5);
  }

  private static UniversalTime newYear(int year) {
    return UniversalTime.of(Instant.parse(year + "-01-01T00:00:00Z"));
  }
}
