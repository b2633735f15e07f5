package org.chandrahoro.ephemeris.horizon;

import org.chandrahoro.ephemeris.Body;
import org.chandrahoro.ephemeris.EclipticPosition;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.Sky;
import org.chandrahoro.ephemeris.frame.SiderealTime;
import org.chandrahoro.ephemeris.time.TerrestrialTime;
import org.chandrahoro.ephemeris.time.UniversalTime;

/**
 * How high one body stands above where it counts as on the horizon, seen from one place.
 *
 * <p>The place is on the WGS84 ellipsoid at sea level. ΔT is held at its value of the start: over
 * the day that a search covers it moves by microseconds.
 */
final class Observer {
  private static final double AU_KM = 149_597_870.7;
  private static final double EQUATOR_AU = 6_378.137 / AU_KM;
  private static final double FLATTENING = 1 / 298.257223563;
  private static final double SUN_RADIUS_AU = 696_000 / AU_KM;
  private static final double MOON_RADIUS_AU = 1_737.4 / AU_KM;

  /** Radians that the Earth turns against the stars in a day of UT1. */
  private static final double ROTATION_PER_DAY = 2 * Math.PI * 1.00273781191135448;

  private final Ephemeris ephemeris;
  private final double deltaTDays;
  private final Body body;
  private final HorizonDefinition definition;
  private final double eastRadians;
  private final double sinLatitude;
  private final double cosLatitude;
  private final double fromAxisAu;
  private final double fromEquatorAu;
  private final double radiusAu;

  /**
   * One look at the body.
   *
   * @param excess altitude above the altitude that counts as the horizon, radians
   * @param excessPerDay its rate, radians a day
   * @param hourAngle local hour angle, geocentric, radians in [−π, π)
   * @param hourAnglePerDay its rate, radians a day
   * @param declination geocentric declination, radians
   * @param horizon geocentric altitude at which the body counts as on the horizon, radians
   */
  record Look(
      double excess,
      double excessPerDay,
      double hourAngle,
      double hourAnglePerDay,
      double declination,
      double horizon) {}

  Observer(
      Ephemeris ephemeris,
      double deltaTSeconds,
      GeoPosition place,
      Body body,
      HorizonDefinition definition) {
    this.ephemeris = ephemeris;
    this.deltaTDays = deltaTSeconds / 86_400;
    this.body = body;
    this.definition = definition;
    double latitude = Math.toRadians(place.latitudeDegrees());
    eastRadians = Math.toRadians(place.longitudeDegrees());
    sinLatitude = Math.sin(latitude);
    cosLatitude = Math.cos(latitude);
    double squared = (1 - FLATTENING) * (1 - FLATTENING);
    double c = 1 / Math.sqrt(cosLatitude * cosLatitude + squared * sinLatitude * sinLatitude);
    boolean atTheCentre = definition.geocentricOnEcliptic();
    fromAxisAu = atTheCentre ? 0 : EQUATOR_AU * c * cosLatitude;
    fromEquatorAu = atTheCentre ? 0 : EQUATOR_AU * c * squared * sinLatitude;
    radiusAu =
        switch (body) {
          case SUN -> SUN_RADIUS_AU;
          case MOON -> MOON_RADIUS_AU;
          default -> 0; // the planets are points at the horizon
        };
  }

  double sinLatitude() {
    return sinLatitude;
  }

  double cosLatitude() {
    return cosLatitude;
  }

  Look lookAt(UniversalTime ut) {
    var tt = new TerrestrialTime(ut.daysSinceJ2000() + deltaTDays);
    Sky sky = ephemeris.at(tt);
    EclipticPosition place = sky.position(body);
    boolean onEcliptic = definition.geocentricOnEcliptic();
    double obliquity = Math.toRadians(sky.trueObliquityDegrees());
    double sinObliquity = Math.sin(obliquity);
    double cosObliquity = Math.cos(obliquity);
    double longitude = Math.toRadians(place.longitudeDegrees());
    double latitude = onEcliptic ? 0 : Math.toRadians(place.latitudeDegrees());
    double longitudeRate = Math.toRadians(place.longitudeDegreesPerDay());
    double latitudeRate = onEcliptic ? 0 : Math.toRadians(place.latitudeDegreesPerDay());

    double cosLat = Math.cos(latitude);
    double sinLat = Math.sin(latitude);
    double x = cosLat * Math.cos(longitude);
    double y = cosLat * Math.sin(longitude);
    double xRate = -y * longitudeRate - sinLat * Math.cos(longitude) * latitudeRate;
    double yRate = x * longitudeRate - sinLat * Math.sin(longitude) * latitudeRate;
    double zRate = cosLat * latitudeRate;
    double north = y * sinObliquity + sinLat * cosObliquity;
    double towards = y * cosObliquity - sinLat * sinObliquity;
    double northRate = yRate * sinObliquity + zRate * cosObliquity;
    double towardsRate = yRate * cosObliquity - zRate * sinObliquity;

    double fromAxis2 = x * x + towards * towards;
    double ascensionRate = (x * towardsRate - towards * xRate) / fromAxis2;
    double sidereal =
        SiderealTime.apparentRadians(
            ut, tt, Math.toRadians(sky.nutationInLongitudeDegrees()), obliquity);
    double hourAngle =
        Math.IEEEremainder(sidereal + eastRadians - Math.atan2(towards, x), 2 * Math.PI);
    double hourAngleRate = ROTATION_PER_DAY - ascensionRate;

    double fromAxis = Math.sqrt(fromAxis2);
    double southward = fromAxis * Math.cos(hourAngle);
    double westward = fromAxis * Math.sin(hourAngle);
    double sinGeocentric = southward * cosLatitude + north * sinLatitude;
    double sinGeocentricRate =
        northRate * (sinLatitude - north / fromAxis2 * southward * cosLatitude)
            - westward * hourAngleRate * cosLatitude;

    double distance = place.distanceAu();
    double toSouth = distance * southward - fromAxisAu;
    double toWest = distance * westward;
    double toNorth = distance * north - fromEquatorAu;
    double seen = Math.sqrt(toSouth * toSouth + toWest * toWest + toNorth * toNorth);
    double altitude = Math.asin((toSouth * cosLatitude + toNorth * sinLatitude) / seen);
    double excess = altitude - definition.altitudeRadians(Math.asin(radiusAu / seen));
    double geocentric = Math.asin(sinGeocentric);
    return new Look(
        excess,
        sinGeocentricRate / Math.cos(geocentric),
        hourAngle,
        hourAngleRate,
        Math.asin(north),
        geocentric - excess);
  }
}
