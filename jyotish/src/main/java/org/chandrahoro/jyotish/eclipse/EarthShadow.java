package org.chandrahoro.jyotish.eclipse;

/** The Earth's shadow and the Moon at one instant, seen from the middle of the Earth, radians. */
record EarthShadow(double separation, double umbra, double penumbra, double moon, double side) {

  static EarthShadow of(Heaven heaven) {
    Vector axis = heaven.sun().times(-1);
    double moonDistance = heaven.moon().length();
    double sunDistance = heaven.sun().length();
    double moonParallax = Radii.DANJON * Math.asin(1 / moonDistance);
    double sunParallax = Math.asin(1 / sunDistance);
    double sun = Math.asin(Radii.SUN / sunDistance);
    Vector direction = axis.unit();
    Vector across = heaven.moon().minus(direction.times(heaven.moon().dot(direction)));
    return new EarthShadow(
        axis.angleTo(heaven.moon()),
        moonParallax + sunParallax - sun,
        moonParallax + sunParallax + sun,
        Math.asin(Radii.MOON / moonDistance),
        across.z() >= 0 ? across.length() : -across.length());
  }

  /** The umbra over the Moon. */
  Discs inUmbra() {
    return new Discs(moon, umbra, umbra, separation);
  }

  /** The part of the Moon's diameter within the umbra; above 1 when it is deep inside. */
  double umbralMagnitude() {
    return inUmbra().magnitude();
  }

  double penumbralMagnitude() {
    return (penumbra + moon - separation) / (2 * moon);
  }
}
