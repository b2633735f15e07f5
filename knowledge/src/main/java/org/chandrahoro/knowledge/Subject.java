package org.chandrahoro.knowledge;

import java.util.Locale;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.panchanga.KaranaName;

/**
 * What a passage speaks about, as a computed fact can be about it: passages are found by equality
 * with the subject of a fact, never by similarity.
 */
public sealed interface Subject {
  /** A graha's transit through a house counted from the natal Moon, 1 to 12. */
  record TransitFromMoon(Graha graha, int house) implements Subject {}

  /** A graha's transit through a house counted from the natal lagna, 1 to 12. */
  record TransitFromLagna(Graha graha, int house) implements Subject {}

  /** A transiting graha joined to a natal one. */
  record Contact(Graha graha, Graha natal) implements Subject {}

  /** A good transit from the Moon that another graha obstructs. */
  record Vedha(Graha graha, int house) implements Subject {}

  record Retrograde(Graha graha) implements Subject {}

  record Combust(Graha graha) implements Subject {}

  /** The day's star counted from the birth star, 1 (janma) to 9 (parama mitra). */
  record Tara(int number) implements Subject {}

  /** The Moon of the day counted from the natal Moon, 1 to 12. */
  record ChandraBala(int house) implements Subject {}

  /** 1 (bright pratipada) to 30 (amavasya). */
  record TithiOfDay(int number) implements Subject {}

  record VaraOfDay(Graha lord) implements Subject {}

  record NakshatraOfDay(Nakshatra nakshatra) implements Subject {}

  /** 1 (Vishkambha) to 27 (Vaidhriti). */
  record NityaYogaOfDay(int number) implements Subject {}

  record KaranaOfDay(KaranaName karana) implements Subject {}

  record Window(DayWindow window) implements Subject {}

  record Mahadasha(Graha lord) implements Subject {}

  record Antardasha(Graha maha, Graha antar) implements Subject {}

  record GrahaInRasi(Graha graha, Rasi rasi) implements Subject {}

  record GrahaInBhava(Graha graha, int house) implements Subject {}

  /** The lord of one house placed in another. */
  record LordInBhava(int lordOf, int house) implements Subject {}

  /** The words by which corpus files name this subject; {@link #parse} reads them back. */
  default String key() {
    return switch (this) {
      case TransitFromMoon(var g, int h) -> "transit-moon " + word(g) + " " + h;
      case TransitFromLagna(var g, int h) -> "transit-lagna " + word(g) + " " + h;
      case Contact(var g, var n) -> "contact " + word(g) + " " + word(n);
      case Vedha(var g, int h) -> "vedha " + word(g) + " " + h;
      case Retrograde(var g) -> "retrograde " + word(g);
      case Combust(var g) -> "combust " + word(g);
      case Tara(int n) -> "tara " + n;
      case ChandraBala(int h) -> "chandra-bala " + h;
      case TithiOfDay(int n) -> "tithi " + n;
      case VaraOfDay(var g) -> "vara " + word(g);
      case NakshatraOfDay(var n) -> "nakshatra " + word(n);
      case NityaYogaOfDay(int n) -> "nitya-yoga " + n;
      case KaranaOfDay(var k) -> "karana " + word(k);
      case Window(var w) -> "window " + word(w);
      case Mahadasha(var g) -> "mahadasha " + word(g);
      case Antardasha(var m, var a) -> "antardasha " + word(m) + " " + word(a);
      case GrahaInRasi(var g, var r) -> "graha-in-rasi " + word(g) + " " + word(r);
      case GrahaInBhava(var g, int h) -> "graha-in-bhava " + word(g) + " " + h;
      case LordInBhava(int l, int h) -> "lord-in-bhava " + l + " " + h;
    };
  }

  /**
   * Reads the words of a corpus file.
   *
   * @throws IllegalArgumentException naming the words and what is wrong with them
   */
  static Subject parse(String words) {
    return new SubjectWords(words).read();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
