package org.chandrahoro.ephemeris.generator.integration;

import java.util.Arrays;

/**
 * Extrapolation of the modified midpoint rule (W. B. Gragg; R. Bulirsch and J. Stoer 1966, Numer.
 * Math. 8, 1) with steps of fixed length and seven columns, order 14. The rounding errors of the
 * additions are carried along, so that a million steps lose no more than a few units.
 */
final class GraggBulirschStoer {
  private static final int[] SUBSTEPS = {2, 4, 6, 8, 10, 12, 14};

  private final ForceModel forces;
  private final int size;
  private final double[] startRate;
  private final double[] rate;
  private final double[] middle;
  private final double[] carried;
  private final double[] accelerations;
  private final double[][] tableau;
  private double[] earlier;
  private double[] later;

  /**
   * @param bodies number of bodies; a state has six numbers for each
   */
  GraggBulirschStoer(ForceModel forces, int bodies) {
    this.forces = forces;
    this.size = 6 * bodies;
    this.startRate = new double[size];
    this.rate = new double[size];
    this.middle = new double[size];
    this.carried = new double[size];
    this.earlier = new double[size];
    this.later = new double[size];
    this.accelerations = new double[size / 2];
    this.tableau = new double[SUBSTEPS.length][size];
  }

  /** Advances the state by one step, backwards where the step is negative. */
  void step(double day, double stepDays, double[] state) {
    differentiate(day, state, startRate);
    for (int column = 0; column < SUBSTEPS.length; column++) {
      midpoint(day, stepDays, SUBSTEPS[column], state, tableau[column]);
      extrapolate(column);
    }
    for (int i = 0; i < size; i++) {
      double increment = tableau[0][i] + carried[i];
      double next = state[i] + increment;
      carried[i] = increment - (next - state[i]);
      state[i] = next;
    }
  }

  /** The change of the state over the step, by the midpoint rule with some substeps. */
  private void midpoint(
      double day, double stepDays, int substeps, double[] state, double[] change) {
    double h = stepDays / substeps;
    Arrays.fill(earlier, 0);
    for (int i = 0; i < size; i++) {
      later[i] = h * startRate[i];
    }
    for (int substep = 1; substep < substeps; substep++) {
      differentiateAt(day + substep * h, state);
      for (int i = 0; i < size; i++) {
        earlier[i] += 2 * h * rate[i];
      }
      double[] swapped = earlier;
      earlier = later;
      later = swapped;
    }
    differentiateAt(day + stepDays, state);
    for (int i = 0; i < size; i++) {
      change[i] = 0.5 * (earlier[i] + later[i] + h * rate[i]);
    }
  }

  private void differentiateAt(double day, double[] state) {
    for (int i = 0; i < size; i++) {
      middle[i] = state[i] + later[i];
    }
    differentiate(day, middle, rate);
  }

  private void extrapolate(int column) {
    for (int j = column - 1; j >= 0; j--) {
      double ratio = (double) SUBSTEPS[column] / SUBSTEPS[j];
      double weight = 1 / (ratio * ratio - 1);
      double[] coarse = tableau[j];
      double[] fine = tableau[j + 1];
      for (int i = 0; i < size; i++) {
        coarse[i] = fine[i] + (fine[i] - coarse[i]) * weight;
      }
    }
  }

  private void differentiate(double day, double[] state, double[] derivative) {
    forces.accelerations(day, state, accelerations);
    System.arraycopy(state, size / 2, derivative, 0, size / 2);
    System.arraycopy(accelerations, 0, derivative, size / 2, size / 2);
  }
}
