package org.chandrahoro.ephemeris.apparent;

import org.chandrahoro.ephemeris.EclipticPosition;
import org.chandrahoro.ephemeris.NodePosition;
import org.chandrahoro.ephemeris.frame.FukushimaWilliams;
import org.chandrahoro.ephemeris.time.TerrestrialTime;

/**
 * The true ecliptic and equinox of one instant, and how they move. Precession is IAU 2006 with the
 * frame bias, after P. T. Wallace and N. Capitaine (2006), A&amp;A 459, 981.
 */
public final class EclipticOfDate {
  // Rows: the dynamical ecliptic of J2000.0 in ICRF, P. Bretagnon and G. Francou (1988), A&A 202,
  // 309 (VSOP87).
  private static final double V00 = 1;
  private static final double V01 = 4.40360e-7;
  private static final double V02 = -1.90919e-7;
  private static final double V10 = -4.79966e-7;
  private static final double V11 = 0.917482137087;
  private static final double V12 = -0.397776982902;
  private static final double V21 = 0.397776982902;
  private static final double V22 = 0.917482137087;

  private final double nutationInLongitude;
  private final double nutationInLongitudeRate;
  private final double trueObliquity;

  /** From the x axis of the turned frame to the true equinox, and its rate per day. */
  private final double equinox;

  private final double equinoxRate;

  /** The matrix from the ecliptic of J2000.0, row by row. */
  private final double m00;

  private final double m01;
  private final double m02;
  private final double m10;
  private final double m11;
  private final double m12;
  private final double m20;
  private final double m21;
  private final double m22;

  /** How fast the turned frame turns, along its own axes, radians a day. */
  private final double spinX;

  private final double spinY;
  private final double spinZ;

  private EclipticOfDate(
      FukushimaWilliams angles,
      FukushimaWilliams tomorrow,
      double nutationInLongitude,
      double nutationInObliquity,
      double nutationInLongitudeRate) {
    this.nutationInLongitude = nutationInLongitude;
    this.nutationInLongitudeRate = nutationInLongitudeRate;
    this.trueObliquity = angles.obliquityRadians() + nutationInObliquity;
    this.equinox = angles.psiRadians() + nutationInLongitude;
    this.equinoxRate = tomorrow.psiRadians() - angles.psiRadians() + nutationInLongitudeRate;

    double cosGamma = Math.cos(angles.gammaRadians());
    double sinGamma = Math.sin(angles.gammaRadians());
    double cosPhi = Math.cos(angles.phiRadians());
    double sinPhi = Math.sin(angles.phiRadians());
    m00 = cosGamma * V00 + sinGamma * V10;
    m01 = cosGamma * V01 + sinGamma * V11;
    m02 = cosGamma * V02 + sinGamma * V12;
    double b0 = cosGamma * V10 - sinGamma * V00;
    double b1 = cosGamma * V11 - sinGamma * V01;
    double b2 = cosGamma * V12 - sinGamma * V02;
    m10 = cosPhi * b0;
    m11 = cosPhi * b1 + sinPhi * V21;
    m12 = cosPhi * b2 + sinPhi * V22;
    m20 = -sinPhi * b0;
    m21 = cosPhi * V21 - sinPhi * b1;
    m22 = cosPhi * V22 - sinPhi * b2;

    double gammaRate = tomorrow.gammaRadians() - angles.gammaRadians();
    spinX = tomorrow.phiRadians() - angles.phiRadians();
    spinY = gammaRate * sinPhi;
    spinZ = gammaRate * cosPhi;
  }

  /**
   * @param nutationInLongitude Δψ, radians
   * @param nutationInObliquity Δε, radians
   * @param nutationInLongitudeRate rate of Δψ, radians a day
   */
  static EclipticOfDate at(
      TerrestrialTime tt,
      double nutationInLongitude,
      double nutationInObliquity,
      double nutationInLongitudeRate) {
    // The angles bend so little that a day's difference is their rate to 1e-9″ a day.
    return new EclipticOfDate(
        FukushimaWilliams.at(tt),
        FukushimaWilliams.at(tt.plusDays(1)),
        nutationInLongitude,
        nutationInObliquity,
        nutationInLongitudeRate);
  }

  /** Nutation in longitude, radians. */
  public double nutationInLongitudeRadians() {
    return nutationInLongitude;
  }

  /** Rate of the nutation in longitude, radians a day. */
  public double nutationInLongitudeRadiansPerDay() {
    return nutationInLongitudeRate;
  }

  /** Mean obliquity of date plus nutation in obliquity, radians. */
  public double trueObliquityRadians() {
    return trueObliquity;
  }

  /**
   * Longitude and latitude of a direction.
   *
   * @param direction in the ecliptic of J2000.0, with its rate
   * @param distanceAu to be reported with it
   */
  EclipticPosition position(Direction direction, double distanceAu) {
    double x = m00 * direction.x + m01 * direction.y + m02 * direction.z;
    double y = m10 * direction.x + m11 * direction.y + m12 * direction.z;
    double z = m20 * direction.x + m21 * direction.y + m22 * direction.z;
    double vx = m00 * direction.vx + m01 * direction.vy + m02 * direction.vz;
    double vy = m10 * direction.vx + m11 * direction.vy + m12 * direction.vz;
    double vz = m20 * direction.vx + m21 * direction.vy + m22 * direction.vz;
    vx -= spinY * z - spinZ * y;
    vy -= spinZ * x - spinX * z;
    vz -= spinX * y - spinY * x;

    double square = x * x + y * y;
    double equatorial = Math.sqrt(square);
    double longitudeRate = (x * vy - y * vx) / square + equinoxRate;
    double latitudeRate = (vz * square - z * (x * vx + y * vy)) / (equatorial * (square + z * z));
    return new EclipticPosition(
        degreesInCircle(Math.atan2(y, x) + equinox),
        Math.toDegrees(Math.atan2(z, equatorial)),
        distanceAu,
        Math.toDegrees(longitudeRate),
        Math.toDegrees(latitudeRate));
  }

  /**
   * Where an orbit crosses the ecliptic of date northward. All vectors are in the ecliptic of
   * J2000.0.
   *
   * @param normal angular momentum of the orbit
   * @param normalRate its rate per day
   * @param perigee eccentricity vector
   * @param parameter semi-latus rectum, au
   */
  NodePosition node(double[] normal, double[] normalRate, double[] perigee, double parameter) {
    double x = m00 * normal[0] + m01 * normal[1] + m02 * normal[2];
    double y = m10 * normal[0] + m11 * normal[1] + m12 * normal[2];
    double z = m20 * normal[0] + m21 * normal[1] + m22 * normal[2];
    double vx = m00 * normalRate[0] + m01 * normalRate[1] + m02 * normalRate[2];
    double vy = m10 * normalRate[0] + m11 * normalRate[1] + m12 * normalRate[2];
    vx -= spinY * z - spinZ * y;
    vy -= spinZ * x - spinX * z;
    double square = x * x + y * y;
    double perigeeX = m00 * perigee[0] + m01 * perigee[1] + m02 * perigee[2];
    double perigeeY = m10 * perigee[0] + m11 * perigee[1] + m12 * perigee[2];
    double towardsPerigee = (x * perigeeY - y * perigeeX) / Math.sqrt(square);
    return new NodePosition(
        degreesInCircle(Math.atan2(x, -y) + equinox),
        Math.toDegrees((x * vy - y * vx) / square + equinoxRate),
        parameter / (1 + towardsPerigee));
  }

  /** An angle in [0°, 360°). */
  static double degreesInCircle(double radians) {
    double degrees = Math.toDegrees(radians);
    double inCircle = degrees - 360 * Math.floor(degrees / 360);
    return inCircle < 360 ? inCircle : 0;
  }
}
