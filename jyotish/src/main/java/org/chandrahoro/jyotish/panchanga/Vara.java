package org.chandrahoro.jyotish.panchanga;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.chandrahoro.jyotish.Graha;

/** The weekday, from sunrise to sunrise, ruled by the graha whose name it bears. */
public enum Vara {
  RAVI(Graha.SUN),
  SOMA(Graha.MOON),
  MANGALA(Graha.MARS),
  BUDHA(Graha.MERCURY),
  GURU(Graha.JUPITER),
  SHUKRA(Graha.VENUS),
  SHANI(Graha.SATURN);

  private static final Vara[] ALL = values();

  private final Graha lord;

  Vara(Graha lord) {
    this.lord = lord;
  }

  /** The vara that begins with the sunrise of a civil date. */
  public static Vara of(LocalDate dateOfSunrise) {
    DayOfWeek day = dateOfSunrise.getDayOfWeek();
    return ALL[day.getValue() % 7];
  }

  public Graha lord() {
    return lord;
  }
}
