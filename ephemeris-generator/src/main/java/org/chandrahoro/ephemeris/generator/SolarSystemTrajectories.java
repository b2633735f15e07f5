package org.chandrahoro.ephemeris.generator;

import org.chandrahoro.ephemeris.frame.Nutation;
import org.chandrahoro.ephemeris.generator.integration.Attractor;
import org.chandrahoro.ephemeris.generator.integration.InitialStates;
import org.chandrahoro.ephemeris.generator.integration.Integration;
import org.chandrahoro.ephemeris.generator.theory.LunarTable;
import org.chandrahoro.ephemeris.generator.theory.LunarTheory;
import org.chandrahoro.ephemeris.segment.Series;
import org.chandrahoro.ephemeris.time.TerrestrialTime;

/** Every series of the resource as a function of time, in the resource's own frame and units. */
final class SolarSystemTrajectories {
  private static final double KILOMETRES_PER_AU = 149_597_870.7;
  private static final double LUNAR_STEP_DAYS = 0.5;
  private static final double PLANETARY_STEP_DAYS = 1;

  /** Beyond both ends, so that no fit leans on the edge of a table. */
  private static final double MARGIN_DAYS = 400;

  // Rows: the dynamical ecliptic of J2000.0 in ICRF, P. Bretagnon and G. Francou (1988), A&A 202,
  // 309 (VSOP87).
  private static final double[][] ECLIPTIC_TO_ICRF = {
    {1, 4.40360e-7, -1.90919e-7},
    {-4.79966e-7, 0.917482137087, -0.397776982902},
    {0, 0.397776982902, 0.917482137087}
  };

  private final Integration planets;
  private final LunarTable moon;

  private SolarSystemTrajectories(Integration planets, LunarTable moon) {
    this.planets = planets;
    this.moon = moon;
  }

  static SolarSystemTrajectories over(double spanStart, double spanEnd) {
    double from = spanStart - MARGIN_DAYS;
    double to = GenerateEphemeris.lastDay(spanStart, spanEnd) + MARGIN_DAYS;
    var initial = InitialStates.de440();
    LunarTable moon = moonInIcrf(initial, from, to);
    return new SolarSystemTrajectories(
        Integration.over(initial, moon, from, to, PLANETARY_STEP_DAYS), moon);
  }

  private static LunarTable moonInIcrf(InitialStates initial, double from, double to) {
    double first = from - 10 * PLANETARY_STEP_DAYS;
    int count = (int) Math.ceil((to + 10 * PLANETARY_STEP_DAYS - first) / LUNAR_STEP_DAYS) + 1;
    return LunarTheory.load()
        .tabulate(first, LUNAR_STEP_DAYS, count)
        .transformed(initial.lunarToIcrf(), 1 / KILOMETRES_PER_AU);
  }

  Trajectory of(Series series) {
    return switch (series) {
      case MOON -> inEcliptic(moon);
      case EARTH_MOON_BARYCENTRE -> aroundSun(Attractor.EARTH_MOON_BARYCENTRE);
      case MERCURY -> aroundSun(Attractor.MERCURY);
      case VENUS -> aroundSun(Attractor.VENUS);
      case MARS -> aroundSun(Attractor.MARS);
      case JUPITER -> aroundBarycentre(Attractor.JUPITER);
      case SATURN -> aroundBarycentre(Attractor.SATURN);
      case URANUS -> aroundBarycentre(Attractor.URANUS);
      case NEPTUNE -> aroundBarycentre(Attractor.NEPTUNE);
      case PLUTO -> aroundBarycentre(Attractor.PLUTO);
      case SUN -> aroundBarycentre(Attractor.SUN);
      case NUTATION -> SolarSystemTrajectories::nutation;
    };
  }

  private Trajectory aroundSun(Attractor body) {
    return inEcliptic(planets.heliocentric(body));
  }

  private Trajectory aroundBarycentre(Attractor body) {
    return inEcliptic(planets.barycentric(body));
  }

  private static Trajectory inEcliptic(Trajectory icrf) {
    double[][] m = ECLIPTIC_TO_ICRF;
    return (day, out) -> {
      icrf.at(day, out);
      double x = out[0];
      double y = out[1];
      double z = out[2];
      for (int axis = 0; axis < 3; axis++) {
        out[axis] = m[0][axis] * x + m[1][axis] * y + m[2][axis] * z;
      }
    };
  }

  private static void nutation(double day, double[] out) {
    var nutation = Nutation.iau2000b(new TerrestrialTime(day));
    out[0] = nutation.longitudeRadians();
    out[1] = nutation.obliquityRadians();
    out[2] = 0;
  }
}
