package org.chandrahoro.jyotish.eclipse;

/** A point or direction in space; where it is a point, in equatorial radii of the Earth. */
record Vector(double x, double y, double z) {
  Vector minus(Vector other) {
    return new Vector(x - other.x, y - other.y, z - other.z);
  }

  Vector plus(Vector other) {
    return new Vector(x + other.x, y + other.y, z + other.z);
  }

  Vector times(double factor) {
    return new Vector(x * factor, y * factor, z * factor);
  }

  double dot(Vector other) {
    return x * other.x + y * other.y + z * other.z;
  }

  Vector cross(Vector other) {
    return new Vector(
        y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  double length() {
    return Math.sqrt(dot(this));
  }

  Vector unit() {
    return times(1 / length());
  }

  /** The angle between two directions, radians; sharp for the smallest too. */
  double angleTo(Vector other) {
    return Math.atan2(cross(other).length(), dot(other));
  }
}
