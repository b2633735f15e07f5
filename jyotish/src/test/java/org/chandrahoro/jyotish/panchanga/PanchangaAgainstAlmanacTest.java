package org.chandrahoro.jyotish.panchanga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.chart.Conventions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Days of 2023 as Drik Panchang published them, to the minute, for a town near 25.4° north and the
 * meridian of Indian time. Nakshatras agree to the minute to which those figures are cut. Tithis
 * there end some 40 s earlier and yogas as much later than with the apparent Sun, as they would if
 * the Sun stood 20″ further back; so these are held to a minute and that.
 */
class PanchangaAgainstAlmanacTest {
  private static final ZoneId IST = ZoneId.of("Asia/Kolkata");
  private static final GeoPosition TOWN = new GeoPosition(25.4, 82.5);
  private static final PanchangaCalculator CALCULATOR =
      new PanchangaCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);

  @ParameterizedTest
  @CsvSource({
    // date, tithi, until, nakshatra, until, yoga, until
    "2023-01-01, 10, 01-01T19:11,  1, 01-01T12:48, 20, 01-01T07:25",
    "2023-01-07, 16, 01-08T07:07,  7, 01-08T03:08, 26, 01-07T08:55",
    "2023-01-20, 28, 01-20T09:59, 19, 01-20T12:40, 13, 01-20T18:58",
    "2023-01-22,  1, 01-22T22:27, 22, 01-23T03:21, 15, 01-22T10:06",
    "2023-03-21, 30, 03-21T22:52, 25, 03-21T17:25, 23, 03-21T12:42",
    "2023-03-22,  1, 03-22T20:20, 26, 03-22T15:32, 24, 03-22T09:18",
    "2023-04-02, 12, 04-03T06:24, 10, 04-03T07:24,  9, 04-03T03:21",
    "2023-07-12, 25, 07-12T17:59,  2, 07-12T19:43,  8, 07-12T09:40",
    "2023-07-18,  1, 07-19T02:09,  8, 07-19T07:58, 14, 07-18T09:37",
    "2023-07-23,  5, 07-23T11:44, 12, 07-23T19:47, 19, 07-23T14:17",
  })
  void limbsAndTheirEnds(
      LocalDate date,
      int tithi,
      String tithiUntil,
      int nakshatra,
      String nakshatraUntil,
      int yoga,
      String yogaUntil) {
    Panchanga day = on(date);
    assertThat(day.tithi().number()).isEqualTo(tithi);
    assertThat(day.nakshatra().number()).isEqualTo(nakshatra);
    assertThat(day.yoga().number()).isEqualTo(yoga);
    assertNear(day.tithis().getFirst().end(), tithiUntil, 60 + 40);
    assertNear(day.nakshatras().getFirst().end(), nakshatraUntil, 60);
    assertNear(day.yogas().getFirst().end(), yogaUntil, 60 + 40);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01-01, PAUSHA,   PAUSHA,   false, 1944, SHUBHAKRIT",
    "2023-01-07, PAUSHA,   MAGHA,    false, 1944, SHUBHAKRIT",
    "2023-01-22, MAGHA,    MAGHA,    false, 1944, SHUBHAKRIT",
    "2023-03-21, PHALGUNA, CHAITRA,  false, 1944, SHUBHAKRIT",
    "2023-03-22, CHAITRA,  CHAITRA,  false, 1945, SHOBHAKRIT",
    "2023-07-12, ASHADHA,  SHRAVANA, false, 1945, SHOBHAKRIT",
    "2023-07-17, ASHADHA,  SHRAVANA, false, 1945, SHOBHAKRIT",
    "2023-07-18, SHRAVANA, SHRAVANA, true,  1945, SHOBHAKRIT",
  })
  void monthsAndYears(
      LocalDate date,
      LunarMonthName amanta,
      LunarMonthName purnimanta,
      boolean adhika,
      int shakaYear,
      Samvatsara samvatsara) {
    Panchanga day = on(date);
    assertThat(day.lunarMonth().amanta()).isEqualTo(amanta);
    assertThat(day.lunarMonth().purnimanta()).isEqualTo(purnimanta);
    assertThat(day.lunarMonth().adhika()).isEqualTo(adhika);
    assertThat(day.shakaYear()).isEqualTo(shakaYear);
    assertThat(day.samvatsara()).isEqualTo(samvatsara);
  }

  /** The days on which Drik Panchang prints "No Moonrise" or "No Moonset". */
  @Test
  void aDayMayPassWithoutMoonriseOrMoonset() {
    assertThat(on(LocalDate.of(2023, 1, 21)).moonrise()).isEmpty();
    assertThat(on(LocalDate.of(2023, 3, 21)).moonrise()).isEmpty();
    assertThat(on(LocalDate.of(2023, 7, 17)).moonrise()).isEmpty();
    assertThat(on(LocalDate.of(2023, 1, 6)).moonset()).isEmpty();
    assertThat(on(LocalDate.of(2023, 1, 5)).moonset()).isPresent();
  }

  @Test
  void aDateWhoseSkyIsNotInTheEphemerisIsRefusedByItsName() {
    assertThatThrownBy(() -> on(LocalDate.of(1599, 12, 20)))
        .isInstanceOf(OutsideEphemerisException.class)
        .hasMessageContaining("panchanga of 1599-12-20")
        .hasMessageContaining("which covers 1600");
  }

  private static Panchanga on(LocalDate date) {
    return (Panchanga) CALCULATOR.of(date, TOWN, IST);
  }

  private static void assertNear(Instant actual, String printed, int seconds) {
    Instant expected = LocalDateTime.parse("2023-" + printed).atZone(IST).toInstant();
    assertThat(Duration.between(expected, actual).abs())
        .as("%s, printed %s", actual, printed)
        .isLessThanOrEqualTo(Duration.ofSeconds(seconds));
  }
}
