package org.chandrahoro.ephemeris.apparent;

import org.chandrahoro.ephemeris.Body;
import org.chandrahoro.ephemeris.EclipticPosition;
import org.chandrahoro.ephemeris.segment.ChebyshevSeries;
import org.chandrahoro.ephemeris.segment.SegmentResource;
import org.chandrahoro.ephemeris.segment.Series;

/**
 * Apparent geocentric places with analytic rates: light time, deflection by the Sun (planets only),
 * aberration, true ecliptic and equinox of date. Immutable.
 *
 * <p>A planet within 0.3° of the Sun's centre and beyond it may be seconds of arc off: there
 * deflection is a matter of models.
 */
public final class ApparentPlaces {
  private static final double LIGHT = Vantage.LIGHT;

  private final SegmentResource resource;

  public ApparentPlaces(SegmentResource resource) {
    this.resource = resource;
  }

  public EclipticPosition of(Body body, Vantage from) {
    return switch (body) {
      case SUN -> sun(from);
      case MOON -> moon(from);
      case MERCURY -> planet(resource.series(Series.MERCURY), false, from);
      case VENUS -> planet(resource.series(Series.VENUS), false, from);
      case MARS -> planet(resource.series(Series.MARS), false, from);
      case JUPITER -> planet(resource.series(Series.JUPITER), true, from);
      case SATURN -> planet(resource.series(Series.SATURN), true, from);
      case URANUS -> planet(resource.series(Series.URANUS), true, from);
      case NEPTUNE -> planet(resource.series(Series.NEPTUNE), true, from);
      case PLUTO -> planet(resource.series(Series.PLUTO), true, from);
    };
  }

  // While its light travels, the Sun moves by its own slow motion around the barycentre.
  private static EclipticPosition sun(Vantage from) {
    double lightTime = from.earthDistance / LIGHT;
    double x = -from.earthX - from.sunVx * lightTime;
    double y = -from.earthY - from.sunVy * lightTime;
    double z = -from.earthZ - from.sunVz * lightTime;
    return seen(
        Direction.of(x, y, z, -from.earthVx, -from.earthVy, -from.earthVz),
        Vantage.length(x, y, z),
        from);
  }

  // The light time is 1.3 s: Taylor's series around the instant of arrival replaces a second look
  // into the table. Motion and bending are those around the barycentre of the solar system. The
  // rate leaves out that the light time itself changes, up to 0.3″ a day in 13°: so does the
  // reference that others compare with, and speeds should mean the same.
  private static EclipticPosition moon(Vantage from) {
    double lightTime = from.moonDistance / LIGHT;
    double pull = Vantage.EARTH_MOON_GRAVITY / Vantage.cube(from.moonDistance);
    double fallen = 1 - pull * lightTime * lightTime / 2;
    double x = from.moonX * fallen - (from.moonVx + LIGHT * from.betaX) * lightTime;
    double y = from.moonY * fallen - (from.moonVy + LIGHT * from.betaY) * lightTime;
    double z = from.moonZ * fallen - (from.moonVz + LIGHT * from.betaZ) * lightTime;
    double vx = from.moonVx + (pull * from.moonX - LIGHT * from.betaRateX) * lightTime;
    double vy = from.moonVy + (pull * from.moonY - LIGHT * from.betaRateY) * lightTime;
    double vz = from.moonVz + (pull * from.moonZ - LIGHT * from.betaRateZ) * lightTime;
    return seen(Direction.of(x, y, z, vx, vy, vz), Vantage.length(x, y, z), from);
  }

  private static EclipticPosition planet(
      ChebyshevSeries series, boolean aroundBarycentre, Vantage from) {
    // The Earth in the frame of the series: from the barycentre, or from the Sun of the instant of
    // arrival. In the latter the planet shares the Sun's motion, which light time must undo.
    double drag = aroundBarycentre ? 0 : 1;
    double shift = 1 - drag;
    double earthX = from.earthX + shift * from.sunX;
    double earthY = from.earthY + shift * from.sunY;
    double earthZ = from.earthZ + shift * from.sunZ;

    var place = new double[6];
    series.value(from.day, place);
    double lightTime =
        Vantage.length(place[0] - earthX, place[1] - earthY, place[2] - earthZ) / LIGHT;
    series.valueAndRate(from.day - lightTime, place);
    double wx = place[3] + drag * from.sunVx;
    double wy = place[4] + drag * from.sunVy;
    double wz = place[5] + drag * from.sunVz;
    double x = place[0] - earthX - drag * from.sunVx * lightTime;
    double y = place[1] - earthY - drag * from.sunVy * lightTime;
    double z = place[2] - earthZ - drag * from.sunVz * lightTime;

    // One step of Newton's rule brings the light time from 1e-5 to 1e-10 of itself.
    double distance = Vantage.length(x, y, z);
    double recession = (x * wx + y * wy + z * wz) / distance;
    double later = (distance / LIGHT - lightTime) / (1 + recession / LIGHT);
    x -= wx * later;
    y -= wy * later;
    z -= wz * later;
    distance -= recession * later;

    // Light that arrives a day later left (1 - its rate) days later.
    double ex = LIGHT * from.betaX;
    double ey = LIGHT * from.betaY;
    double ez = LIGHT * from.betaZ;
    double lightTimeRate =
        (x * (wx - ex) + y * (wy - ey) + z * (wz - ez)) / (distance * (LIGHT + recession));
    double pace = 1 - lightTimeRate;
    double vx = wx * pace - ex;
    double vy = wy * pace - ey;
    double vz = wz * pace - ez;

    var direction = Direction.of(x, y, z, vx, vy, vz);
    direction.deflect(
        Direction.of(
            from.earthX, from.earthY, from.earthZ, from.earthVx, from.earthVy, from.earthVz),
        Direction.of(
            x + from.earthX,
            y + from.earthY,
            z + from.earthZ,
            vx + from.earthVx,
            vy + from.earthVy,
            vz + from.earthVz),
        from.earthDistance);
    return seen(direction, distance, from);
  }

  private static EclipticPosition seen(Direction direction, double distance, Vantage from) {
    direction.aberrate(from);
    return from.ecliptic.position(direction, distance);
  }
}
