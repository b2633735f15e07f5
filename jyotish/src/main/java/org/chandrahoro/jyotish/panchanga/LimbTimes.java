package org.chandrahoro.jyotish.panchanga;

import org.jspecify.annotations.Nullable;

/**
 * When the limbs begin and end around one instant, as roots of the true angle. Keeps the places of
 * Sun and Moon a day apart; a cubic through two of them, with their rates, comes within seconds of
 * a root, from where one Newton step on the sky itself suffices. Confined to one thread.
 */
final class LimbTimes {
  private static final int DAYS_BACK = 3;
  private static final int DAYS_AHEAD = 4;

  /**
   * A Newton step this short (17 s, in days) leaves half the square of it times the acceleration
   * over the rate, which is below a tenth of a millisecond.
   */
  private static final double LAST_STEP = 2e-4;

  private static final int MOST_STEPS = 12;

  private final Luminaries sky;
  private final double origin;
  private final @Nullable SunAndMoon[] days = new SunAndMoon[DAYS_BACK + DAYS_AHEAD + 1];

  LimbTimes(Luminaries sky, double origin) {
    this.sky = sky;
    this.origin = origin;
  }

  /** The angle at the origin, [0°, 360°). */
  double degreesAtOrigin(LimbAngle angle) {
    return angle.degrees(day(0));
  }

  SunAndMoon atOrigin() {
    return day(0);
  }

  /**
   * The time at which an angle reaches a value.
   *
   * @param target degrees, counted on from {@link #degreesAtOrigin} without turning at 360°: below
   *     it for a time before the origin, above it for a time after
   */
  double timeOf(LimbAngle angle, double target) {
    return polish(angle, target, firstGuess(angle, target)).time();
  }

  /**
   * Where the Sun is when an angle reaches a value far from the origin.
   *
   * @param guess within half a turn of the angle
   */
  SunAt sunWhen(LimbAngle angle, double target, double guess) {
    Root root = polish(angle, target, guess);
    return new SunAt(root.time(), root.near().sun() + root.near().sunRate() * root.step());
  }

  /**
   * The Sun at a root.
   *
   * @param degrees sidereal longitude; may lie a hair outside [0°, 360°)
   */
  record SunAt(double time, double degrees) {}

  /** A root, the last look at the sky before it, and the step from there. */
  private record Root(double time, SunAndMoon near, double step) {}

  private Root polish(LimbAngle angle, double target, double guess) {
    double time = guess;
    for (int i = 0; i < MOST_STEPS; i++) {
      SunAndMoon both = sky.at(time);
      double step = LimbAngle.shortest(target - angle.unturned(both)) / angle.rate(both);
      time += step;
      if (Math.abs(step) < LAST_STEP) {
        return new Root(time, both, step);
      }
    }
    throw new IllegalStateException(
        angle + " does not settle on " + target + "° near UT day " + guess + " from J2000");
  }

  private double firstGuess(LimbAngle angle, double target) {
    int k = 0;
    double value = degreesAtOrigin(angle);
    while (target < value && k > -DAYS_BACK) {
      k--;
      value -= LimbAngle.turn(angle.unturned(day(k + 1)) - angle.unturned(day(k)));
    }
    double next = value + LimbAngle.turn(angle.unturned(day(k + 1)) - angle.unturned(day(k)));
    while (target >= next && k < DAYS_AHEAD - 1) {
      k++;
      value = next;
      next += LimbAngle.turn(angle.unturned(day(k + 1)) - angle.unturned(day(k)));
    }
    double fraction =
        inverseHermite(value, next, angle.rate(day(k)), angle.rate(day(k + 1)), target);
    return origin + k + fraction;
  }

  /** Where, in [0, 1], the cubic with these ends and end slopes takes the value asked for. */
  private static double inverseHermite(
      double from, double to, double slopeFrom, double slopeTo, double target) {
    double rise = to - from;
    double x = (target - from) / rise;
    double c2 = 3 * rise - 2 * slopeFrom - slopeTo;
    double c3 = slopeFrom + slopeTo - 2 * rise;
    for (int i = 0; i < 3; i++) {
      double value = from + x * (slopeFrom + x * (c2 + x * c3));
      double slope = slopeFrom + x * (2 * c2 + x * 3 * c3);
      x += (target - value) / slope;
    }
    return x;
  }

  private SunAndMoon day(int k) {
    SunAndMoon known = days[k + DAYS_BACK];
    if (known == null) {
      known = sky.at(origin + k);
      days[k + DAYS_BACK] = known;
    }
    return known;
  }
}
