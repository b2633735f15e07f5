package org.chandrahoro.jyotish.eclipse;

import org.chandrahoro.ephemeris.Body;
import org.chandrahoro.ephemeris.EclipticPosition;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.Sky;
import org.chandrahoro.ephemeris.frame.SiderealTime;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;

/**
 * Sun and Moon at one instant as vectors in the true equator and equinox of date.
 *
 * @param sun apparent, from the middle of the Earth
 * @param moon likewise
 * @param siderealRadians Greenwich apparent sidereal time
 */
record Heaven(Vector sun, Vector moon, double siderealRadians) {

  /** The function of time; instants are UT days from J2000. */
  record Source(Ephemeris ephemeris, DeltaT deltaT) {
    Heaven at(double utDays) {
      var ut = new UniversalTime(utDays);
      Sky sky = skyAt(ut);
      double obliquity = Math.toRadians(sky.trueObliquityDegrees());
      return new Heaven(
          vector(sky.position(Body.SUN), obliquity),
          vector(sky.position(Body.MOON), obliquity),
          SiderealTime.apparentRadians(
              ut, sky.time(), Math.toRadians(sky.nutationInLongitudeDegrees()), obliquity));
    }

    Sky skyAt(UniversalTime ut) {
      return ephemeris.at(ut.toTerrestrialTime(deltaT));
    }

    private static Vector vector(EclipticPosition place, double obliquity) {
      double longitude = Math.toRadians(place.longitudeDegrees());
      double latitude = Math.toRadians(place.latitudeDegrees());
      double r = place.distanceAu() * Radii.AU;
      double x = r * Math.cos(latitude) * Math.cos(longitude);
      double y = r * Math.cos(latitude) * Math.sin(longitude);
      double z = r * Math.sin(latitude);
      double sin = Math.sin(obliquity);
      double cos = Math.cos(obliquity);
      return new Vector(x, y * cos - z * sin, y * sin + z * cos);
    }
  }

  /** Where a place at sea level stands. */
  Vector observer(GeoPosition place) {
    double latitude = Math.toRadians(place.latitudeDegrees());
    double squared = (1 - Radii.FLATTENING) * (1 - Radii.FLATTENING);
    double sin = Math.sin(latitude);
    double cos = Math.cos(latitude);
    double c = 1 / Math.sqrt(cos * cos + squared * sin * sin);
    double turned = siderealRadians + Math.toRadians(place.longitudeDegrees());
    return new Vector(c * cos * Math.cos(turned), c * cos * Math.sin(turned), c * squared * sin);
  }

  /** The place at sea level above which a point of the surface lies. */
  GeoPosition place(Vector onSurface) {
    double squared = (1 - Radii.FLATTENING) * (1 - Radii.FLATTENING);
    double latitude = Math.atan2(onSurface.z() / squared, Math.hypot(onSurface.x(), onSurface.y()));
    double longitude = Math.atan2(onSurface.y(), onSurface.x()) - siderealRadians;
    return new GeoPosition(
        Math.toDegrees(latitude), Math.toDegrees(Math.IEEEremainder(longitude, 2 * Math.PI)));
  }

  /** Altitude of a body's centre above the horizon of a place, degrees, without an atmosphere. */
  double altitudeDegrees(Vector body, GeoPosition place) {
    double latitude = Math.toRadians(place.latitudeDegrees());
    double turned = siderealRadians + Math.toRadians(place.longitudeDegrees());
    var zenith =
        new Vector(
            Math.cos(latitude) * Math.cos(turned),
            Math.cos(latitude) * Math.sin(turned),
            Math.sin(latitude));
    return Math.toDegrees(Math.asin(body.minus(observer(place)).unit().dot(zenith)));
  }
}
