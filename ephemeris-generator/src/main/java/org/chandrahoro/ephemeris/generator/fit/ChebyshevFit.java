package org.chandrahoro.ephemeris.generator.fit;

import org.chandrahoro.ephemeris.generator.Trajectory;

/**
 * Chebyshev polynomials through a vector function, segment by segment: interpolation at more nodes
 * than needed, then the tail is dropped, which is within a hair of the best approximation.
 */
public final class ChebyshevFit {
  private static final int COMPONENTS = 3;
  private static final int SPARE_NODES = 9;

  private final int degree;
  private final int nodes;
  private final double[] abscissas;
  private final double[][] cosines;

  public ChebyshevFit(int degree) {
    this.degree = degree;
    this.nodes = degree + SPARE_NODES;
    this.abscissas = new double[nodes];
    this.cosines = new double[degree + 1][nodes];
    for (int k = 0; k < nodes; k++) {
      double angle = Math.PI * (k + 0.5) / nodes;
      abscissas[k] = Math.cos(angle);
      for (int j = 0; j <= degree; j++) {
        cosines[j][k] = Math.cos(j * angle);
      }
    }
  }

  /**
   * The coefficients of one segment, by degree, then component.
   *
   * @param firstDay start of the segment
   */
  public double[] segment(Trajectory trajectory, double firstDay, double days) {
    var samples = new double[nodes][COMPONENTS];
    for (int k = 0; k < nodes; k++) {
      trajectory.at(firstDay + days * (abscissas[k] + 1) / 2, samples[k]);
    }
    var coefficients = new double[COMPONENTS * (degree + 1)];
    for (int j = 0; j <= degree; j++) {
      double weight = (j == 0 ? 1.0 : 2.0) / nodes;
      for (int axis = 0; axis < COMPONENTS; axis++) {
        double sum = 0;
        for (int k = 0; k < nodes; k++) {
          sum += cosines[j][k] * samples[k][axis];
        }
        coefficients[COMPONENTS * j + axis] = weight * sum;
      }
    }
    return coefficients;
  }
}
