package org.chandrahoro.jyotish;

/** What counts as the Sun's rising and setting. */
public enum SunriseDefinition {
  /** Upper limb on the horizon with standard refraction: the printed almanac. */
  UPPER_LIMB,
  /** Centre of the disc on the horizon with standard refraction. */
  CENTRE,
  /** Geocentric centre, no refraction, ecliptic latitude 0: the practice of the Siddhantas. */
  HINDU
}
