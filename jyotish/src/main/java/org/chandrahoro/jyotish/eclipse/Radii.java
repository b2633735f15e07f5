package org.chandrahoro.jyotish.eclipse;

/** Sizes that eclipses depend on, in equatorial radii of the Earth unless another unit is named. */
final class Radii {
  static final double EARTH_KM = 6_378.137;
  static final double AU = 149_597_870.7 / EARTH_KM;

  /** WGS84. */
  static final double FLATTENING = 1 / 298.257223563;

  /** The Moon's mean radius: k of the IAU (1982), used for its limb and the penumbra. */
  static final double MOON = 0.2725076;

  /**
   * The Moon's radius to the bottom of its valleys, through which the last of the Sun shines:
   * Espenak's k of the umbra (Five Millennium Canon of Solar Eclipses, NASA/TP-2006-214141).
   */
  static final double MOON_UMBRAL = 0.272281;

  /** Semidiameter 959.63″ at 1 au (Auwers 1891), as in the almanacs and canons. */
  static final double SUN = Math.sin(Math.toRadians(959.63 / 3600)) * AU;

  /**
   * Danjon's allowance for the air: the Moon's parallax grown by a hundredth (Five Millennium Canon
   * of Lunar Eclipses, NASA/TP-2009-214172).
   */
  static final double DANJON = 1.01;

  private Radii() {}
}
