package org.chandrahoro.ephemeris.horizon;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Twelve points that divide the ecliptic into houses, as tropical longitudes of date.
 *
 * <p>Divisions that start from a sign rather than from the horizon (whole sign, equal) belong to
 * the sidereal zodiac and are not made here.
 */
public final class Cusps {
  private final double[] degrees;

  private Cusps(double[] degrees) {
    this.degrees = degrees;
  }

  /**
   * The longitude of one cusp in degrees, [0°, 360°).
   *
   * @param house 1 to 12
   */
  public double degrees(int house) {
    if (house < 1 || house > 12) {
      throw new IllegalArgumentException("house " + house + "; accepted are 1 to 12");
    }
    return degrees[house - 1];
  }

  /** All twelve in order, the first house first, degrees; a copy. */
  public double[] toArray() {
    return degrees.clone();
  }

  /** Porphyry: each quadrant between ascendant and meridian cut into three equal arcs. */
  public static Cusps porphyry(Angles angles) {
    return porphyry(angles.ascendantDegrees(), angles.midheavenDegrees());
  }

  /** The same from the two angles alone, both in degrees of one zodiac, which is the cusps' too. */
  public static Cusps porphyry(double ascendant, double midheaven) {
    double eastern = Circle.arc(midheaven, ascendant) / 3;
    double northern = (180 - Circle.arc(midheaven, ascendant)) / 3;
    return withOpposites(
        midheaven,
        midheaven + eastern,
        midheaven + 2 * eastern,
        ascendant,
        ascendant + northern,
        ascendant + 2 * northern);
  }

  /**
   * The bhava madhyas of Sripati, the middle points of his houses (Jataka-karma-paddhati, ch. 1):
   * the cusps of Porphyry.
   */
  public static Cusps sripatiMadhyas(Angles angles) {
    return porphyry(angles);
  }

  /**
   * The bhava sandhis of Sripati, where his houses begin: each half-way between the middle of the
   * house before and the middle of its own.
   */
  public static Cusps sripatiSandhis(Angles angles) {
    return sripatiSandhis(angles.ascendantDegrees(), angles.midheavenDegrees());
  }

  /** The same from the two angles alone, both in degrees of one zodiac, which is the cusps' too. */
  public static Cusps sripatiSandhis(double ascendant, double midheaven) {
    double[] middles = porphyry(ascendant, midheaven).degrees;
    double[] starts = new double[12];
    for (int i = 0; i < 12; i++) {
      double before = middles[(i + 11) % 12];
      starts[i] = Circle.normalised(before + Circle.arc(before, middles[i]) / 2);
    }
    return new Cusps(starts);
  }

  /**
   * Placidus: each cusp has spent a third or two of its own semi-arc (Placidus de Titis, 1650).
   *
   * @return nothing at and beyond the polar circles, where parts of the ecliptic never rise
   */
  public static Optional<Cusps> placidus(Angles angles) {
    double[] quarter = new double[4];
    double obliquity = Math.toRadians(angles.trueObliquityDegrees());
    double steepness = Math.tan(Math.toRadians(angles.latitudeDegrees())) * Math.tan(obliquity);
    if (!(Math.abs(steepness) < 1)) {
      return Optional.empty();
    }
    double meridian = Math.toRadians(angles.armcDegrees());
    double third = Math.PI / 6;
    quarter[0] = semiArcPoint(meridian + third, 1.0 / 3, steepness);
    quarter[1] = semiArcPoint(meridian + 2 * third, 2.0 / 3, steepness);
    quarter[2] = semiArcPoint(meridian + 4 * third, 2.0 / 3, steepness);
    quarter[3] = semiArcPoint(meridian + 5 * third, 1.0 / 3, steepness);
    double[] longitudes =
        Arrays.stream(quarter)
            .map(ra -> Math.atan2(Math.sin(ra), Math.cos(ra) * Math.cos(obliquity)))
            .map(Circle::degrees)
            .toArray();
    return Optional.of(
        withOpposites(
            angles.midheavenDegrees(),
            longitudes[0],
            longitudes[1],
            angles.ascendantDegrees(),
            longitudes[2],
            longitudes[3]));
  }

  /**
   * The right ascension α of the ecliptic point for which α = base + fraction · asin(steepness ·
   * sin α), where the arcsine is the ascensional difference of the point.
   *
   * <p>Below the polar circles the difference of the sides grows with α at a rate between 1 −
   * fraction and 1 + fraction, so there is one root, at most fraction · 90° from the base: Newton's
   * steps, halved into that bracket, always find it.
   */
  private static double semiArcPoint(double base, double fraction, double steepness) {
    double low = base - fraction * Math.PI / 2;
    double high = base + fraction * Math.PI / 2;
    double ra = base;
    for (int i = 0; i < 100; i++) {
      double rise = steepness * Math.sin(ra);
      double excess = ra - base - fraction * Math.asin(rise);
      if (excess > 0) {
        high = ra;
      } else {
        low = ra;
      }
      double slope = 1 - fraction * steepness * Math.cos(ra) / Math.sqrt(1 - rise * rise);
      double next = ra - excess / slope;
      if (!(next > low && next < high)) {
        next = (low + high) / 2;
      }
      if (Math.abs(next - ra) < 1e-14) {
        return next;
      }
      ra = next;
    }
    return ra;
  }

  /** From the tenth, eleventh, twelfth, first, second and third; the other six lie opposite. */
  private static Cusps withOpposites(double... tenthToThird) {
    double[] all = new double[12];
    for (int i = 0; i < 6; i++) {
      all[(i + 9) % 12] = Circle.normalised(tenthToThird[i]);
      all[(i + 3) % 12] = Circle.normalised(tenthToThird[i] + 180);
    }
    return new Cusps(all);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cusps that && Arrays.equals(degrees, that.degrees);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(degrees);
  }

  @Override
  public String toString() {
    return Arrays.toString(degrees);
  }
}
