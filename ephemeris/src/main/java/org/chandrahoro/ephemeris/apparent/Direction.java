package org.chandrahoro.ephemeris.apparent;

/**
 * A unit vector and its rate per day, bent step by step from where a body is to where it is seen.
 * Scratch of one computation: it never leaves this package.
 */
final class Direction {
  /** 2GM/c² of the Sun, au. */
  private static final double SCHWARZSCHILD_DIAMETER = 1.97412574e-8;

  private static final double LEAST_DENOMINATOR = 1e-5;

  double x;
  double y;
  double z;
  double vx;
  double vy;
  double vz;

  /** The direction of a vector that moves. */
  static Direction of(double x, double y, double z, double vx, double vy, double vz) {
    double inverse = 1 / Vantage.length(x, y, z);
    var direction = new Direction();
    direction.x = x * inverse;
    direction.y = y * inverse;
    direction.z = z * inverse;
    double radial = direction.x * vx + direction.y * vy + direction.z * vz;
    direction.vx = (vx - direction.x * radial) * inverse;
    direction.vy = (vy - direction.y * radial) * inverse;
    direction.vz = (vz - direction.z * radial) * inverse;
    return direction;
  }

  double dot(Direction other) {
    return x * other.x + y * other.y + z * other.z;
  }

  /** Rate of the dot product. */
  double dotRate(Direction other) {
    return vx * other.x + vy * other.y + vz * other.z + x * other.vx + y * other.vy + z * other.vz;
  }

  /**
   * Bends by the Sun's gravity, first order in GM/c²: Urban and Seidelmann (2013), ch. 7.
   *
   * @param sunToEarth direction of the Earth from the Sun
   * @param sunToBody direction of the body from the Sun
   * @param earthDistance from the Sun, au
   */
  void deflect(Direction sunToEarth, Direction sunToBody, double earthDistance) {
    Direction e = sunToEarth;
    Direction q = sunToBody;
    double pq = dot(q);
    double ep = dot(e);
    double pqRate = dotRate(q);
    double epRate = dotRate(e);
    double denominator = 1 + q.dot(e);
    double denominatorRate = q.dotRate(e);
    if (denominator < LEAST_DENOMINATOR) {
      // Behind the Sun's disc, where nothing is seen and the formula would run away.
      denominator = LEAST_DENOMINATOR;
      denominatorRate = 0;
    }
    double bend = SCHWARZSCHILD_DIAMETER / (earthDistance * denominator);
    double bendRate = -bend * denominatorRate / denominator;
    double dx = pq * e.x - ep * q.x;
    double dy = pq * e.y - ep * q.y;
    double dz = pq * e.z - ep * q.z;
    vx += bend * (pqRate * e.x + pq * e.vx - epRate * q.x - ep * q.vx) + bendRate * dx;
    vy += bend * (pqRate * e.y + pq * e.vy - epRate * q.y - ep * q.vy) + bendRate * dy;
    vz += bend * (pqRate * e.z + pq * e.vz - epRate * q.z - ep * q.vz) + bendRate * dz;
    x += bend * dx;
    y += bend * dy;
    z += bend * dz;
  }

  /**
   * Turns towards where the Earth is going, by the exact formula of special relativity: Urban and
   * Seidelmann (2013), ch. 7.
   */
  void aberrate(Vantage from) {
    double bx = from.betaX;
    double by = from.betaY;
    double bz = from.betaZ;
    double along = x * bx + y * by + z * bz;
    double alongRate =
        vx * bx + vy * by + vz * bz + x * from.betaRateX + y * from.betaRateY + z * from.betaRateZ;
    double inverseLorentz = Math.sqrt(1 - bx * bx - by * by - bz * bz);
    double weight = 1 + along / (1 + inverseLorentz);
    double weightRate = alongRate / (1 + inverseLorentz);
    double scale = 1 / (1 + along);
    double ax = (inverseLorentz * x + weight * bx) * scale;
    double ay = (inverseLorentz * y + weight * by) * scale;
    double az = (inverseLorentz * z + weight * bz) * scale;
    vx = scale * (inverseLorentz * vx + weightRate * bx + weight * from.betaRateX - alongRate * ax);
    vy = scale * (inverseLorentz * vy + weightRate * by + weight * from.betaRateY - alongRate * ay);
    vz = scale * (inverseLorentz * vz + weightRate * bz + weight * from.betaRateZ - alongRate * az);
    x = ax;
    y = ay;
    z = az;
  }
}
