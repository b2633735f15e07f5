package org.chandrahoro.jyotish.tajika;

import static org.chandrahoro.jyotish.Graha.JUPITER;
import static org.chandrahoro.jyotish.Graha.MARS;
import static org.chandrahoro.jyotish.Graha.MERCURY;
import static org.chandrahoro.jyotish.Graha.MOON;
import static org.chandrahoro.jyotish.Graha.SATURN;
import static org.chandrahoro.jyotish.Graha.SUN;
import static org.chandrahoro.jyotish.Graha.VENUS;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;

/**
 * The lords of the parts of a sign that only the Tajika school knows: haddas (unequal fifths),
 * drekkanas and the triplicity (trirashi); Tajika Neelakanthi, first chapter. The haddas are the
 * Egyptian terms of the Greeks, but in Mithuna Venus stands before Jupiter and in Dhanu Mars before
 * Saturn, as the verses have it.
 */
final class YearPart {
  /** For each sign the degree at which a hadda ends, and its lord. */
  private static final String[] HADDAS = {
    "6 J 12 V 20 B 25 M 30 S", // Mesha
    "8 V 14 B 22 J 27 S 30 M",
    "6 B 12 V 17 J 24 M 30 S",
    "7 M 13 V 19 B 26 J 30 S",
    "6 J 11 V 18 S 24 B 30 M",
    "7 B 17 V 21 J 28 M 30 S",
    "6 S 14 B 21 J 28 V 30 M",
    "7 M 11 V 19 B 24 J 30 S",
    "12 J 17 V 21 B 26 M 30 S",
    "7 B 14 J 22 V 26 S 30 M",
    "7 B 13 V 20 J 25 M 30 S",
    "12 V 16 J 19 B 28 M 30 S"
  };

  /** The lord of each whole degree of the zodiac. */
  private static final Graha[] HADDA_LORDS = haddaLords();

  /** Thirty-six drekkanas in this order, from the first of Mesha. */
  private static final Graha[] DREKKANA = {MARS, SUN, VENUS, MERCURY, MOON, SATURN, JUPITER};

  private static final Graha[] TRIRASHI_BY_DAY = {
    SUN, VENUS, SATURN, VENUS, JUPITER, MOON, MERCURY, MARS, SATURN, MARS, JUPITER, MOON
  };
  private static final Graha[] TRIRASHI_BY_NIGHT = {
    JUPITER, MOON, MERCURY, MARS, SUN, VENUS, SATURN, VENUS, SATURN, MARS, JUPITER, MOON
  };

  private YearPart() {}

  static Graha haddaLord(SiderealLongitude longitude) {
    return HADDA_LORDS[longitude.arcOf(360)];
  }

  static Graha drekkanaLord(SiderealLongitude longitude) {
    return DREKKANA[longitude.arcOf(36) % DREKKANA.length];
  }

  static Graha trirashiLord(Rasi sign, boolean day) {
    return (day ? TRIRASHI_BY_DAY : TRIRASHI_BY_NIGHT)[sign.ordinal()];
  }

  private static Graha[] haddaLords() {
    var lords = new Graha[360];
    int degree = 0;
    for (int sign = 0; sign < HADDAS.length; sign++) {
      var words = HADDAS[sign].split(" ", -1);
      for (int i = 0; i < words.length; i += 2) {
        for (int end = sign * 30 + Integer.parseInt(words[i]); degree < end; degree++) {
          lords[degree] = lord(words[i + 1]);
        }
      }
    }
    return lords;
  }

  private static Graha lord(String letter) {
    return switch (letter) {
      case "M" -> MARS;
      case "B" -> MERCURY;
      case "J" -> JUPITER;
      case "V" -> VENUS;
      default -> SATURN;
    };
  }
}
