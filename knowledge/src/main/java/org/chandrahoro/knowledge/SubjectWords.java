package org.chandrahoro.knowledge;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.jaimini.CharaKaraka;
import org.chandrahoro.jyotish.matching.Gana;
import org.chandrahoro.jyotish.matching.Nadi;
import org.chandrahoro.jyotish.matching.Varna;
import org.chandrahoro.jyotish.matching.Vashya;
import org.chandrahoro.jyotish.matching.Yoni;
import org.chandrahoro.jyotish.muhurta.Purpose;
import org.chandrahoro.jyotish.panchanga.KaranaName;
import org.chandrahoro.jyotish.yoga.YogaRule;
import org.chandrahoro.jyotish.yoga.Yogas;

/** Reads the words by which a corpus file names a subject. */
final class SubjectWords {
  private static final Set<String> YOGAS =
      Yogas.catalogue().stream().map(YogaRule::name).collect(Collectors.toUnmodifiableSet());

  private final String line;
  private final String[] words;

  SubjectWords(String line) {
    this.line = line.strip();
    this.words = this.line.split("\\s+");
  }

  Subject read() {
    return switch (words[0]) {
      case "transit-moon" -> new Subject.TransitFromMoon(graha(1, 3), number(2, 12));
      case "transit-lagna" -> new Subject.TransitFromLagna(graha(1, 3), number(2, 12));
      case "contact" -> new Subject.Contact(graha(1, 3), graha(2, 3));
      case "vedha" -> new Subject.Vedha(graha(1, 3), number(2, 12));
      case "retrograde" -> new Subject.Retrograde(graha(1, 2));
      case "combust" -> new Subject.Combust(graha(1, 2));
      case "tara" -> new Subject.Tara(only(9));
      case "chandra-bala" -> new Subject.ChandraBala(only(12));
      case "tithi" -> new Subject.TithiOfDay(only(30));
      case "vara" -> new Subject.VaraOfDay(graha(1, 2));
      case "nakshatra" -> new Subject.NakshatraOfDay(one(Nakshatra.class, 1, 2));
      case "nitya-yoga" -> new Subject.NityaYogaOfDay(only(27));
      case "karana" -> new Subject.KaranaOfDay(one(KaranaName.class, 1, 2));
      case "window" -> new Subject.Window(one(DayWindow.class, 1, 2));
      case "mahadasha" -> new Subject.Mahadasha(graha(1, 2));
      case "antardasha" -> new Subject.Antardasha(graha(1, 3), graha(2, 3));
      case "graha-in-rasi" -> new Subject.GrahaInRasi(graha(1, 3), one(Rasi.class, 2, 3));
      case "graha-in-bhava" -> new Subject.GrahaInBhava(graha(1, 3), number(2, 12));
      case "lord-in-bhava" -> {
        expect(3);
        yield new Subject.LordInBhava(number(1, 12), number(2, 12));
      }
      case "graha-in-nakshatra" ->
          new Subject.GrahaInNakshatra(graha(1, 3), one(Nakshatra.class, 2, 3));
      case "graha-in-pada" ->
          new Subject.GrahaInPada(graha(1, 4), one(Nakshatra.class, 2, 4), number(3, 4));
      case "lagna-in-rasi" -> new Subject.LagnaInRasi(one(Rasi.class, 1, 2));
      case "lagna-in-nakshatra" -> new Subject.LagnaInNakshatra(one(Nakshatra.class, 1, 2));
      case "conjunction" -> new Subject.Conjunction(graha(1, 3), graha(2, 3));
      case "drishti" -> new Subject.Drishti(graha(1, 3), graha(2, 3));
      case "drishti-on-bhava" -> new Subject.DrishtiOnBhava(graha(1, 3), number(2, 12));
      case "dignity" -> new Subject.DignityOf(graha(1, 3), one(Dignity.class, 2, 3));
      case "yoga" -> new Subject.YogaOf(yoga());
      case "dosha" -> new Subject.DoshaOf(one(DoshaName.class, 1, 2));
      case "karaka" -> new Subject.KarakaOf(one(CharaKaraka.class, 1, 3), graha(2, 3));
      case "karakamsa" -> new Subject.KarakamsaIn(one(Rasi.class, 1, 2));
      case "graha-in-karakamsa" -> new Subject.GrahaInKarakamsa(graha(1, 2));
      case "mahadasha-in-bhava" -> new Subject.MahadashaInBhava(graha(1, 3), number(2, 12));
      case "antar-from-maha" -> new Subject.AntarFromMaha(only(12));
      case "transit-in-rasi" -> new Subject.TransitInRasi(graha(1, 3), one(Rasi.class, 2, 3));
      case "koota" -> new Subject.KootaOf(koota());
      case "muhurta" ->
          new Subject.MuhurtaOf(one(Purpose.class, 1, 4), one(MuhurtaMatter.class, 2, 4), good(3));
      default -> throw refuse("unknown kind '" + words[0] + "'");
    };
  }

  private String yoga() {
    String name = line.substring(words[0].length()).strip();
    if (!YOGAS.contains(name)) {
      throw refuse("the engine knows no yoga named '" + name + "'");
    }
    return name;
  }

  private KootaResult koota() {
    if (words.length == 1) {
      throw refuse("expected a koota");
    }
    return switch (words[1]) {
      case "varna" -> new KootaResult.OfVarna(one(Varna.class, 2, 4), one(Varna.class, 3, 4));
      case "vashya" -> new KootaResult.OfVashya(one(Vashya.class, 2, 4), one(Vashya.class, 3, 4));
      case "tara" -> new KootaResult.OfTara(good(2), good(3));
      case "yoni" -> new KootaResult.OfYoni(one(Yoni.class, 2, 4), one(Yoni.class, 3, 4));
      case "graha-maitri" -> new KootaResult.OfLords(graha(2, 4), graha(3, 4));
      case "gana" -> new KootaResult.OfGana(one(Gana.class, 2, 4), one(Gana.class, 3, 4));
      case "bhakoot" -> {
        expect(3);
        yield new KootaResult.OfDistance(number(2, 12));
      }
      case "nadi" -> new KootaResult.OfNadi(one(Nadi.class, 2, 4), one(Nadi.class, 3, 4));
      case "total" -> {
        expect(3);
        yield new KootaResult.OfTotal(band());
      }
      default -> throw refuse("unknown koota '" + words[1] + "'");
    };
  }

  private int band() {
    return switch (words[2]) {
      case "0", "18", "25", "33" -> Integer.parseInt(words[2]);
      default -> throw refuse("'" + words[2] + "' is not 0, 18, 25 or 33");
    };
  }

  private boolean good(int at) {
    if (at >= words.length) {
      throw refuse("expected " + (at + 1) + " words");
    }
    return switch (words[at]) {
      case "good" -> true;
      case "bad" -> false;
      default -> throw refuse("'" + words[at] + "' is neither good nor bad");
    };
  }

  private Graha graha(int at, int length) {
    return one(Graha.class, at, length);
  }

  private <E extends Enum<E>> E one(Class<E> type, int at, int length) {
    expect(length);
    try {
      return Enum.valueOf(type, words[at].toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException unknown) {
      throw refuse("unknown " + type.getSimpleName() + " '" + words[at] + "'");
    }
  }

  private int only(int most) {
    expect(2);
    return number(1, most);
  }

  private int number(int at, int most) {
    String word = words[at];
    if (word.matches("\\d{1,2}")) {
      int value = Integer.parseInt(word);
      if (value >= 1 && value <= most) {
        return value;
      }
    }
    throw refuse("'" + word + "' is not a number from 1 to " + most);
  }

  private void expect(int length) {
    if (words.length != length) {
      throw refuse("expected " + length + " words");
    }
  }

  private IllegalArgumentException refuse(String why) {
    return new IllegalArgumentException("fact '" + line + "': " + why);
  }
}
