package org.chandrahoro.jyotish.bala;

import org.chandrahoro.jyotish.Graha;

/**
 * Strength by motion: how far a graha is from where it would be without its loop. Brihat Parashara
 * Hora Shastra 27.24–25 (Santhanam): the mean of true and mean place is taken from the seeghrocca;
 * the arc, folded at half the circle, is the cheshta kendra. The seeghrocca of Mars, Jupiter and
 * Saturn is the mean Sun; of Mercury and Venus the graha's own mean place, the mean Sun serving as
 * theirs.
 */
final class CheshtaBala {
  private final BalaSky sky;

  CheshtaBala(BalaSky sky) {
    this.sky = sky;
  }

  /** Degrees, [0, 180], of one of Mars to Saturn; a third of it is the cheshta bala. */
  double kendra(Graha graha) {
    double sun = MeanLongitudes.degrees(Graha.SUN, sky.julianCenturies());
    double own = MeanLongitudes.degrees(graha, sky.julianCenturies());
    boolean inner = graha == Graha.MERCURY || graha == Graha.VENUS;
    return kendra(inner ? own : sun, inner ? sun : own, sky.tropical(graha));
  }

  /** The same from the three places, all in one frame, degrees. */
  static double kendra(double seeghrocca, double mean, double trueLongitude) {
    double between = mean + Math.IEEEremainder(trueLongitude - mean, 360) / 2;
    return Arc.folded(between, seeghrocca);
  }

  /**
   * The kendra that ishta and kashta count with: for the Sun three signs beyond his tropical place,
   * for the Moon her distance from him (28.3–4).
   */
  double kendraOfRays(Graha graha) {
    return switch (graha) {
      case SUN -> Arc.folded(0, sky.tropical(Graha.SUN) + 90);
      case MOON -> sky.elongation();
      default -> kendra(graha);
    };
  }
}
