package org.chandrahoro.jyotish.division;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.panchanga.Vara;

/**
 * An eighth of daylight or night as the almanacs of western and northern India name it ("muhurta
 * chaughadia"), ruled by the graha that gives it its nature. The order of the constants is that in
 * which they follow one another by day, which is the order of the horas.
 */
public enum Choghadiya {
  UDVEGA(Graha.SUN, DivisionNature.BAD),
  CHARA(Graha.VENUS, DivisionNature.NEUTRAL),
  LABHA(Graha.MERCURY, DivisionNature.GOOD),
  AMRITA(Graha.MOON, DivisionNature.GOOD),
  KALA(Graha.SATURN, DivisionNature.BAD),
  SHUBHA(Graha.JUPITER, DivisionNature.GOOD),
  ROGA(Graha.MARS, DivisionNature.BAD);

  private static final Choghadiya[] ALL = values();

  /** By day each part is ruled by the sixth weekday from the one before it, by night the fifth. */
  private static final int NIGHT_STEP = 4;

  private final Graha lord;
  private final DivisionNature nature;

  Choghadiya(Graha lord, DivisionNature nature) {
    this.lord = lord;
    this.nature = nature;
  }

  public Graha lord() {
    return lord;
  }

  public DivisionNature nature() {
    return nature;
  }

  static Choghadiya of(Graha lord) {
    for (Choghadiya one : ALL) {
      if (one.lord == lord) {
        return one;
      }
    }
    throw new IllegalArgumentException(lord + " rules no choghadiya; accepted are Sun to Saturn");
  }

  /** The part of that index, from 0: the first by day is the weekday lord's. */
  static Choghadiya byDay(Vara vara, int index) {
    return ALL[(of(vara.lord()).ordinal() + index) % ALL.length];
  }

  /** The first by night is the fifth weekday lord's, and so on by fives. */
  static Choghadiya byNight(Vara vara, int index) {
    int weekday = (vara.ordinal() + NIGHT_STEP * (index + 1)) % ALL.length;
    return of(Vara.values()[weekday].lord());
  }
}
