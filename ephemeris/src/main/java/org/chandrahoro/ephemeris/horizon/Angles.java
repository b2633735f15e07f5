package org.chandrahoro.ephemeris.horizon;

import org.chandrahoro.ephemeris.Sky;
import org.chandrahoro.ephemeris.frame.FukushimaWilliams;
import org.chandrahoro.ephemeris.frame.Nutation;
import org.chandrahoro.ephemeris.frame.SiderealTime;
import org.chandrahoro.ephemeris.time.TerrestrialTime;
import org.chandrahoro.ephemeris.time.UniversalTime;

/**
 * Where the ecliptic cuts the horizon and the meridian of a place, on the true equinox of date.
 *
 * @param ascendantDegrees tropical longitude of the rising point, [0°, 360°); beyond the polar
 *     circles, where the midheaven may lie below the horizon, the point ahead of the midheaven
 * @param midheavenDegrees tropical longitude of the culminating point, [0°, 360°)
 * @param armcDegrees right ascension of the meridian: local apparent sidereal time, [0°, 360°)
 * @param trueObliquityDegrees mean obliquity plus Δε
 * @param latitudeDegrees geographic latitude of the place
 */
public record Angles(
    double ascendantDegrees,
    double midheavenDegrees,
    double armcDegrees,
    double trueObliquityDegrees,
    double latitudeDegrees) {

  /** The angles at an instant, given on both of its scales. */
  public static Angles at(UniversalTime ut, TerrestrialTime tt, GeoPosition place) {
    Nutation nutation = Nutation.iau2000b(tt);
    double meanObliquity = FukushimaWilliams.at(tt).obliquityRadians();
    double trueObliquity = meanObliquity + nutation.obliquityRadians();
    return at(ut, tt, nutation.longitudeRadians(), trueObliquity, place);
  }

  /**
   * The angles under a sky that is computed already, several times faster.
   *
   * @param ut the instant of that sky
   */
  public static Angles at(UniversalTime ut, Sky sky, GeoPosition place) {
    double nutation = Math.toRadians(sky.nutationInLongitudeDegrees());
    return at(ut, sky.time(), nutation, Math.toRadians(sky.trueObliquityDegrees()), place);
  }

  // The true obliquity does for the mean one in the equation of the equinoxes: 0.0004″ at most.
  private static Angles at(
      UniversalTime ut,
      TerrestrialTime tt,
      double nutationRadians,
      double trueObliquityRadians,
      GeoPosition place) {
    double greenwich = SiderealTime.apparentRadians(ut, tt, nutationRadians, trueObliquityRadians);
    return of(
        Math.toDegrees(greenwich) + place.longitudeDegrees(),
        Math.toDegrees(trueObliquityRadians),
        place.latitudeDegrees());
  }

  /** The angles of a meridian, all arguments in degrees. */
  public static Angles of(double armcDegrees, double trueObliquityDegrees, double latitudeDegrees) {
    double meridian = Math.toRadians(armcDegrees);
    double obliquity = Math.toRadians(trueObliquityDegrees);
    double sin = Math.sin(meridian);
    double cos = Math.cos(meridian);
    double cosObliquity = Math.cos(obliquity);
    double midheaven = Math.atan2(sin, cos * cosObliquity);
    double ascendant =
        Math.atan2(
            cos,
            -(sin * cosObliquity
                + Math.tan(Math.toRadians(latitudeDegrees)) * Math.sin(obliquity)));
    // Within the polar circles the rising point may trail the midheaven; houses need it ahead.
    if (Math.sin(ascendant - midheaven) < 0) {
      ascendant += Math.PI;
    }
    return new Angles(
        Circle.degrees(ascendant),
        Circle.degrees(midheaven),
        Circle.normalised(armcDegrees),
        trueObliquityDegrees,
        latitudeDegrees);
  }
}
