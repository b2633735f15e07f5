package org.chandrahoro.jyotish.transit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.ashtakavarga.AshtakavargaTable;
import org.chandrahoro.jyotish.chart.AChart;
import org.chandrahoro.jyotish.chart.Birth;
import org.chandrahoro.jyotish.chart.BirthTime;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.chart.Conventions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GocharaReportTest {
  /** Eight parts of 3°45′: Saturn, Jupiter, Mars, Sun, Venus, Mercury, Moon, Lagna. */
  @ParameterizedTest
  @CsvSource({
    "0, SATURN",
    "3.75, JUPITER",
    "37.5, MARS",
    "11.25, SUN",
    "14.9999, SUN",
    "15, VENUS",
    "18.75, MERCURY",
    "352.6, MOON",
    "356.25, LAGNA",
    "29.999, LAGNA"
  })
  void kakshyasFollowTheHeavensFromSaturnDown(double degrees, String lord) {
    var kakshya = Kakshya.of(SiderealLongitude.ofDegrees(degrees));
    assertThat(kakshya.lord().map(Graha::name).orElse("LAGNA")).isEqualTo(lord);
  }

  /**
   * All eight contributors in Mesha. Saturn gets a bindu in the first house from the Sun (1 2 4 7 8
   * 10 11) and the Lagna (1 3 4 6 10 11) alone: two in Mesha.
   */
  @ParameterizedTest
  @CsvSource({"1, false", "12, true", "16, false", "29, true"})
  void theLordOfTheKakshyaDecidesWhetherItsBinduIsThere(double degrees, boolean gives) {
    var natal = AChart.aChart().cast();
    var sky = AChart.aChart().at(Graha.SATURN, degrees).places();
    var saturn = GocharaReport.of(natal, sky, AshtakavargaTable.PARASHARA).get(6);
    var score = saturn.bindus().orElseThrow();
    assertThat(score.own()).hasValue(2);
    assertThat(score.kakshyaGives()).contains(gives);
    assertThat(saturn.why())
        .contains(
            new TransitReason.OwnBindus(Graha.SATURN, Rasi.MESHA, 2),
            new TransitReason.InKakshya(Graha.SATURN, score.kakshya(), gives));
  }

  @Test
  void theNodesHaveNoBindusOfTheirOwnButPassThroughTheSumOfAll() {
    var natal = AChart.aChart().cast();
    var reports = GocharaReport.of(natal, AChart.aChart().places(), AshtakavargaTable.PARASHARA);
    var rahu = reports.get(Graha.RAHU.ordinal()).bindus().orElseThrow();
    assertThat(rahu.own()).isEmpty();
    assertThat(rahu.kakshyaGives()).isEmpty();
    int ownOfSeven =
        reports.stream()
            .limit(7)
            .mapToInt(report -> report.bindus().orElseThrow().own().orElseThrow())
            .sum();
    assertThat(rahu.sarva()).isEqualTo(ownOfSeven);
  }

  @Test
  void housesAreCountedFromTheMoonAndFromTheLagna() {
    var natal = AChart.aChart().at(Graha.MOON, 100).lagna(200).cast();
    var sky = AChart.aChart().at(Graha.SATURN, 250).places();
    var saturn = GocharaReport.of(natal, sky, AshtakavargaTable.PARASHARA).get(6);
    // Dhanu is the sixth from Karka and the third from Tula: good from both
    assertThat(saturn.fromMoon().orElseThrow().house()).isEqualTo(6);
    assertThat(saturn.fromLagna().orElseThrow().house()).isEqualTo(3);
    assertThat(saturn.why())
        .startsWith(new TransitReason.InHouse(Graha.SATURN, Rasi.DHANU, 6, Reckoning.MOON, true));
  }

  @Test
  void anUnknownTimeLeavesOutWhatHangsOnTheLagna() {
    var calculator =
        new ChartCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
    var begins = Instant.parse("1990-05-16T18:30:00Z");
    var natal =
        calculator.chartOf(
            new Birth(
                new BirthTime.Unknown(begins, begins.plus(Duration.ofDays(1))),
                new GeoPosition(17.385, 78.4867)));
    var reports = GocharaReport.of(natal, AChart.aChart().places(), AshtakavargaTable.PARASHARA);
    assertThat(reports)
        .hasSize(9)
        .allSatisfy(
            report -> {
              assertThat(report.fromLagna()).isEmpty();
              assertThat(report.bindus()).isEmpty();
              assertThat(report.fromMoon().isPresent())
                  .isEqualTo(natal.findRasi(Graha.MOON).isPresent());
            });
  }

  @Test
  void aNinthKakshyaIsRefused() {
    assertThatThrownBy(() -> new Kakshya(9)).hasMessage("kakshya 9; accepted are 1 to 8");
  }
}
