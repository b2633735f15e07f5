package org.chandrahoro.jyotish.bala;

import org.chandrahoro.jyotish.Graha;

/**
 * Mean heliocentric longitudes for the motion of the grahas, mean equinox of date.
 *
 * <p>Meeus, Astronomical Algorithms (2nd ed.), table 31.A, from VSOP82 (Bretagnon, 1982, A&amp;A
 * 114, 278), to the terms of the first degree and the second; the Earth's plus half the circle is
 * the mean Sun. Within the ephemeris' span they are good to an arcminute, of which a virupa has
 * 180.
 */
final class MeanLongitudes {
  private static final double[] SUN = {280.466457, 36000.7698278, 0.00030322};
  private static final double[] MARS = {355.433000, 19141.6964471, 0.00031052};
  private static final double[] MERCURY = {252.250906, 149474.0722491, 0.00030350};
  private static final double[] JUPITER = {34.351519, 3036.3027748, 0.00022330};
  private static final double[] VENUS = {181.979801, 58519.2130302, 0.00031014};
  private static final double[] SATURN = {50.077444, 1223.5110686, 0.00051908};

  private MeanLongitudes() {}

  /** Degrees, not reduced to the circle; of the Sun the geocentric one. */
  static double degrees(Graha graha, double julianCenturies) {
    var terms =
        switch (graha) {
          case SUN -> SUN;
          case MARS -> MARS;
          case MERCURY -> MERCURY;
          case JUPITER -> JUPITER;
          case VENUS -> VENUS;
          case SATURN -> SATURN;
          case MOON, RAHU, KETU ->
              throw new IllegalArgumentException(graha + " does not go round the Sun");
        };
    return terms[0] + julianCenturies * (terms[1] + julianCenturies * terms[2]);
  }
}
