package org.chandrahoro.ephemeris.generator.integration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Where the bodies are at the epoch, and how strongly they attract.
 *
 * @param epochDay days from J2000.0, TDB
 * @param gravity GM of each attractor, au³/day²
 * @param earthMoonMassRatio mass of the Earth over that of the Moon
 * @param lunarToIcrf three rows, from the ecliptic of the lunar theory to ICRF
 * @param state positions of all (au), then velocities (au/day), ICRF, relative to the barycentre
 */
public record InitialStates(
    double epochDay,
    double[] gravity,
    double earthMoonMassRatio,
    double[][] lunarToIcrf,
    double[] state) {
  private static final String RESOURCE = "initial-states-de440.txt";
  private static final double J2000 = 2_451_545.0;

  /** The states fitted to JPL DE440. */
  public static InitialStates de440() {
    try (InputStream in = InitialStates.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("initial states " + RESOURCE + " are missing");
      }
      return parse(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(InitialStates::numbers)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InitialStates parse(List<double[]> lines) {
    double[] masses = lines.get(1);
    double[] matrix = lines.get(2);
    var rows = new double[3][];
    for (int row = 0; row < 3; row++) {
      rows[row] = Arrays.copyOfRange(matrix, 3 * row, 3 * row + 3);
    }
    int n = Attractor.COUNT;
    var state = new double[6 * n];
    for (int body = 0; body < n; body++) {
      double[] line = lines.get(3 + body);
      System.arraycopy(line, 0, state, 3 * body, 3);
      System.arraycopy(line, 3, state, 3 * (n + body), 3);
    }
    double[] gravity = Arrays.copyOf(masses, n);
    return new InitialStates(
        lines.getFirst()[0] - J2000, gravity, masses[n], rows, aroundBarycentre(gravity, state));
  }

  private static double[] aroundBarycentre(double[] gravity, double[] state) {
    double total = Arrays.stream(gravity).sum();
    var centred = state.clone();
    for (int half = 0; half < 2; half++) {
      int start = half * 3 * Attractor.COUNT;
      for (int axis = 0; axis < 3; axis++) {
        double moment = 0;
        for (int body = 0; body < Attractor.COUNT; body++) {
          moment += gravity[body] * state[start + 3 * body + axis];
        }
        for (int body = 0; body < Attractor.COUNT; body++) {
          centred[start + 3 * body + axis] -= moment / total;
        }
      }
    }
    return centred;
  }

  private static double[] numbers(String line) {
    return Arrays.stream(line.trim().split("\\s+")).mapToDouble(Double::parseDouble).toArray();
  }
}
