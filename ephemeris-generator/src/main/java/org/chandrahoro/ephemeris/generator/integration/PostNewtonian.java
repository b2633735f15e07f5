package org.chandrahoro.ephemeris.generator.integration;

import static org.chandrahoro.ephemeris.generator.integration.Attractor.JUPITER;
import static org.chandrahoro.ephemeris.generator.integration.Attractor.SATURN;
import static org.chandrahoro.ephemeris.generator.integration.Attractor.SUN;
import static org.chandrahoro.ephemeris.generator.integration.Attractor.WITHOUT_ASTEROIDS;

import java.util.Arrays;

/**
 * First post-Newtonian accelerations of point masses, β = γ = 1: the Einstein-Infeld-Hoffmann
 * equations (E. M. Standish and J. G. Williams in Urban and Seidelmann 2013, ch. 8). Sun, Jupiter
 * and Saturn act on everything and everything acts on the Sun; the rest is below 1e-16.
 */
final class PostNewtonian {
  private static final double LIGHT_AU_PER_DAY = 173.1446326846693;
  private static final double INVERSE_LIGHT_SQUARED = 1 / (LIGHT_AU_PER_DAY * LIGHT_AU_PER_DAY);
  private static final int N = WITHOUT_ASTEROIDS;
  private static final int VELOCITY = 3 * Attractor.COUNT;

  private final double[] gravity;
  private final double[] newtonian = new double[3 * N];
  private final double[] potential = new double[N];
  private final double[] inverseDistance = new double[N * N];
  private final double[] sum = new double[3];

  PostNewtonian(double[] gravity) {
    this.gravity = gravity;
  }

  /** Adds to accelerations that hold the Newtonian ones. */
  void add(double[] state, double[] accelerations) {
    System.arraycopy(accelerations, 0, newtonian, 0, newtonian.length);
    potentials(state);
    for (int body = 0; body < N; body++) {
      Arrays.fill(sum, 0);
      for (int source = 0; source < N; source++) {
        if (source != body && (isStrong(source) || body == SUN.ordinal())) {
          addSource(body, source, state);
        }
      }
      for (int axis = 0; axis < 3; axis++) {
        accelerations[3 * body + axis] += INVERSE_LIGHT_SQUARED * sum[axis];
      }
    }
  }

  private static boolean isStrong(int source) {
    return source == SUN.ordinal() || source == JUPITER.ordinal() || source == SATURN.ordinal();
  }

  private void potentials(double[] state) {
    Arrays.fill(potential, 0);
    for (int i = 0; i < N; i++) {
      for (int j = i + 1; j < N; j++) {
        double dx = state[3 * j] - state[3 * i];
        double dy = state[3 * j + 1] - state[3 * i + 1];
        double dz = state[3 * j + 2] - state[3 * i + 2];
        double inverse = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz);
        inverseDistance[i * N + j] = inverse;
        inverseDistance[j * N + i] = inverse;
        potential[i] += gravity[j] * inverse;
        potential[j] += gravity[i] * inverse;
      }
    }
  }

  private void addSource(int body, int source, double[] state) {
    int p = 3 * body;
    int q = 3 * source;
    double dx = state[q] - state[p];
    double dy = state[q + 1] - state[p + 1];
    double dz = state[q + 2] - state[p + 2];
    double vx = state[VELOCITY + p];
    double vy = state[VELOCITY + p + 1];
    double vz = state[VELOCITY + p + 2];
    double wx = state[VELOCITY + q];
    double wy = state[VELOCITY + q + 1];
    double wz = state[VELOCITY + q + 2];

    double inverse = inverseDistance[body * N + source];
    double attraction = gravity[source] * inverse * inverse * inverse;
    double sourceRadial = -(dx * wx + dy * wy + dz * wz) * inverse;
    double along =
        -4 * potential[body]
            - potential[source]
            + (vx * vx + vy * vy + vz * vz)
            + 2 * (wx * wx + wy * wy + wz * wz)
            - 4 * (vx * wx + vy * wy + vz * wz)
            - 1.5 * sourceRadial * sourceRadial
            + 0.5 * (dx * newtonian[q] + dy * newtonian[q + 1] + dz * newtonian[q + 2]);
    double drag = -(dx * (4 * vx - 3 * wx) + dy * (4 * vy - 3 * wy) + dz * (4 * vz - 3 * wz));
    double induced = 3.5 * gravity[source] * inverse;
    sum[0] += attraction * (along * dx + drag * (vx - wx)) + induced * newtonian[q];
    sum[1] += attraction * (along * dy + drag * (vy - wy)) + induced * newtonian[q + 1];
    sum[2] += attraction * (along * dz + drag * (vz - wz)) + induced * newtonian[q + 2];
  }
}
