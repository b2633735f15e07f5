package org.chandrahoro.ephemeris.generator.theory;

import org.chandrahoro.ephemeris.generator.Trajectory;

/**
 * The lunar vector tabulated at equal steps and interpolated by Lagrange's polynomial through the
 * twelve nearest instants: better than 1e-12 of the distance for half days.
 */
public final class LunarTable implements Trajectory {
  private static final int POINTS = 12;
  private static final double[] WEIGHTS = weights();

  private final double firstDay;
  private final double stepDays;
  private final double[] table;

  /**
   * @param table x, y, z of each instant in turn
   */
  LunarTable(double firstDay, double stepDays, double[] table) {
    this.firstDay = firstDay;
    this.stepDays = stepDays;
    this.table = table;
  }

  /** The same vectors turned by a matrix (three rows) and scaled. */
  public LunarTable transformed(double[][] matrix, double scale) {
    var turned = new double[table.length];
    for (int i = 0; i < table.length; i += 3) {
      for (int row = 0; row < 3; row++) {
        double[] m = matrix[row];
        turned[i + row] = scale * (m[0] * table[i] + m[1] * table[i + 1] + m[2] * table[i + 2]);
      }
    }
    return new LunarTable(firstDay, stepDays, turned);
  }

  @Override
  public void at(double day, double[] out) {
    double index = (day - firstDay) / stepDays;
    int count = table.length / 3;
    int first = Math.clamp((int) Math.floor(index) - POINTS / 2 + 1, 0, count - POINTS);
    double x = index - first;
    if (!(x > -1 && x < POINTS)) {
      throw new IllegalArgumentException("day " + day + " lies outside the lunar table");
    }
    var below = new double[POINTS];
    double product = 1;
    for (int k = 0; k < POINTS; k++) {
      below[k] = product;
      product *= x - k;
    }
    double above = 1;
    double sumX = 0;
    double sumY = 0;
    double sumZ = 0;
    for (int k = POINTS - 1; k >= 0; k--) {
      double weight = WEIGHTS[k] * below[k] * above;
      int at = 3 * (first + k);
      sumX += weight * table[at];
      sumY += weight * table[at + 1];
      sumZ += weight * table[at + 2];
      above *= x - k;
    }
    out[0] = sumX;
    out[1] = sumY;
    out[2] = sumZ;
  }

  private static double[] weights() {
    var weights = new double[POINTS];
    for (int k = 0; k < POINTS; k++) {
      weights[k] = 1;
      for (int j = 0; j < POINTS; j++) {
        if (j != k) {
          weights[k] /= k - j;
        }
      }
    }
    return weights;
  }
}
