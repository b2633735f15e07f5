package org.chandrahoro.jyotish.bala;

import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;

/**
 * The creature that a sign is, as the strength of direction of a house counts it: Brihat Parashara
 * Hora Shastra 27.26–28 (Santhanam). Each is weakest at one angle and full at the opposite.
 */
public enum SignNature {
  /** Mithuna, Kanya, Tula, Kumbha, the first half of Dhanu. */
  HUMAN(WeakAngle.DESCENDANT),
  /** Mesha, Vrishabha, Simha, the latter half of Dhanu, the first of Makara. */
  QUADRUPED(WeakAngle.NADIR),
  /** Karka, Vrischika. */
  INSECT(WeakAngle.LAGNA),
  /** The latter half of Makara, Meena. */
  WATERY(WeakAngle.MIDHEAVEN);

  private final WeakAngle weakAngle;

  SignNature(WeakAngle weakAngle) {
    this.weakAngle = weakAngle;
  }

  public WeakAngle weakAngle() {
    return weakAngle;
  }

  public static SignNature of(SiderealLongitude point) {
    boolean firstHalf = point.arcOf(24) % 2 == 0;
    return switch (Rasi.of(point)) {
      case MITHUNA, KANYA, TULA, KUMBHA -> HUMAN;
      case MESHA, VRISHABHA, SIMHA -> QUADRUPED;
      case KARKA, VRISCHIKA -> INSECT;
      case MEENA -> WATERY;
      case DHANU -> firstHalf ? HUMAN : QUADRUPED;
      case MAKARA -> firstHalf ? QUADRUPED : WATERY;
    };
  }
}
