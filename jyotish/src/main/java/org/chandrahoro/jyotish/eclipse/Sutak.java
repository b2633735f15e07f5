package org.chandrahoro.jyotish.eclipse;

import java.time.Duration;
import java.time.Instant;
import org.chandrahoro.jyotish.panchanga.Window;

/**
 * The hours before and during an eclipse in which the law books forbid eating: four yamas before
 * one of the Sun, three before one of the Moon (Nirnayasindhu and Dharmasindhu, on eclipses: "surya
 * grahe tu nashniyat purvam yama-chatushtayam, chandra-grahe tu yamams trin"). A yama is taken as
 * three hours, as the almanacs print it. A hint, not a finding.
 */
final class Sutak {
  private static final Duration YAMA = Duration.ofHours(3);

  private Sutak() {}

  /**
   * @param firstContact as the place has it, above or below the horizon
   */
  static Window ofSun(Instant firstContact, Instant end) {
    return new Window(firstContact.minus(YAMA.multipliedBy(4)), end);
  }

  static Window ofMoon(Instant firstContact, Instant end) {
    return new Window(firstContact.minus(YAMA.multipliedBy(3)), end);
  }
}
