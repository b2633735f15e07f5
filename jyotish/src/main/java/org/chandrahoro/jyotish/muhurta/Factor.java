package org.chandrahoro.jyotish.muhurta;

import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.panchanga.KaranaName;
import org.chandrahoro.jyotish.panchanga.LunarMonthName;
import org.chandrahoro.jyotish.panchanga.NityaYoga;
import org.chandrahoro.jyotish.panchanga.Tithi;
import org.chandrahoro.jyotish.panchanga.Vara;
import org.chandrahoro.jyotish.transit.Tara;

/** One thing that is so at a time and that a muhurta is judged by. */
public sealed interface Factor {
  record OfTithi(Tithi tithi) implements Factor {}

  record OfVara(Vara vara) implements Factor {}

  record OfNakshatra(Nakshatra nakshatra) implements Factor {}

  /** A bad yoga, in the part of it that is avoided. */
  record OfYoga(NityaYoga yoga) implements Factor {}

  record OfKarana(KaranaName karana) implements Factor {}

  /** A tithi that its weekday makes a siddha or a mrityu yoga. */
  record TithiOnVara(Tithi tithi, Vara vara) implements Factor {}

  /** A star that its weekday makes an amrita siddhi yoga. */
  record StarOnVara(Nakshatra nakshatra, Vara vara) implements Factor {}

  record Hour(HourKind kind) implements Factor {}

  /**
   * The star of the time counted from a birth star.
   *
   * @param round which round of nine, 1 to 3
   */
  record OfTara(Nakshatra birth, Tara tara, int round) implements Factor {}

  /**
   * The Moon counted from a natal Moon.
   *
   * @param house 1 to 12
   */
  record MoonFromNatal(Rasi natal, int house) implements Factor {}

  /** The rising sign is the eighth from a natal Moon (ashtama lagna). */
  record EighthRising(Rasi natal) implements Factor {}

  record Rising(Rasi lagna) implements Factor {}

  /**
   * The eighth house from the lagna.
   *
   * @param grahas who stands there; nobody where it is pure
   */
  record EighthHouse(List<Graha> grahas) implements Factor {}

  /** The seventh house from the lagna is occupied. */
  record SeventhHouse(List<Graha> grahas) implements Factor {}

  record BeneficsInKendra(List<Graha> grahas) implements Factor {}

  record MaleficsRising(List<Graha> grahas) implements Factor {}

  /** Venus in the sixth from the lagna (bhrigu shatka). */
  record VenusInSixth() implements Factor {}

  /**
   * The Moon in the sixth, eighth or twelfth from the lagna.
   *
   * @param house 6, 8 or 12
   */
  record MoonInHouse(int house) implements Factor {}

  record Combust(Graha graha) implements Factor {}

  record AdhikaMonth(LunarMonthName month) implements Factor {}

  record OfMonth(LunarMonthName month) implements Factor {}

  record SunIn(Rasi rasi) implements Factor {}

  /** Within sixteen ghatis of the Sun's entry into a sign. */
  record Sankranti(Rasi into) implements Factor {}

  /**
   * The day of an eclipse that is seen, or one near it.
   *
   * @param eclipsed Sun or Moon
   * @param days from the eclipse's day to this one: 0 the day itself, -3 to 3
   */
  record EclipseDay(Graha eclipsed, int days) implements Factor {}

  /**
   * A quarter of a star that is left aside though the star is good.
   *
   * @param pada 1 to 4
   */
  record OfPada(Nakshatra nakshatra, int pada) implements Factor {}

  /** The Moon between the middle of Dhanishta and the end of Revati. */
  record MoonInPanchaka() implements Factor {}

  record Remainder(Panchaka panchaka) implements Factor {}
}
