package org.chandrahoro.jyotish.eclipse;

/**
 * One round disc over another, all in the same angular unit.
 *
 * @param below radius of the disc that is covered
 * @param above radius of the one that covers it
 * @param core radius of what surely covers: the Moon's without its mountains
 * @param separation of their centres
 */
record Discs(double below, double above, double core, double separation) {
  /** How far apart the rims are; negative while they overlap. */
  double gap() {
    return separation - below - above;
  }

  /** How far the smaller disc is from lying wholly within the other's rim; negative inside. */
  double inner() {
    return separation - Math.abs(core - below);
  }

  /** The covered part of the lower disc's diameter; above 1 when it is deep beneath. */
  double magnitude() {
    return (below + above - separation) / (2 * below);
  }

  /** The ratio of the diameters, which the canons call the magnitude of a central eclipse. */
  double ratio() {
    return core / below;
  }

  /** The covered part of the lower disc's area, 0 to 1. */
  double obscuration() {
    if (gap() >= 0) {
      return 0;
    }
    if (inner() <= 0) {
      double ratio = ratio();
      return Math.min(1, ratio * ratio);
    }
    double d = separation;
    double atBelow = Math.acos((d * d + below * below - above * above) / (2 * d * below));
    double atAbove = Math.acos((d * d + above * above - below * below) / (2 * d * above));
    double lens =
        below * below * (atBelow - Math.sin(atBelow) * Math.cos(atBelow))
            + above * above * (atAbove - Math.sin(atAbove) * Math.cos(atAbove));
    return lens / (Math.PI * below * below);
  }
}
