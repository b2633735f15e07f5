package org.chandrahoro.ephemeris.generator.theory;

import java.util.List;

/**
 * Sums of a few thousand sines at equally spaced instants.
 *
 * <p>Each term is a phasor turned by a constant angle from one instant to the next, so that sines
 * are needed once a term and block. Terms are taken in chunks that stay in the nearest cache.
 */
final class PhasorBlock {
  static final int LENGTH = 256;
  private static final int CHUNK = 512;

  private final double stepCenturies;
  private final double[] sine = new double[CHUNK];
  private final double[] cosine = new double[CHUNK];
  private final double[] turnSine = new double[CHUNK];
  private final double[] turnCosine = new double[CHUNK];
  private double[][] sums = {};

  PhasorBlock(double stepCenturies) {
    this.stepCenturies = stepCenturies;
  }

  /** The sum of one group at one instant of the block last computed. */
  double sum(int group, int instant) {
    return sums[group][instant];
  }

  /** Computes the sums of all groups at the block's instants. */
  void sum(List<LunarSeries.Group> groups, double firstCentury, int length) {
    sums = new double[groups.size()][length];
    int middle = length / 2;
    for (int g = 0; g < sums.length; g++) {
      double[][] terms = groups.get(g).terms();
      for (int from = 0; from < terms.length; from += CHUNK) {
        int count = Math.min(CHUNK, terms.length - from);
        for (int j = 0; j < count; j++) {
          start(j, terms[from + j], firstCentury + middle * stepCenturies, middle);
        }
        for (int i = 0; i < length; i++) {
          sums[g][i] += total(sine, count);
          turn(count);
        }
      }
    }
  }

  private void start(int j, double[] term, double centre, int stepsToCentre) {
    double phase = LunarTheory.polynomial(term, 1, centre);
    double rate = term[2] + centre * (2 * term[3] + centre * (3 * term[4] + centre * 4 * term[5]));
    double turn = rate * stepCenturies;
    double first = phase - turn * stepsToCentre;
    sine[j] = term[0] * Math.sin(first);
    cosine[j] = term[0] * Math.cos(first);
    turnSine[j] = Math.sin(turn);
    turnCosine[j] = Math.cos(turn);
  }

  private void turn(int count) {
    double[] s = sine;
    double[] c = cosine;
    double[] ts = turnSine;
    double[] tc = turnCosine;
    for (int j = 0; j < count; j++) {
      double turned = s[j] * tc[j] + c[j] * ts[j];
      c[j] = c[j] * tc[j] - s[j] * ts[j];
      s[j] = turned;
    }
  }

  // Four accumulators: one would wait for each addition in turn.
  private static double total(double[] values, int count) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int j = 0;
    for (; j + 3 < count; j += 4) {
      a += values[j];
      b += values[j + 1];
      c += values[j + 2];
      d += values[j + 3];
    }
    for (; j < count; j++) {
      a += values[j];
    }
    return (a + b) + (c + d);
  }
}
