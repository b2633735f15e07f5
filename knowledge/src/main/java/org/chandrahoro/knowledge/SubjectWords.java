package org.chandrahoro.knowledge;

import java.util.Locale;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.panchanga.KaranaName;

/** Reads the words by which a corpus file names a subject. */
final class SubjectWords {
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
      default -> throw refuse("unknown kind '" + words[0] + "'");
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
