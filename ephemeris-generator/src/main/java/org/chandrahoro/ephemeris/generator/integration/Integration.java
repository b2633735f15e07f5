package org.chandrahoro.ephemeris.generator.integration;

import org.chandrahoro.ephemeris.generator.Trajectory;

/**
 * The integrated solar system, ICRF, tabulated at equal steps and interpolated by the quintic that
 * meets positions, velocities and accelerations at both ends.
 *
 * <p>With steps of one day Mercury, the fastest, is interpolated to 2e-11 au.
 */
public final class Integration {
  private static final int NUMBERS = 9;
  private static final int RECORD = NUMBERS * Attractor.WITHOUT_ASTEROIDS;

  private final double firstDay;
  private final double stepDays;
  private final double[][] records;

  private Integration(double firstDay, double stepDays, double[][] records) {
    this.firstDay = firstDay;
    this.stepDays = stepDays;
    this.records = records;
  }

  /**
   * Integrates from the epoch of the initial states to both ends of a span.
   *
   * @param moon geocentric Moon, au, ICRF; must reach one step beyond the span
   * @param from first day needed, days from J2000.0
   * @param to last day needed
   */
  public static Integration over(
      InitialStates initial, Trajectory moon, double from, double to, double stepDays) {
    int forward = (int) Math.ceil((to - initial.epochDay()) / stepDays);
    int backward = (int) Math.ceil((initial.epochDay() - from) / stepDays);
    if (forward < 0 || backward < 0) {
      throw new IllegalArgumentException(
          "the span " + from + " to " + to + " leaves out the epoch " + initial.epochDay());
    }
    var records = new double[backward + forward + 1][];
    run(initial, moon, stepDays, forward, records, backward);
    run(initial, moon, -stepDays, backward, records, backward);
    return new Integration(initial.epochDay() - backward * stepDays, stepDays, records);
  }

  private static void run(
      InitialStates initial,
      Trajectory moon,
      double stepDays,
      int steps,
      double[][] records,
      int epochIndex) {
    var forces = new SolarSystem(initial, moon);
    var integrator = new GraggBulirschStoer(forces, Attractor.COUNT);
    int direction = stepDays > 0 ? 1 : -1;
    var state = initial.state().clone();
    var accelerations = new double[3 * Attractor.COUNT];
    for (int k = 0; k <= steps; k++) {
      double day = initial.epochDay() + k * stepDays;
      forces.accelerations(day, state, accelerations);
      records[epochIndex + direction * k] = record(state, accelerations);
      if (k < steps) {
        integrator.step(day, stepDays, state);
      }
    }
  }

  private static double[] record(double[] state, double[] accelerations) {
    var record = new double[RECORD];
    for (int body = 0; body < Attractor.WITHOUT_ASTEROIDS; body++) {
      System.arraycopy(state, 3 * body, record, NUMBERS * body, 3);
      System.arraycopy(state, 3 * (Attractor.COUNT + body), record, NUMBERS * body + 3, 3);
      System.arraycopy(accelerations, 3 * body, record, NUMBERS * body + 6, 3);
    }
    return record;
  }

  /** A body's way around the barycentre of the solar system, au. */
  public Trajectory barycentric(Attractor body) {
    return (day, out) -> interpolate(body, day, out);
  }

  /** A body's way around the Sun, au. */
  public Trajectory heliocentric(Attractor body) {
    return (day, out) -> {
      var sun = new double[3];
      interpolate(Attractor.SUN, day, sun);
      interpolate(body, day, out);
      for (int axis = 0; axis < 3; axis++) {
        out[axis] -= sun[axis];
      }
    };
  }

  private void interpolate(Attractor body, double day, double[] out) {
    double position = (day - firstDay) / stepDays;
    if (!(position >= 0 && position <= records.length - 1)) {
      throw new IllegalArgumentException("day " + day + " lies outside the integration");
    }
    int index = Math.min((int) position, records.length - 2);
    double s = position - index;
    double[] left = records[index];
    double[] right = records[index + 1];
    int offset = NUMBERS * body.ordinal();
    for (int axis = 0; axis < 3; axis++) {
      out[axis] = quintic(left, right, offset + axis, stepDays, s);
    }
  }

  private static double quintic(double[] left, double[] right, int at, double h, double s) {
    double p0 = left[at];
    double v0 = left[at + 3] * h;
    double a0 = left[at + 6] * h * h;
    double p1 = right[at] - p0 - v0 - a0 / 2;
    double v1 = right[at + 3] * h - v0 - a0;
    double a1 = right[at + 6] * h * h - a0;
    double c3 = 10 * p1 - 4 * v1 + a1 / 2;
    double c4 = -15 * p1 + 7 * v1 - a1;
    double c5 = 6 * p1 - 3 * v1 + a1 / 2;
    return p0 + s * (v0 + s * (a0 / 2 + s * (c3 + s * (c4 + s * c5))));
  }
}
