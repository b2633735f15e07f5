package org.chandrahoro.jyotish.panchanga;

import static java.time.Duration.between;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Nakshatra;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Varjyam and amrita kalam as Drik Panchang published them for January 2023, to the minute, from
 * the nakshatra's beginning and end of the same pages. Tolerance two minutes: begin and end are
 * themselves rounded down to a minute.
 */
class NakshatraGhatisAgainstAlmanacTest {

  @ParameterizedTest
  @CsvSource({
    // nakshatra, begins, ends, varjyam from, to, amrita kalam from, to; January days and times
    "BHARANI,           01T12:48, 02T14:24, 01T23:03, 02T00:45, 02T09:17, 02T10:59",
    "KRITTIKA,          02T14:24, 03T16:26, 03T03:25, 03T05:09, 03T13:50, 03T15:34",
    "ROHINI,            03T16:26, 04T18:49, 04T10:01, 04T11:46, 04T15:18, 04T17:03",
    "MRIGASHIRA,        04T18:49, 05T21:26, 05T01:01, 05T02:48, 05T11:40, 05T13:27",
    "ARDRA,             05T21:26, 07T00:14, 06T06:49, 06T08:36, 06T13:04, 06T14:51",
    "PUNARVASU,         07T00:14, 08T03:08, 07T13:41, 07T15:29, 08T00:27, 08T02:14",
    "PUSHYA,            08T03:08, 09T06:05, 08T12:07, 08T13:55, 08T22:54, 09T00:42",
    "ASHLESHA,          09T06:05, 10T09:01, 09T20:27, 09T22:15, 10T07:13, 10T09:01",
    "MAGHA,             10T09:01, 11T11:50, 10T22:26, 11T00:13, 11T09:09, 11T10:57",
    "PURVA_PHALGUNI,    11T11:50, 12T14:25, 11T20:42, 11T22:28, 12T07:19, 12T09:06",
    "UTTARA_PHALGUNI,   12T14:25, 13T16:36, 12T22:16, 13T00:01, 13T08:44, 13T10:29",
    "HASTA,             13T16:36, 14T18:14, 14T01:34, 14T03:17, 14T11:49, 14T13:32",
    "CHITRA,            14T18:14, 15T19:12, 15T02:33, 15T04:13, 15T12:32, 15T14:12",
    "SWATI,             15T19:12, 16T19:23, 16T00:50, 16T02:27, 16T10:31, 16T12:08",
    "VISHAKHA,          16T19:23, 17T18:46, 17T00:51, 17T02:24, 17T10:12, 17T11:45",
    "ANURADHA,          17T18:46, 18T17:23, 17T22:32, 18T00:03, 18T07:35, 18T09:05",
    "JYESHTHA,          18T17:23, 19T15:18, 18T22:30, 18T23:57, 19T07:16, 19T08:43",
    "PURVA_ASHADHA,     20T12:40, 21T09:40, 20T21:04, 20T22:28, 21T05:28, 21T06:52",
    "UTTARA_ASHADHA,    21T09:40, 22T06:30, 21T16:37, 21T18:00, 22T00:56, 22T02:20",
    "SHRAVANA,          22T06:30, 23T03:21, 22T09:58, 22T11:22, 22T18:19, 22T19:42",
    "DHANISHTA,         23T03:21, 24T00:26, 23T06:52, 23T08:16, 23T15:18, 23T16:42",
    "SHATABHISHA,       24T00:26, 24T21:58, 24T06:54, 24T08:20, 24T15:30, 24T16:56",
    "PURVA_BHADRAPADA,  24T21:58, 25T20:05, 25T03:52, 25T05:20, 25T12:43, 25T14:11",
    "UTTARA_BHADRAPADA, 25T20:05, 26T18:57, 26T05:14, 26T06:45, 26T14:22, 26T15:54",
  })
  void theGhatisOfEachNakshatraFallWhereTheAlmanacHasThem(
      Nakshatra nakshatra,
      String begins,
      String ends,
      String varjyamFrom,
      String varjyamTo,
      String amritaFrom,
      String amritaTo) {
    var varjyam = NakshatraGhatis.varjyam(nakshatra, days(begins), days(ends));
    assertThat(varjyam).hasSize(1);
    assertNear(varjyam.getFirst(), varjyamFrom, varjyamTo);
    assertNear(NakshatraGhatis.amrita(nakshatra, days(begins), days(ends)), amritaFrom, amritaTo);
  }

  @ParameterizedTest
  @CsvSource("19T15:18, 20T12:40, 19T22:25, 19T23:51, 20T11:15, 20T12:40, 20T06:58, 20T08:24")
  void mulaHasTwoVarjyams(
      String begins,
      String ends,
      String firstFrom,
      String firstTo,
      String secondFrom,
      String secondTo,
      String amritaFrom,
      String amritaTo) {
    var varjyam = NakshatraGhatis.varjyam(Nakshatra.MULA, days(begins), days(ends));
    assertThat(varjyam).hasSize(2);
    assertNear(varjyam.getFirst(), firstFrom, firstTo);
    assertNear(varjyam.getLast(), secondFrom, secondTo);
    assertNear(
        NakshatraGhatis.amrita(Nakshatra.MULA, days(begins), days(ends)), amritaFrom, amritaTo);
  }

  private static void assertNear(Window window, String from, String to) {
    assertThat(between(instant(from), window.from()).abs()).isLessThan(Duration.ofMinutes(2));
    assertThat(between(instant(to), window.to()).abs()).isLessThan(Duration.ofMinutes(2));
  }

  private static double days(String dayAndTime) {
    return UniversalTime.of(instant(dayAndTime)).daysSinceJ2000();
  }

  private static Instant instant(String dayAndTime) {
    return LocalDateTime.parse("2023-01-" + dayAndTime).toInstant(ZoneOffset.UTC);
  }
}
