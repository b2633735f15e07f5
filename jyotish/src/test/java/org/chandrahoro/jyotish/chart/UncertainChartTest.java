package org.chandrahoro.jyotish.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.dignity.Combustion;
import org.junit.jupiter.api.Test;

/** What is left of a chart when the time of birth is not sure. */
class UncertainChartTest {
  private static final GeoPosition LUCKNOW = new GeoPosition(26.8467, 80.9462);
  private static final ChartCalculator CALCULATOR =
      new ChartCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);

  /** The reference ends Uttara Phalguni at 03:21:26 IST on 14 February 1971. */
  @Test
  void aDayNamesEveryNakshatraOfTheMoonInOrder() {
    var chart = day("1971-02-13T18:30:00Z");
    assertThat(chart.sky().of(Graha.MOON).nakshatras())
        .containsExactly(Nakshatra.UTTARA_PHALGUNI, Nakshatra.HASTA);
    assertThat(chart.findNakshatra(Graha.MOON)).isEmpty();
    assertThat(chart.findRasi(Graha.MOON)).contains(Rasi.KANYA);
    assertThat(chart.findRasi(Graha.SATURN)).contains(Rasi.MESHA);
    assertThat(chart.findLagnaRasi()).isEmpty();
    assertThat(chart.engine()).isEqualTo(ChartCalculator.ENGINE);
    assertThat(chart.conventions()).isEqualTo(Conventions.DEFAULT);
  }

  /** The reference takes Saturn back from Tula into Kanya at 04:43:14 UT on 24 April 1953. */
  @Test
  void aDayNamesBothSignsOfAGrahaThatChangesBackward() {
    var saturn = day("1953-04-24T00:00:00Z").sky().of(Graha.SATURN);
    assertThat(saturn.rasis()).containsExactly(Rasi.TULA, Rasi.KANYA);
    assertThat(saturn.findRasi()).isEmpty();
    assertThat(saturn.findRetrograde()).contains(true);
    assertThat(day("1953-04-23T00:00:00Z").findRasi(Graha.SATURN)).contains(Rasi.TULA);
    assertThat(day("1953-04-25T00:00:00Z").findRasi(Graha.SATURN)).contains(Rasi.KANYA);
  }

  /** Mercury stood still and turned back at 00:54 UT on 17 February 2020, as almanacs printed. */
  @Test
  void findsTheStationWithinTheDay() {
    var sky = day("2020-02-17T00:00:00Z").sky();
    assertThat(sky.of(Graha.MERCURY).turns()).isTrue();
    assertThat(sky.of(Graha.MERCURY).findRetrograde()).isEmpty();
    var stations =
        sky.turningPoints().stream()
            .map(places -> places.time().toInstant())
            .filter(time -> time.isAfter(Instant.parse("2020-02-17T00:00:00Z")))
            .filter(time -> time.isBefore(Instant.parse("2020-02-18T00:00:00Z")))
            .toList();
    assertThat(stations).hasSize(1);
    assertThat(Duration.between(Instant.parse("2020-02-17T00:54:00Z"), stations.getFirst()))
        .isBetween(Duration.ofMinutes(-3), Duration.ofMinutes(3));
    // highest at the station, so beyond both ends
    var longitudes = sky.of(Graha.MERCURY).longitudes();
    assertThat(longitudes.highest().microarcseconds())
        .isGreaterThan(sky.of(Graha.MERCURY).first().longitude().microarcseconds())
        .isGreaterThan(sky.of(Graha.MERCURY).last().longitude().microarcseconds());
  }

  @Test
  void aMarginKeepsTheNakshatraUpToTheMinuteItEnds() {
    var at = Instant.parse("1971-02-13T21:30:00Z"); // 03:00 IST
    assertThat(margin(at, 21, LUCKNOW).findNakshatra(Graha.MOON))
        .contains(Nakshatra.UTTARA_PHALGUNI);
    assertThat(margin(at, 22, LUCKNOW).findNakshatra(Graha.MOON)).isEmpty();
    assertThat(margin(at, 22, LUCKNOW).findRasi(Graha.MOON)).contains(Rasi.KANYA);
    assertThat(margin(at, 21, LUCKNOW).sky().of(Graha.MOON).findPada()).contains(4);
  }

  @Test
  void housesAreCertainAsLongAsTheLagnaIs() {
    var at = Instant.parse("1971-02-13T21:30:00Z");
    var exact = CALCULATOR.chartOf(BirthMoment.of(at, LUCKNOW));
    var narrow = margin(at, 1, LUCKNOW);
    assertThat(narrow.findLagnaRasi()).contains(exact.lagnaRasi());
    assertThat(narrow.findBhava(Graha.JUPITER)).contains(exact.bhava(Graha.JUPITER));
    var wide = margin(at, 120, LUCKNOW);
    assertThat(wide.findLagnaRasi()).isEmpty();
    assertThat(wide.findBhava(Graha.JUPITER)).isEmpty();
    assertThat(margin(at, 720, LUCKNOW).lagna().passed(12, sign -> sign)).hasSize(12);
  }

  /** Beyond the polar circle the rising point leaps across the zodiac. */
  @Test
  void nothingIsCertainOfALagnaThatLeaps() {
    var chart = margin(Instant.parse("1971-02-13T21:30:00Z"), 700, new GeoPosition(78.2, 15.6));
    assertThat(chart.findLagnaRasi()).isEmpty();
  }

  @Test
  void combustionIsCertainWhereItDoesNotChange() {
    // New Moon on 25 February 1971 at 09:49 UT
    var chart = day("1971-02-25T00:00:00Z");
    assertThat(Combustion.findOver(chart.sky(), Graha.MOON)).contains(true);
    assertThat(Combustion.findOver(chart.sky(), Graha.SUN)).contains(false);
    // a day later the Moon goes 12° ahead
    assertThat(Combustion.findOver(day("1971-02-26T00:00:00Z").sky(), Graha.MOON)).isEmpty();
  }

  @Test
  void aRecordedTimeGivesAFullChart() {
    var instant = Instant.parse("1971-02-13T21:30:00Z");
    var chart = CALCULATOR.chartOf(new Birth(new BirthTime.Recorded(instant), LUCKNOW));
    assertThat(chart).isInstanceOf(RecordedChart.class);
    var recorded = (RecordedChart) chart;
    assertThat(recorded.findLagnaRasi()).contains(recorded.lagnaRasi());
    assertThat(recorded.findRasi(Graha.MOON)).contains(Rasi.KANYA);
    assertThat(recorded.findNakshatra(Graha.MOON)).contains(Nakshatra.UTTARA_PHALGUNI);
    assertThat(recorded.lordOf(Bhava.SEVENTH)).isEqualTo(recorded.lagnaRasi().plus(6).lord());
    assertThat(recorded.place(Graha.MOON).nakshatra()).isEqualTo(Nakshatra.UTTARA_PHALGUNI);
    assertThat(recorded.place(Graha.MOON).rasi()).isEqualTo(Rasi.KANYA);
  }

  @Test
  void refusesMarginsAndDaysThatAreNone() {
    var now = Instant.parse("1971-02-13T21:30:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BirthTime.Within(now, Duration.ZERO))
        .withMessageContaining("accepted are more than 0 and at most 720");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BirthTime.Within(now, Duration.ofHours(13)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BirthTime.Unknown(now, now.plusSeconds(3600)));
  }

  private static DayChart day(String begins) {
    var instant = Instant.parse(begins);
    var day = new BirthTime.Unknown(instant, instant.plus(Duration.ofDays(1)));
    return (DayChart) CALCULATOR.chartOf(new Birth(day, LUCKNOW));
  }

  private static MarginChart margin(Instant instant, int minutes, GeoPosition place) {
    var within = new BirthTime.Within(instant, Duration.ofMinutes(minutes));
    return (MarginChart) CALCULATOR.chartOf(new Birth(within, place));
  }
}
