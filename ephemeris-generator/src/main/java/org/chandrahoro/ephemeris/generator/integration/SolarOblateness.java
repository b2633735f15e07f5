package org.chandrahoro.ephemeris.generator.integration;

import static org.chandrahoro.ephemeris.generator.integration.Attractor.MARS;
import static org.chandrahoro.ephemeris.generator.integration.Attractor.MERCURY;

/**
 * What the Sun's flattening (J2) does to Mercury … Mars; its reaction on the Sun is below 1e-15.
 */
final class SolarOblateness {
  private static final double J2 = 2.0e-7;
  private static final double RADIUS_AU = 696_000.0 / 149_597_870.7;

  // Pole of the Sun's rotation, IAU: right ascension 286.13°, declination 63.87°.
  private static final double[] POLE = unit(Math.toRadians(286.13), Math.toRadians(63.87));

  private final double strength;

  SolarOblateness(double solarGravity) {
    this.strength = 1.5 * J2 * solarGravity * RADIUS_AU * RADIUS_AU;
  }

  void add(double[] state, double[] out) {
    for (int body = MERCURY.ordinal(); body <= MARS.ordinal(); body++) {
      int p = 3 * body;
      double dx = state[p] - state[0];
      double dy = state[p + 1] - state[1];
      double dz = state[p + 2] - state[2];
      double square = dx * dx + dy * dy + dz * dz;
      double distance = Math.sqrt(square);
      double sineLatitude = (dx * POLE[0] + dy * POLE[1] + dz * POLE[2]) / distance;
      double k = strength / (square * square * distance);
      double radial = k * (5 * sineLatitude * sineLatitude - 1);
      double polar = -2 * k * sineLatitude * distance;
      out[p] += radial * dx + polar * POLE[0];
      out[p + 1] += radial * dy + polar * POLE[1];
      out[p + 2] += radial * dz + polar * POLE[2];
    }
  }

  private static double[] unit(double rightAscension, double declination) {
    return new double[] {
      Math.cos(declination) * Math.cos(rightAscension),
      Math.cos(declination) * Math.sin(rightAscension),
      Math.sin(declination)
    };
  }
}
