package org.chandrahoro.ephemeris.generator.theory;

import static org.chandrahoro.ephemeris.generator.theory.LunarSeries.Variable.LATITUDE;
import static org.chandrahoro.ephemeris.generator.theory.LunarSeries.Variable.LONGITUDE;

import java.util.Arrays;
import org.chandrahoro.ephemeris.generator.Trajectory;

/**
 * The geocentric Moon by ELP/MPP02, constants fitted to DE405: J. Chapront and G. Francou (2003),
 * A&amp;A 404, 735. Kilometres in the inertial mean ecliptic and equinox of J2000.0; no light time.
 */
public final class LunarTheory implements Trajectory {
  private static final double ARCSECONDS_PER_RADIAN = 648_000 / Math.PI;
  private static final double DAYS_PER_CENTURY = 36_525;

  // The ecliptic of date in the inertial frame: J. Laskar (1986), A&A 157, 59.
  private static final double[] P = {
    0, 0.10180391e-4, 0.47020439e-6, -0.5417367e-9, -0.2507948e-11, 0.463486e-14
  };
  private static final double[] Q = {
    0, -0.113469002e-3, 0.12372674e-6, 0.12654170e-8, -0.1371808e-11, -0.320334e-14
  };

  private final LunarSeries series;

  private LunarTheory(LunarSeries series) {
    this.series = series;
  }

  public static LunarTheory load() {
    return new LunarTheory(LunarSeries.load());
  }

  /** The whole series for one instant, about a millisecond of work. */
  @Override
  public void at(double day, double[] out) {
    double t = day / DAYS_PER_CENTURY;
    var sums = new double[3];
    for (var group : series.groups()) {
      double sum = 0;
      for (double[] term : group.terms()) {
        sum += term[0] * Math.sin(polynomial(term, 1, t));
      }
      sums[group.variable().ordinal()] += sum * Math.pow(t, group.power());
    }
    rectangular(t, sums, out, 0);
  }

  /**
   * The whole series at equal steps, some hundred times faster than instant by instant.
   *
   * @param firstDay days from J2000.0 of the first instant
   * @param stepDays distance between instants; the phases are taken as linear over 128 steps, which
   *     is good to 1e-5″ for half days
   */
  public LunarTable tabulate(double firstDay, double stepDays, int count) {
    var table = new double[3 * count];
    var block = new PhasorBlock(stepDays / DAYS_PER_CENTURY);
    var sums = new double[3];
    for (int first = 0; first < count; first += PhasorBlock.LENGTH) {
      int length = Math.min(PhasorBlock.LENGTH, count - first);
      double firstCentury = (firstDay + first * stepDays) / DAYS_PER_CENTURY;
      block.sum(series.groups(), firstCentury, length);
      for (int i = 0; i < length; i++) {
        double t = (firstDay + (first + i) * stepDays) / DAYS_PER_CENTURY;
        Arrays.fill(sums, 0);
        for (int g = 0; g < series.groups().size(); g++) {
          var group = series.groups().get(g);
          sums[group.variable().ordinal()] += block.sum(g, i) * Math.pow(t, group.power());
        }
        rectangular(t, sums, table, 3 * (first + i));
      }
    }
    return new LunarTable(firstDay, stepDays, table);
  }

  private void rectangular(double t, double[] sums, double[] out, int offset) {
    double longitude =
        polynomial(series.meanLongitude(), 0, t)
            + sums[LONGITUDE.ordinal()] / ARCSECONDS_PER_RADIAN;
    double latitude = sums[LATITUDE.ordinal()] / ARCSECONDS_PER_RADIAN;
    double distance = sums[LunarSeries.Variable.DISTANCE.ordinal()];
    double x = distance * Math.cos(longitude) * Math.cos(latitude);
    double y = distance * Math.sin(longitude) * Math.cos(latitude);
    double z = distance * Math.sin(latitude);

    double p = polynomial(P, 0, t);
    double q = polynomial(Q, 0, t);
    double root = 2 * Math.sqrt(1 - p * p - q * q);
    out[offset] = (1 - 2 * p * p) * x + 2 * p * q * y + p * root * z;
    out[offset + 1] = 2 * p * q * x + (1 - 2 * q * q) * y - q * root * z;
    out[offset + 2] = -p * root * x + q * root * y + (1 - 2 * p * p - 2 * q * q) * z;
  }

  static double polynomial(double[] coefficients, int from, double t) {
    double value = 0;
    for (int i = coefficients.length - 1; i >= from; i--) {
      value = value * t + coefficients[i];
    }
    return value;
  }
}
