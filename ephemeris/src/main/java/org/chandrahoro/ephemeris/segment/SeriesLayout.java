package org.chandrahoro.ephemeris.segment;

/**
 * How one series is cut and packed.
 *
 * @param firstDay start of the first segment, days from J2000.0 TT
 * @param daysPerSegment length of every segment
 * @param segments number of segments
 * @param degree of the Chebyshev polynomials
 * @param quantum what a packed unit stands for: au, or radians for nutation
 * @param widths bits of each signed coefficient in a record, by degree, then component
 */
public record SeriesLayout(
    Series series,
    double firstDay,
    double daysPerSegment,
    int segments,
    int degree,
    double quantum,
    int[] widths) {

  /** Numbers in a vector. */
  public static final int COMPONENTS = 3;

  /** Signed numbers wider than this could straddle nine bytes. */
  public static final int MAX_WIDTH = 57;

  public SeriesLayout {
    if (segments < 1 || degree < 1 || !(daysPerSegment > 0) || !(quantum > 0)) {
      throw new IllegalArgumentException("series " + series + " has an impossible layout");
    }
    if (widths.length != (degree + 1) * COMPONENTS) {
      throw new IllegalArgumentException("series " + series + " has " + widths.length + " widths");
    }
    for (int width : widths) {
      if (width < 0 || width > MAX_WIDTH) {
        throw new IllegalArgumentException("series " + series + " has a width of " + width);
      }
    }
  }

  /** Numbers in one segment. */
  public int coefficients() {
    return widths.length;
  }

  /** Bits of one segment. */
  public int recordBits() {
    int bits = 0;
    for (int width : widths) {
      bits += width;
    }
    return bits;
  }

  /** Bytes of all segments together. */
  public int packedBytes() {
    return Math.toIntExact(((long) recordBits() * segments + 7) / 8);
  }

  /** End of the last segment, days from J2000.0 TT. */
  public double lastDay() {
    return firstDay + segments * daysPerSegment;
  }
}
