package org.chandrahoro.ephemeris.horizon;

/** What counts as standing on the horizon, for an observer at sea level. */
public enum HorizonDefinition {
  /** Upper limb, seen through standard refraction (1013.25 mbar, 15 °C): the printed almanac. */
  UPPER_LIMB_REFRACTION(true, false, true),
  /** Centre of the disc, seen through standard refraction. */
  CENTRE_REFRACTION(false, false, true),
  /** Centre of the disc as it would stand without an atmosphere. */
  CENTRE_NO_REFRACTION(false, false, false),
  /**
   * The practice of the Siddhantas: the centre as seen from the middle of the Earth, no refraction,
   * the body put on the ecliptic.
   */
  HINDU(false, true, false);

  /** Refraction of a ray that comes in along the horizon, 33.6′. */
  private static final double REFRACTION_RADIANS = Math.toRadians(0.5599);

  private final boolean upperLimb;
  private final boolean geocentricOnEcliptic;
  private final boolean refracted;

  HorizonDefinition(boolean upperLimb, boolean geocentricOnEcliptic, boolean refracted) {
    this.upperLimb = upperLimb;
    this.geocentricOnEcliptic = geocentricOnEcliptic;
    this.refracted = refracted;
  }

  boolean geocentricOnEcliptic() {
    return geocentricOnEcliptic;
  }

  /** Altitude of the centre, without an atmosphere, at which the body counts as on the horizon. */
  double altitudeRadians(double semidiameterRadians) {
    return -(refracted ? REFRACTION_RADIANS : 0) - (upperLimb ? semidiameterRadians : 0);
  }
}
