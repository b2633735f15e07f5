package org.chandrahoro.knowledge;

import java.util.Locale;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.jaimini.CharaKaraka;
import org.chandrahoro.jyotish.muhurta.Purpose;
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

  record GrahaInNakshatra(Graha graha, Nakshatra nakshatra) implements Subject {}

  /** A graha in a quarter of a star, 1 to 4. */
  record GrahaInPada(Graha graha, Nakshatra nakshatra, int pada) implements Subject {}

  record LagnaInRasi(Rasi rasi) implements Subject {}

  record LagnaInNakshatra(Nakshatra nakshatra) implements Subject {}

  /** Two grahas in one sign, the earlier in the order of {@link Graha} first. */
  record Conjunction(Graha first, Graha second) implements Subject {
    public Conjunction {
      if (first.compareTo(second) >= 0) {
        throw new IllegalArgumentException("a conjunction names " + second + " before " + first);
      }
    }
  }

  /** The full sight of one graha upon another. */
  record Drishti(Graha from, Graha to) implements Subject {}

  /** The full sight of a graha upon a house, 1 to 12. */
  record DrishtiOnBhava(Graha from, int house) implements Subject {}

  record DignityOf(Graha graha, Dignity dignity) implements Subject {}

  /** A yoga of the engine's catalogue, by its name there. */
  record YogaOf(String name) implements Subject {}

  record DoshaOf(DoshaName name) implements Subject {}

  /** A chara karaka and the graha that holds it. */
  record KarakaOf(CharaKaraka karaka, Graha graha) implements Subject {}

  /** The sign that the atmakaraka holds in the navamsa. */
  record KarakamsaIn(Rasi rasi) implements Subject {}

  /** A graha in the karakamsa. */
  record GrahaInKarakamsa(Graha graha) implements Subject {}

  /** A period whose lord stands in a house of the birth chart, 1 to 12. */
  record MahadashaInBhava(Graha lord, int house) implements Subject {}

  /** The antardasha's lord counted from the mahadasha's in the birth chart, 1 to 12. */
  record AntarFromMaha(int house) implements Subject {}

  /** A graha's transit through a sign, whoever looks. */
  record TransitInRasi(Graha graha, Rasi rasi) implements Subject {}

  /** What two births have of one koota, the boy's first. */
  record KootaOf(KootaResult result) implements Subject {}

  /** What speaks for or against a time for a purpose. */
  record MuhurtaOf(Purpose purpose, MuhurtaMatter matter, boolean good) implements Subject {}

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
      case GrahaInNakshatra(var g, var n) -> "graha-in-nakshatra " + word(g) + " " + word(n);
      case GrahaInPada(var g, var n, int p) -> "graha-in-pada " + word(g) + " " + word(n) + " " + p;
      case LagnaInRasi(var r) -> "lagna-in-rasi " + word(r);
      case LagnaInNakshatra(var n) -> "lagna-in-nakshatra " + word(n);
      case Conjunction(var a, var b) -> "conjunction " + word(a) + " " + word(b);
      case Drishti(var f, var t) -> "drishti " + word(f) + " " + word(t);
      case DrishtiOnBhava(var f, int h) -> "drishti-on-bhava " + word(f) + " " + h;
      case DignityOf(var g, var d) -> "dignity " + word(g) + " " + word(d);
      case YogaOf(var name) -> "yoga " + name;
      case DoshaOf(var name) -> "dosha " + word(name);
      case KarakaOf(var k, var g) -> "karaka " + word(k) + " " + word(g);
      case KarakamsaIn(var r) -> "karakamsa " + word(r);
      case GrahaInKarakamsa(var g) -> "graha-in-karakamsa " + word(g);
      case MahadashaInBhava(var g, int h) -> "mahadasha-in-bhava " + word(g) + " " + h;
      case AntarFromMaha(int h) -> "antar-from-maha " + h;
      case TransitInRasi(var g, var r) -> "transit-in-rasi " + word(g) + " " + word(r);
      case KootaOf(var result) -> "koota " + result.words();
      case MuhurtaOf(var p, var m, boolean good) ->
          "muhurta " + word(p) + " " + word(m) + (good ? " good" : " bad");
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

  /** An enum constant as corpus files spell it: lower case, with hyphens. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
