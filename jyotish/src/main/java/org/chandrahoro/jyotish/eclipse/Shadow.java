package org.chandrahoro.jyotish.eclipse;

/**
 * The Moon's shadow over the Earth at one instant: the axis from the Sun's centre through the
 * Moon's, and the cones around it. Explanatory Supplement (1992), ch. 8.
 *
 * @param axis unit vector towards the Sun
 */
record Shadow(Heaven heaven, Vector axis, double distance) {

  static Shadow of(Heaven heaven) {
    Vector towardsSun = heaven.sun().minus(heaven.moon());
    return new Shadow(heaven, towardsSun.unit(), towardsSun.length());
  }

  /** The point of the axis closest to the middle of the Earth. */
  Vector closest() {
    return heaven.moon().minus(axis.times(heaven.moon().dot(axis)));
  }

  /** Signed as the canons do: positive when the axis passes north of the middle of the Earth. */
  double gamma() {
    Vector point = closest();
    return point.z() >= 0 ? point.length() : -point.length();
  }

  /** Radius of the penumbra in the plane through the middle of the Earth. */
  double penumbra() {
    double sin = (Radii.SUN + Radii.MOON) / distance;
    return (heaven.moon().dot(axis) + Radii.MOON / sin) * Math.tan(Math.asin(sin));
  }

  /** Radius of the umbra there; negative while it has not come to its point yet: total. */
  double umbra() {
    double sin = (Radii.SUN - Radii.MOON_UMBRAL) / distance;
    return (heaven.moon().dot(axis) - Radii.MOON_UMBRAL / sin) * Math.tan(Math.asin(sin));
  }

  /** How far the axis passes outside the Earth's rim; negative while it meets the Earth. */
  double outsideEarth() {
    return closest().length() * (1 - 1 / stretchedClosest().length());
  }

  /** The point of the surface that the axis meets first, or to which it comes closest. */
  Vector surfacePoint() {
    Vector closest = stretchedClosest();
    double miss = closest.length();
    Vector point =
        miss >= 1
            ? closest.unit()
            : closest.plus(stretchedAxis().times(Math.sqrt(1 - miss * miss)));
    return new Vector(point.x(), point.y(), point.z() * (1 - Radii.FLATTENING));
  }

  /** The Moon over the Sun as seen from a point. */
  Discs seenFrom(Vector observer) {
    Vector sun = heaven.sun().minus(observer);
    Vector moon = heaven.moon().minus(observer);
    return new Discs(
        Math.asin(Radii.SUN / sun.length()),
        Math.asin(Radii.MOON / moon.length()),
        Math.asin(Radii.MOON_UMBRAL / moon.length()),
        sun.angleTo(moon));
  }

  // In a space stretched along the poles the Earth is a ball of radius one.
  private Vector stretchedAxis() {
    return stretched(axis).unit();
  }

  private Vector stretchedClosest() {
    Vector direction = stretchedAxis();
    Vector moon = stretched(heaven.moon());
    return moon.minus(direction.times(moon.dot(direction)));
  }

  private static Vector stretched(Vector v) {
    return new Vector(v.x(), v.y(), v.z() / (1 - Radii.FLATTENING));
  }
}
