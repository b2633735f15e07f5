package org.chandrahoro.ephemeris.frame;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.chandrahoro.ephemeris.time.TerrestrialTime;

/**
 * The nodding of the Earth's axis: what separates the true from the mean equinox and obliquity.
 *
 * @param longitudeRadians Δψ, nutation in longitude
 * @param obliquityRadians Δε, nutation in obliquity
 */
public record Nutation(double longitudeRadians, double obliquityRadians) {
  /** Tenths of a microarcsecond, the unit of the series. */
  private static final double UNIT_RADIANS = Arcseconds.TO_RADIANS / 1e7;

  /** Constants that stand for the planetary terms the short series leaves out (Luzum 2001). */
  private static final double PLANETARY_LONGITUDE_RADIANS = -0.135e-3 * Arcseconds.TO_RADIANS;

  private static final double PLANETARY_OBLIQUITY_RADIANS = 0.388e-3 * Arcseconds.TO_RADIANS;

  /** One row a term: five multiples, then sin, t·sin, cos and cos, t·cos, sin. */
  private static final int[][] TERMS = read("nutation-iau2000b.txt");

  /**
   * Nutation of the IAU 2000B model: 77 luni-solar terms, within a milliarcsecond of IAU 2000A
   * between 1995 and 2050.
   *
   * <p>McCarthy &amp; Luzum (2003), Celest. Mech. Dyn. Astron. 85, 37; arguments after Simon et al.
   * (1994), A&amp;A 282, 663.
   */
  public static Nutation iau2000b(TerrestrialTime tt) {
    double t = tt.julianCenturies();
    double moonAnomaly = Arcseconds.linearRadians(t, 485868.249036, 1717915923.2178);
    double sunAnomaly = Arcseconds.linearRadians(t, 1287104.79305, 129596581.0481);
    double moonLatitude = Arcseconds.linearRadians(t, 335779.526232, 1739527262.8478);
    double elongation = Arcseconds.linearRadians(t, 1072260.70369, 1602961601.2090);
    double node = Arcseconds.linearRadians(t, 450160.398036, -6962890.5431);
    double longitude = 0;
    double obliquity = 0;
    // Smallest terms first, so that they are not lost in the sum.
    for (int i = TERMS.length - 1; i >= 0; i--) {
      int[] term = TERMS[i];
      double argument =
          term[0] * moonAnomaly
              + term[1] * sunAnomaly
              + term[2] * moonLatitude
              + term[3] * elongation
              + term[4] * node;
      double sin = Math.sin(argument);
      double cos = Math.cos(argument);
      longitude += (term[5] + term[6] * t) * sin + term[7] * cos;
      obliquity += (term[8] + term[9] * t) * cos + term[10] * sin;
    }
    return new Nutation(
        longitude * UNIT_RADIANS + PLANETARY_LONGITUDE_RADIANS,
        obliquity * UNIT_RADIANS + PLANETARY_OBLIQUITY_RADIANS);
  }

  private static int[][] read(String resource) {
    try (InputStream in = Nutation.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the table " + resource + " is missing from this library");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray())
          .toArray(int[][]::new);
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + resource + " cannot be read", e);
    }
  }
}
