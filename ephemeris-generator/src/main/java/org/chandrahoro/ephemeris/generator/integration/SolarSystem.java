package org.chandrahoro.ephemeris.generator.integration;

import static org.chandrahoro.ephemeris.generator.integration.Attractor.EARTH_MOON_BARYCENTRE;

import java.util.Arrays;
import org.chandrahoro.ephemeris.generator.Trajectory;

/**
 * The forces between Sun, planets and three asteroids: Newton with Earth and Moon as two points,
 * first post-Newtonian terms, oblateness of the Sun. Uses scratch space: one thread only.
 */
final class SolarSystem implements ForceModel {
  private final double[] gravity;
  private final double earthShare;
  private final double moonShare;
  private final Trajectory moon;
  private final PostNewtonian postNewtonian;
  private final SolarOblateness oblateness;
  private final double[] moonVector = new double[3];
  private final double[] earth = new double[3];
  private final double[] lunar = new double[3];

  /**
   * @param moon geocentric Moon, au, ICRF
   */
  SolarSystem(InitialStates initial, Trajectory moon) {
    this.gravity = initial.gravity();
    this.moonShare = 1 / (1 + initial.earthMoonMassRatio());
    this.earthShare = 1 - moonShare;
    this.moon = moon;
    this.postNewtonian = new PostNewtonian(gravity);
    this.oblateness = new SolarOblateness(gravity[Attractor.SUN.ordinal()]);
  }

  @Override
  public void accelerations(double day, double[] state, double[] out) {
    Arrays.fill(out, 0, 3 * Attractor.COUNT, 0.0);
    moon.at(day, moonVector);
    int barycentre = 3 * EARTH_MOON_BARYCENTRE.ordinal();
    for (int axis = 0; axis < 3; axis++) {
      earth[axis] = state[barycentre + axis] - moonShare * moonVector[axis];
      lunar[axis] = state[barycentre + axis] + earthShare * moonVector[axis];
    }
    for (int i = 0; i < Attractor.COUNT; i++) {
      if (i == EARTH_MOON_BARYCENTRE.ordinal()) {
        continue;
      }
      for (int j = i + 1; j < Attractor.COUNT; j++) {
        if (j != EARTH_MOON_BARYCENTRE.ordinal()) {
          attractEachOther(i, j, state, out);
        }
      }
      attractWithPoint(i, earth, earthShare, state, out);
      attractWithPoint(i, lunar, moonShare, state, out);
    }
    postNewtonian.add(state, out);
    oblateness.add(state, out);
  }

  private void attractEachOther(int i, int j, double[] state, double[] out) {
    int p = 3 * i;
    int q = 3 * j;
    double dx = state[q] - state[p];
    double dy = state[q + 1] - state[p + 1];
    double dz = state[q + 2] - state[p + 2];
    double inverseCube = inverseCube(dx, dy, dz);
    double toJ = gravity[j] * inverseCube;
    double toI = gravity[i] * inverseCube;
    out[p] += toJ * dx;
    out[p + 1] += toJ * dy;
    out[p + 2] += toJ * dz;
    out[q] -= toI * dx;
    out[q + 1] -= toI * dy;
    out[q + 2] -= toI * dz;
  }

  /** Earth or Moon, which moves the barycentre by its share of the mass. */
  private void attractWithPoint(int i, double[] point, double share, double[] state, double[] out) {
    int p = 3 * i;
    int barycentre = 3 * EARTH_MOON_BARYCENTRE.ordinal();
    double dx = point[0] - state[p];
    double dy = point[1] - state[p + 1];
    double dz = point[2] - state[p + 2];
    double weighted = share * inverseCube(dx, dy, dz);
    double toPoint = gravity[EARTH_MOON_BARYCENTRE.ordinal()] * weighted;
    double toBody = gravity[i] * weighted;
    out[p] += toPoint * dx;
    out[p + 1] += toPoint * dy;
    out[p + 2] += toPoint * dz;
    out[barycentre] -= toBody * dx;
    out[barycentre + 1] -= toBody * dy;
    out[barycentre + 2] -= toBody * dz;
  }

  private static double inverseCube(double dx, double dy, double dz) {
    double square = dx * dx + dy * dy + dz * dz;
    return 1 / (square * Math.sqrt(square));
  }
}
