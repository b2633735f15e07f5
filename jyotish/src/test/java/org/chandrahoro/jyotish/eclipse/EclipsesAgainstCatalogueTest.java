package org.chandrahoro.jyotish.eclipse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.panchanga.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows of the Five Millennium Catalogs of Solar and of Lunar Eclipses (Espenak and Meeus, NASA):
 * greatest eclipse in TD, type, gamma, magnitudes, lengths in minutes. Times are held to 3 s, as
 * the catalogue's own lunar theory is; gamma to 0.0002; magnitudes to 0.0006; lengths to the tenth
 * of a minute to which they are printed and another for the rim, a total phase to two.
 */
class EclipsesAgainstCatalogueTest {
  private static final EclipseSearch SEARCH =
      new EclipseSearch(Ephemeris.standard(), DeltaT.standard());

  @ParameterizedTest
  @CsvSource({
    "1990-01-26T19:31:24, ANNULAR, -0.9457, 0.9670",
    "1991-07-11T19:07:01, TOTAL, -0.0041, 1.0800",
    "1993-05-21T14:20:15, PARTIAL, 1.1372, 0.7352",
    "1994-05-10T17:12:26, ANNULAR, 0.4077, 0.9431",
    "1998-02-26T17:29:27, TOTAL, 0.2391, 1.0441",
    "1999-08-11T11:04:09, TOTAL, 0.5062, 1.0286",
    "2001-06-21T12:04:46, TOTAL, -0.5701, 1.0495",
    "2005-04-08T20:36:51, HYBRID, -0.3473, 1.0074",
    "2005-10-03T10:32:47, ANNULAR, 0.3306, 0.9576",
    "2012-05-20T23:53:54, ANNULAR, 0.4828, 0.9439",
    "2016-09-01T09:08:02, ANNULAR, -0.3330, 0.9736",
    "2017-02-26T14:54:33, ANNULAR, -0.4578, 0.9922",
    "2017-08-21T18:26:40, TOTAL, 0.4367, 1.0306",
    "2018-08-11T09:47:28, PARTIAL, 1.1476, 0.7368",
    "2020-06-21T06:41:15, ANNULAR, 0.1209, 0.9940",
    "2022-10-25T11:01:20, PARTIAL, 1.0701, 0.8619",
    "2023-04-20T04:17:56, HYBRID, -0.3952, 1.0132",
    "2023-10-14T18:00:41, ANNULAR, 0.3753, 0.9520",
    "2024-04-08T18:18:29, TOTAL, 0.3431, 1.0566",
    "2026-08-12T17:47:06, TOTAL, 0.8977, 1.0386",
    "2027-08-02T10:07:50, TOTAL, 0.1421, 1.0790",
    "2028-07-22T02:56:40, TOTAL, -0.6056, 1.0560",
    "2030-11-25T06:51:37, TOTAL, -0.3867, 1.0468",
    "2035-09-02T01:56:46, TOTAL, 0.3727, 1.0320",
  })
  void solarEclipses(
      LocalDateTime greatest, SolarEclipse.Kind kind, double gamma, double magnitude) {
    var eclipse = (SolarEclipse) at(greatest);
    assertThat(eclipse.kind()).isEqualTo(kind);
    assertThat(eclipse.gamma()).isCloseTo(gamma, within(2e-4));
    assertThat(eclipse.magnitude()).isCloseTo(magnitude, within(6e-4));
    assertSameTime(greatest, eclipse.greatest());
  }

  @ParameterizedTest
  @CsvSource({
    "1993-11-29T06:27:06, TOTAL, -0.3994, 2.1633, 1.0876, 354.4, 210.8, 46.7",
    "1996-09-27T02:55:24, TOTAL, 0.3426, 2.2188, 1.2395, 320.9, 203.3, 69.2",
    "1997-03-24T04:40:28, PARTIAL, 0.4899, 1.9994, 0.9195, 353.9, 203.1, 0",
    "2003-11-09T01:19:38, TOTAL, -0.4319, 2.1139, 1.0178, 363.2, 211.4, 22.0",
    "2004-10-28T03:05:11, TOTAL, 0.2846, 2.3637, 1.3081, 353.8, 218.7, 80.5",
    "2011-06-15T20:13:43, TOTAL, 0.0897, 2.6868, 1.6999, 336.1, 219.3, 100.2",
    "2013-04-25T20:08:38, PARTIAL, -1.0121, 0.9866, 0.0148, 247.7, 27.0, 0",
    "2015-04-04T12:01:24, TOTAL, 0.4460, 2.0792, 1.0008, 357.5, 209.0, 4.7",
    "2018-07-27T20:22:54, TOTAL, 0.1168, 2.6792, 1.6087, 373.8, 234.5, 103.0",
    "2019-01-21T05:13:27, TOTAL, 0.3684, 2.1684, 1.1953, 311.5, 196.8, 62.0",
    "2021-05-26T11:19:53, TOTAL, 0.4774, 1.9540, 1.0095, 302.0, 187.4, 14.5",
    "2022-05-16T04:12:42, TOTAL, -0.2532, 2.3726, 1.4137, 318.7, 207.2, 84.9",
    "2023-05-05T17:24:05, PENUMBRAL, -1.0349, 0.9636, -0.0457, 257.5, 0, 0",
    "2024-09-18T02:45:25, PARTIAL, -0.9792, 1.0372, 0.0848, 246.3, 62.8, 0",
    "2025-03-14T06:59:56, TOTAL, 0.3484, 2.2595, 1.1784, 362.6, 218.3, 65.4",
    "2025-09-07T18:12:58, TOTAL, -0.2752, 2.3440, 1.3619, 326.7, 209.4, 82.1",
    "2028-12-31T16:53:15, TOTAL, 0.3258, 2.2742, 1.2463, 336.2, 208.8, 71.3",
    "2029-06-26T03:23:22, TOTAL, 0.0124, 2.8266, 1.8436, 335.1, 219.5, 101.9",
    "2047-07-07T10:35:45, TOTAL, -0.0636, 2.7310, 1.7513, 333.4, 218.5, 100.8",
  })
  void lunarEclipses(
      LocalDateTime greatest,
      LunarEclipse.Kind kind,
      double gamma,
      double penumbralMagnitude,
      double umbralMagnitude,
      double penumbral,
      double partial,
      double total) {
    var eclipse = (LunarEclipse) at(greatest);
    assertThat(eclipse.kind()).isEqualTo(kind);
    assertThat(eclipse.gamma()).isCloseTo(gamma, within(2e-4));
    assertThat(eclipse.umbralMagnitude()).isCloseTo(umbralMagnitude, within(6e-4));
    assertThat(eclipse.penumbralMagnitude()).isCloseTo(penumbralMagnitude, within(6e-4));
    assertSameTime(greatest, eclipse.greatest());
    assertThat(minutes(Optional.of(eclipse.penumbral()))).isCloseTo(penumbral, within(0.15));
    assertThat(minutes(eclipse.partial())).isCloseTo(partial, within(0.15));
    assertThat(minutes(eclipse.total())).isCloseTo(total, within(0.25));
  }

  private static Eclipse at(LocalDateTime dynamical) {
    var near = UniversalTime.of(dynamical.toInstant(ZoneOffset.UTC));
    List<Eclipse> found = SEARCH.between(near.plusDays(-1), near.plusDays(1));
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static void assertSameTime(LocalDateTime dynamical, Instant actual) {
    double deltaT = DeltaT.standard().secondsAt(UniversalTime.of(actual));
    Instant inDynamical = actual.plusMillis(Math.round(deltaT * 1000));
    assertThat(Duration.between(dynamical.toInstant(ZoneOffset.UTC), inDynamical).abs())
        .isLessThan(Duration.ofSeconds(3));
  }

  private static double minutes(Optional<Window> window) {
    return window.map(w -> w.length().toMillis() / 60_000.0).orElse(0.0);
  }
}
