package org.chandrahoro.ephemeris.apparent;

import org.chandrahoro.ephemeris.NodePosition;
import org.chandrahoro.ephemeris.time.TerrestrialTime;

/** The ascending node of the Moon's orbit, on the average and as the Moon moves at the instant. */
public final class LunarNodes {
  /** Mean distance of the Moon, 384,400 km, in au. */
  private static final double MEAN_DISTANCE_AU = 384_400.0 / 149_597_870.7;

  private static final double DAYS_PER_CENTURY = 36_525;

  private LunarNodes() {}

  /**
   * Mean node, nutation included; distance is the Moon's mean distance. M. Chapront-Touzé and J.
   * Chapront, in J. Meeus, Astronomical Algorithms (2nd ed.), eq. 47.7.
   */
  public static NodePosition mean(Vantage from) {
    double t = new TerrestrialTime(from.day).julianCenturies();
    double longitude =
        125.0445479
            + t * (-1934.1362891 + t * (0.0020754 + t * (1 / 467_441.0 - t / 60_616_000.0)));
    double perCentury =
        -1934.1362891 + t * (2 * 0.0020754 + t * (3 / 467_441.0 - t * 4 / 60_616_000.0));
    var ecliptic = from.ecliptic;
    return new NodePosition(
        EclipticOfDate.degreesInCircle(
            Math.toRadians(longitude) + ecliptic.nutationInLongitudeRadians()),
        perCentury / DAYS_PER_CENTURY + Math.toDegrees(ecliptic.nutationInLongitudeRadiansPerDay()),
        MEAN_DISTANCE_AU);
  }

  /**
   * Node of the ellipse on which the Moon would go on if only the Earth attracted it, nutation
   * included; distance is that of the ellipse at the node. Geometric: no light time. The rate is
   * that at which the Sun's tide turns the plane of the ellipse.
   */
  public static NodePosition osculating(Vantage from) {
    var m = from;
    double hx = m.moonY * m.moonVz - m.moonZ * m.moonVy;
    double hy = m.moonZ * m.moonVx - m.moonX * m.moonVz;
    double hz = m.moonX * m.moonVy - m.moonY * m.moonVx;

    // Of the Sun's pull on the Moon and on the Earth, only what differs turns the orbit; the part
    // along the Moon's own direction, like the Earth's pull, exerts no torque.
    double sunX = -m.earthX;
    double sunY = -m.earthY;
    double sunZ = -m.earthZ;
    double moonToSun = Vantage.length(sunX - m.moonX, sunY - m.moonY, sunZ - m.moonZ);
    double tide =
        Vantage.SOLAR_GRAVITY * (1 / Vantage.cube(moonToSun) - 1 / Vantage.cube(m.earthDistance));
    double torqueX = tide * (m.moonY * sunZ - m.moonZ * sunY);
    double torqueY = tide * (m.moonZ * sunX - m.moonX * sunZ);
    double torqueZ = tide * (m.moonX * sunY - m.moonY * sunX);

    // Eccentricity vector: towards the perigee, as long as the eccentricity.
    double gravity = Vantage.EARTH_MOON_GRAVITY;
    double perigeeX = (m.moonVy * hz - m.moonVz * hy) / gravity - m.moonX / m.moonDistance;
    double perigeeY = (m.moonVz * hx - m.moonVx * hz) / gravity - m.moonY / m.moonDistance;
    double perigeeZ = (m.moonVx * hy - m.moonVy * hx) / gravity - m.moonZ / m.moonDistance;
    double parameter = (hx * hx + hy * hy + hz * hz) / gravity;

    return from.ecliptic.node(
        new double[] {hx, hy, hz},
        new double[] {torqueX, torqueY, torqueZ},
        new double[] {perigeeX, perigeeY, perigeeZ},
        parameter);
  }
}
