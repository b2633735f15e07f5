package org.chandrahoro.knowledge.speech;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.panchanga.KaranaName;
import org.chandrahoro.knowledge.DayWindow;
import org.chandrahoro.knowledge.Language;

/** The names and number forms of one language. Immutable. */
public final class Names {
  private static final Names ENGLISH = new Names(Language.ENGLISH);
  private static final Names TELUGU = new Names(Language.TELUGU);

  private final Language language;
  private final Bundle words;
  private final DateTimeFormatter date;

  private Names(Language language) {
    this.language = language;
    this.date = DateTimeFormatter.ofPattern("d MMMM", language.locale());
    this.words = new Bundle("names", language);
  }

  public static Names in(Language language) {
    return language == Language.TELUGU ? TELUGU : ENGLISH;
  }

  public Language language() {
    return language;
  }

  public String graha(Graha graha) {
    return word("graha." + graha);
  }

  /** Two letters for a chart's cell: {@code Su}, {@code సూ}. */
  public String grahaShort(Graha graha) {
    return word("graha-short." + graha);
  }

  public String rasi(Rasi rasi) {
    return word("rasi." + rasi);
  }

  /** A sign as the place where something stands: {@code Mesha (Aries)}, {@code మేషంలో}. */
  public String rasiIn(Rasi rasi) {
    return language == Language.TELUGU ? word("rasi-in." + rasi) : rasi(rasi);
  }

  public String nakshatra(Nakshatra nakshatra) {
    return word("nakshatra." + nakshatra);
  }

  /** A tithi with its paksha, 1 to 30; the full and the new moon stand alone. */
  public String tithi(int number) {
    if (number == 15 || number == 30) {
      return word("tithi." + number);
    }
    return word(number < 15 ? "paksha.SHUKLA" : "paksha.KRISHNA")
        + " "
        + word("tithi." + ((number - 1) % 15 + 1));
  }

  public String nityaYoga(int number) {
    return word("nitya-yoga." + number);
  }

  public String karana(KaranaName karana) {
    return word("karana." + karana);
  }

  /** The weekday whose lord is given. */
  public String vara(Graha lord) {
    return word("vara." + lord);
  }

  public String window(DayWindow window) {
    return word("window." + window);
  }

  /** The name of a tara, 1 (janma) to 9 (parama mitra). */
  public String tara(int number) {
    return word("tara." + number);
  }

  /** A house as an ordinal: {@code 8th}, {@code 8వ}. */
  public String house(int number) {
    return word("house." + number);
  }

  /** Degrees and minutes within the sign: {@code 12°04′}. */
  public String degreesInRasi(SiderealLongitude longitude) {
    long minutes = (long) (longitude.degreesInRasi() * 60);
    return String.format(Locale.ROOT, "%d°%02d′", minutes / 60, minutes % 60);
  }

  /** A clock time with the word for its part of the day: {@code 5:05 pm}, {@code సాయంత్రం 5:05}. */
  public String time(LocalTime time) {
    int hour = time.getHour();
    String part =
        hour < 3
            ? "night-after"
            : hour * 60 + time.getMinute() < 330
                ? "dawn"
                : hour < 12
                    ? "morning"
                    : hour < 16 ? "midday" : hour < 19 ? "evening" : "night-before";
    String digits = String.format(Locale.ROOT, "%d:%02d", (hour + 11) % 12 + 1, time.getMinute());
    return MessageFormat.format(word("clock." + part), digits);
  }

  /** Day and month: {@code 25 November}, {@code 25 నవంబర్}. */
  public String date(LocalDate day) {
    return date.format(day);
  }

  private String word(String key) {
    return words.of(key);
  }
}
