package org.chandrahoro.ephemeris.segment;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * One series of the resource, evaluated. Safe for any number of threads.
 *
 * <p>Records are unpacked in blocks when first asked for: a single chart touches a few kilobytes, a
 * long run finds everything unpacked.
 */
public final class ChebyshevSeries {
  private static final int SEGMENTS_PER_BLOCK_LOG2 = 5;
  private static final int SEGMENTS_PER_BLOCK = 1 << SEGMENTS_PER_BLOCK_LOG2;
  private static final VarHandle BLOCK = MethodHandles.arrayElementVarHandle(double[][].class);

  private final SeriesLayout layout;
  private final byte[] bytes;
  private final long firstBit;
  private final double firstDay;
  private final double segmentsPerDay;
  private final int segments;
  private final int coefficients;
  private final double @Nullable [][] blocks;

  /**
   * @param bytes the packed records among others
   * @param firstByte where they start
   */
  ChebyshevSeries(SeriesLayout layout, byte[] bytes, int firstByte) {
    this.layout = layout;
    this.bytes = bytes;
    this.firstBit = 8L * firstByte;
    this.firstDay = layout.firstDay();
    this.segmentsPerDay = 1 / layout.daysPerSegment();
    this.segments = layout.segments();
    this.coefficients = layout.coefficients();
    this.blocks = new double[(segments + SEGMENTS_PER_BLOCK - 1) / SEGMENTS_PER_BLOCK][];
  }

  public SeriesLayout layout() {
    return layout;
  }

  /**
   * The vector at an instant.
   *
   * @param day days from J2000.0 TT, within the layout's span
   * @param out receives three numbers
   */
  public void value(double day, double[] out) {
    double index = (day - firstDay) * segmentsPerDay;
    int segment = segment(index);
    double u = 2 * (index - segment) - 1;
    double[] c = block(segment);
    int at = (segment & (SEGMENTS_PER_BLOCK - 1)) * coefficients;
    sum(c, at, at + coefficients, u, out);
  }

  /**
   * The vector and its rate per day.
   *
   * @param day days from J2000.0 TT, within the layout's span
   * @param out receives three numbers and their three rates
   */
  public void valueAndRate(double day, double[] out) {
    double index = (day - firstDay) * segmentsPerDay;
    int segment = segment(index);
    double u = 2 * (index - segment) - 1;
    double[] c = block(segment);
    int at = (segment & (SEGMENTS_PER_BLOCK - 1)) * coefficients;
    sumWithRate(c, at, at + coefficients, u, 2 * segmentsPerDay, out);
  }

  // The series are summed from the lowest degree up: T(j+1) = 2u T(j) - T(j-1), and likewise the
  // derivatives D(j+1) = 2u D(j) + 2 T(j) - D(j-1). Rounding stays near 1e-16 at these degrees, and
  // values and rates of all components share one pass over memory.

  private static void sum(double[] c, int from, int to, double u, double[] out) {
    double twice = u + u;
    double before = 1;
    double t = u;
    double x = c[from] + c[from + 3] * u;
    double y = c[from + 1] + c[from + 4] * u;
    double z = c[from + 2] + c[from + 5] * u;
    for (int j = from + 6; j < to; j += 3) {
      double next = twice * t - before;
      before = t;
      t = next;
      x += c[j] * t;
      y += c[j + 1] * t;
      z += c[j + 2] * t;
    }
    out[0] = x;
    out[1] = y;
    out[2] = z;
  }

  private static void sumWithRate(
      double[] c, int from, int to, double u, double scale, double[] out) {
    double twice = u + u;
    double before = 1;
    double t = u;
    double rateBefore = 0;
    double rate = 1;
    double vx = c[from + 3];
    double vy = c[from + 4];
    double vz = c[from + 5];
    double x = c[from] + vx * u;
    double y = c[from + 1] + vy * u;
    double z = c[from + 2] + vz * u;
    for (int j = from + 6; j < to; j += 3) {
      double nextRate = twice * rate + 2 * t - rateBefore;
      double next = twice * t - before;
      rateBefore = rate;
      rate = nextRate;
      before = t;
      t = next;
      x += c[j] * t;
      vx += c[j] * rate;
      y += c[j + 1] * t;
      vy += c[j + 1] * rate;
      z += c[j + 2] * t;
      vz += c[j + 2] * rate;
    }
    out[0] = x;
    out[1] = y;
    out[2] = z;
    out[3] = vx * scale;
    out[4] = vy * scale;
    out[5] = vz * scale;
  }

  private int segment(double index) {
    // The very end of the last segment still belongs to it.
    int segment = index == segments ? segments - 1 : (int) Math.floor(index);
    if (segment < 0 || segment >= segments) {
      throw new IllegalArgumentException(
          layout.series() + " is tabulated from day " + firstDay + " to " + layout.lastDay());
    }
    return segment;
  }

  private double[] block(int segment) {
    int number = segment >> SEGMENTS_PER_BLOCK_LOG2;
    double[] block = (double[]) BLOCK.getAcquire(blocks, number);
    return block == null ? unpack(number) : block;
  }

  private double[] unpack(int number) {
    int first = number * SEGMENTS_PER_BLOCK;
    int count = Math.min(SEGMENTS_PER_BLOCK, segments - first);
    var block = new double[count * coefficients];
    int[] widths = layout.widths();
    long bit = firstBit + (long) first * layout.recordBits();
    int at = 0;
    for (int segment = 0; segment < count; segment++) {
      for (int width : widths) {
        block[at++] = PackedIntegers.read(bytes, bit, width) * layout.quantum();
        bit += width;
      }
    }
    // Two threads may unpack the same block; they publish equal numbers.
    BLOCK.setRelease(blocks, number, block);
    return block;
  }
}
