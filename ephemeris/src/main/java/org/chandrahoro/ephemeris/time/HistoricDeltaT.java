package org.chandrahoro.ephemeris.time;

import java.util.Arrays;

/**
 * TT − UT1 from old eclipses, from modern measurement, and after that from the long-term
 * lengthening of the day.
 *
 * <p>Until 1955 the cubic segments of Stephenson, Morrison &amp; Hohenkerk (2016), Proc. R. Soc. A
 * 472, 20160404, as revised by Morrison et al. (2021), Proc. R. Soc. A 477, 20200776. From 1956 the
 * yearly values measured against atomic time, from which those segments stray by up to 0.66 s.
 * {@link #basisAt} tells which of them an answer rests on.
 */
public final class HistoricDeltaT implements DeltaT {
  /** What a value rests on. */
  public enum Basis {
    /** Fitted to eclipses, occultations and early clocks. */
    RECONSTRUCTED,
    /** Measured against atomic time. */
    OBSERVED,
    /** Carried beyond the records; uncertain by seconds within decades, by minutes in centuries. */
    EXTRAPOLATED
  }

  static final HistoricDeltaT STANDARD = new HistoricDeltaT();

  private static final double DAYS_PER_YEAR = 365.2425;
  private static final double DAYS_TO_YEAR_2000 = 0.5;

  /** Seconds gathered in a century in which every day is a millisecond too long. */
  private static final double SECONDS_PER_CENTURY = 36.525;

  /** The segments glide onto the first measurement during its eve, so that there is no step. */
  private static final double GLIDE_YEARS = 1;

  /** How long the last observed drift is believed before the long-term curve prevails. */
  private static final double DRIFT_MEMORY_YEARS = 5;

  private final double[] segmentStarts;
  private final double[][] segments;
  private final int firstObservedYear;
  private final double[] observed;
  private final double glideSeconds;
  private final double lastDrift;

  private HistoricDeltaT() {
    segments = NumberTable.read("delta-t-splines.txt");
    segmentStarts = Arrays.stream(segments).mapToDouble(row -> row[0]).toArray();
    double[][] rows = NumberTable.read("delta-t-observed.txt");
    firstObservedYear = (int) rows[0][0];
    observed = Arrays.stream(rows).mapToDouble(row -> row[1]).toArray();
    glideSeconds = observed[0] - reconstructed(firstObservedYear);
    int last = observed.length - 1;
    double longTermDrift = longTerm(lastObservedYear() + 0.5) - longTerm(lastObservedYear() - 0.5);
    lastDrift = slopeAt(last) - longTermDrift;
  }

  /** The year whose first instant carries the last measurement. */
  public int lastObservedYear() {
    return firstObservedYear + observed.length - 1;
  }

  /** What the value at an instant rests on. */
  public Basis basisAt(UniversalTime ut) {
    double year = yearOf(ut);
    if (year < segmentStarts[0] || year > lastObservedYear()) {
      return Basis.EXTRAPOLATED;
    }
    return year < firstObservedYear ? Basis.RECONSTRUCTED : Basis.OBSERVED;
  }

  @Override
  public double secondsAt(UniversalTime ut) {
    double year = yearOf(ut);
    if (year < segmentStarts[0]) {
      return reconstructed(segmentStarts[0]) + longTerm(year) - longTerm(segmentStarts[0]);
    }
    if (year < firstObservedYear) {
      return reconstructed(year) + glide(year);
    }
    return year < lastObservedYear() ? observed(year) : extrapolated(year);
  }

  private static double yearOf(UniversalTime ut) {
    return 2000 + (ut.daysSinceJ2000() + DAYS_TO_YEAR_2000) / DAYS_PER_YEAR;
  }

  private double reconstructed(double year) {
    int found = Arrays.binarySearch(segmentStarts, year);
    double[] row = segments[found >= 0 ? found : -found - 2];
    double t = (year - row[0]) / (row[1] - row[0]);
    return row[2] + t * (row[3] + t * (row[4] + t * row[5]));
  }

  private double glide(double year) {
    double t = (year - firstObservedYear) / GLIDE_YEARS + 1;
    return t <= 0 ? 0 : glideSeconds * t * t * (3 - 2 * t);
  }

  /** A cubic through the yearly values with the slopes of their neighbours, so without corners. */
  private double observed(double year) {
    int i = (int) (year - firstObservedYear);
    double t = year - firstObservedYear - i;
    double rest = 1 - t;
    return observed[i] * (1 + 2 * t) * rest * rest
        + slopeAt(i) * t * rest * rest
        + observed[i + 1] * t * t * (3 - 2 * t)
        - slopeAt(i + 1) * t * t * rest;
  }

  private double slopeAt(int i) {
    int before = Math.max(i - 1, 0);
    int after = Math.min(i + 1, observed.length - 1);
    return (observed[after] - observed[before]) / (after - before);
  }

  private double extrapolated(double year) {
    double since = year - lastObservedYear();
    return observed[observed.length - 1]
        + longTerm(year)
        - longTerm(lastObservedYear())
        + lastDrift * DRIFT_MEMORY_YEARS * (1 - Math.exp(-since / DRIFT_MEMORY_YEARS));
  }

  /**
   * The integral of the long-term excess of the day, 1.78 t − 4.0 sin(2πt/15) ms with t in
   * centuries from 1825 (Stephenson et al. 2016, section 5), up to a constant, in seconds. The
   * predictions tabulated to 2500 rest on it; the revised law of 2021 would give 7 s less in 2100,
   * well within what either can know.
   */
  private static double longTerm(double year) {
    double t = (year - 1825) / 100;
    double wave = 2 * Math.PI / 15;
    return SECONDS_PER_CENTURY * (1.78 * t * t / 2 + 4.0 / wave * Math.cos(wave * t));
  }
}
