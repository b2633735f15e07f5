package org.chandrahoro.jyotish.transit;

import java.util.Optional;
import org.chandrahoro.jyotish.Rasi;

/**
 * Saturn's hard places from the natal Moon. Sade sati is his going through the twelfth, first and
 * second from it, dhaiya through the fourth (kantaka, ardhashtama) and the eighth (ashtama). The
 * texts give the effects of these houses one by one (Phaladeepika 26.22–23); the names and the
 * grouping are modern practice.
 */
public enum SaturnPhase {
  RISING(12),
  PEAK(1),
  SETTING(2),
  KANTAKA(4),
  ASHTAMA(8);

  private static final SaturnPhase[] ALL = values();

  private final int house;

  SaturnPhase(int house) {
    this.house = house;
  }

  public static Optional<SaturnPhase> of(Rasi natalMoon, Rasi saturn) {
    int house = natalMoon.countTo(saturn);
    for (SaturnPhase phase : ALL) {
      if (phase.house == house) {
        return Optional.of(phase);
      }
    }
    return Optional.empty();
  }

  /** The house from the natal Moon that Saturn passes through. */
  public int house() {
    return house;
  }

  public boolean isSadeSati() {
    return this == RISING || this == PEAK || this == SETTING;
  }

  public boolean isDhaiya() {
    return !isSadeSati();
  }
}
