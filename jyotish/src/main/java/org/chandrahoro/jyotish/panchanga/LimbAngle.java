package org.chandrahoro.jyotish.panchanga;

/** The angle that each limb divides, and into how many equal parts. It always grows. */
enum LimbAngle {
  TITHI(30) {
    @Override
    double unturned(SunAndMoon both) {
      return both.moon() - both.sun();
    }

    @Override
    double rate(SunAndMoon both) {
      return both.moonRate() - both.sunRate();
    }
  },
  KARANA(60) {
    @Override
    double unturned(SunAndMoon both) {
      return TITHI.unturned(both);
    }

    @Override
    double rate(SunAndMoon both) {
      return TITHI.rate(both);
    }
  },
  NAKSHATRA(27) {
    @Override
    double unturned(SunAndMoon both) {
      return both.moon();
    }

    @Override
    double rate(SunAndMoon both) {
      return both.moonRate();
    }
  },
  YOGA(27) {
    @Override
    double unturned(SunAndMoon both) {
      return both.moon() + both.sun();
    }

    @Override
    double rate(SunAndMoon both) {
      return both.moonRate() + both.sunRate();
    }
  };

  private final int parts;

  LimbAngle(int parts) {
    this.parts = parts;
  }

  int parts() {
    return parts;
  }

  /** The angle in [0°, 360°). */
  double degrees(SunAndMoon both) {
    return turn(unturned(both));
  }

  /** Where the part of that index, from 0, begins; indices beyond the circle go on growing. */
  double startDegrees(int index) {
    return 360.0 * index / parts;
  }

  /** Index of the part that holds an angle, from 0. */
  int indexOf(double degrees) {
    return (int) Math.floor(degrees * parts / 360);
  }

  abstract double unturned(SunAndMoon both);

  abstract double rate(SunAndMoon both);

  static double turn(double degrees) {
    return degrees - 360 * Math.floor(degrees / 360);
  }

  /** The same difference of angles, in [−180°, 180°). */
  static double shortest(double degrees) {
    return turn(degrees + 180) - 180;
  }
}
