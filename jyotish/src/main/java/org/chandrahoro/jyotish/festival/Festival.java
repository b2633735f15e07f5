package org.chandrahoro.jyotish.festival;

import static org.chandrahoro.jyotish.panchanga.LunarMonthName.ASHADHA;
import static org.chandrahoro.jyotish.panchanga.LunarMonthName.ASHVINA;
import static org.chandrahoro.jyotish.panchanga.LunarMonthName.BHADRAPADA;
import static org.chandrahoro.jyotish.panchanga.LunarMonthName.CHAITRA;
import static org.chandrahoro.jyotish.panchanga.LunarMonthName.JYESHTHA;
import static org.chandrahoro.jyotish.panchanga.LunarMonthName.KARTIKA;
import static org.chandrahoro.jyotish.panchanga.LunarMonthName.MAGHA;
import static org.chandrahoro.jyotish.panchanga.LunarMonthName.MARGASHIRSHA;
import static org.chandrahoro.jyotish.panchanga.LunarMonthName.PHALGUNA;
import static org.chandrahoro.jyotish.panchanga.LunarMonthName.SHRAVANA;
import static org.chandrahoro.jyotish.panchanga.LunarMonthName.VAISHAKHA;

import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.festival.DayChoice.ByPart;
import org.chandrahoro.jyotish.festival.DayChoice.JoinedToTheOneBefore;
import org.chandrahoro.jyotish.festival.DayChoice.LastingAfterSunrise;
import org.chandrahoro.jyotish.festival.DayChoice.Special;
import org.chandrahoro.jyotish.festival.DayChoice.Tie;
import org.chandrahoro.jyotish.panchanga.LunarMonthName;
import org.chandrahoro.jyotish.panchanga.Vara;

/** The festivals and fasts that are known, through the lunar year from Ugadi. */
public enum Festival {
  /** The first day of the year; where Chaitra is doubled, of the adhika one. */
  UGADI(first(CHAITRA, 1, sunrise()), LawBook.DHARMASINDHU),
  SRI_RAMA_NAVAMI(
      on(CHAITRA, 9, part(DayPart.MADHYAHNA, Tie.SECOND, Tie.SECOND)), LawBook.DHARMASINDHU),
  /** Of the north and the Deccan. */
  HANUMAN_JAYANTI(on(CHAITRA, 15, sunrise()), LawBook.PRACTICE),
  AKSHAYA_TRITIYA(on(VAISHAKHA, 3, new LastingAfterSunrise(3)), LawBook.DHARMASINDHU),
  PARASHURAMA_JAYANTI(
      on(VAISHAKHA, 3, part(DayPart.PRADOSHA, Tie.SECOND, Tie.SECOND)), LawBook.DHARMASINDHU),
  SHANKARA_JAYANTI(
      on(VAISHAKHA, 5, part(DayPart.MADHYAHNA, Tie.FIRST, Tie.FIRST)), LawBook.DHARMASINDHU),
  NARASIMHA_JAYANTI(
      on(VAISHAKHA, 14, part(DayPart.SUNSET, Tie.SECOND, Tie.SECOND)), LawBook.DHARMASINDHU),
  BUDDHA_PURNIMA(on(VAISHAKHA, 15, sunrise()), LawBook.PRACTICE),
  /** Of Andhra and Telangana. */
  HANUMAN_JAYANTI_TELUGU(on(VAISHAKHA, 25, sunrise()), LawBook.PRACTICE),
  /** Of the north, at the new moon. */
  VAT_SAVITRI(on(VAISHAKHA, 30, new JoinedToTheOneBefore()), LawBook.NIRNAYASINDHU),
  /** In an adhika Jyeshtha, where there is one. */
  GANGA_DUSSEHRA(
      first(JYESHTHA, 10, part(DayPart.PURVAHNA, Tie.LONGER, Tie.FIRST)), LawBook.DHARMASINDHU),
  /** Of Maharashtra, Gujarat and the south, at the full moon. */
  VAT_PURNIMA(on(JYESHTHA, 15, new JoinedToTheOneBefore()), LawBook.NIRNAYASINDHU),
  ERUVAKA_PURNIMA(on(JYESHTHA, 15, sunrise()), LawBook.PRACTICE),
  RATHA_YATRA(on(ASHADHA, 2, sunrise()), LawBook.PRACTICE),
  GURU_PURNIMA(on(ASHADHA, 15, sunrise()), LawBook.DHARMASINDHU),
  HARIYALI_TEEJ(on(SHRAVANA, 3, sunrise()), LawBook.PRACTICE),
  NAGA_PANCHAMI(on(SHRAVANA, 5, new LastingAfterSunrise(3)), LawBook.DHARMASINDHU),
  /** The Friday up to the full moon of Shravana. */
  VARALAKSHMI_VRATAM(new FestivalRule.WeekdayUpTo(Vara.SHUKRA, SHRAVANA, 15), LawBook.PRACTICE),
  /**
   * The full moon that lasts three muhurtas after sunrise; else the evening before, after Bhadra.
   */
  RAKSHA_BANDHAN(on(SHRAVANA, 15, new LastingAfterSunrise(3)), LawBook.DHARMASINDHU),
  /** By the smartas: the eighth at midnight. */
  KRISHNASHTAMI(
      on(SHRAVANA, 23, part(DayPart.NISHITA, Tie.SECOND, Tie.SECOND)), LawBook.DHARMASINDHU),
  /** By the vaishnavas: the eighth at sunrise, untouched by the seventh. */
  KRISHNASHTAMI_VAISHNAVA(
      on(SHRAVANA, 23, part(DayPart.SUNRISE, Tie.FIRST, Tie.SECOND)), LawBook.NIRNAYASINDHU),
  POLALA_AMAVASYA(on(SHRAVANA, 30, sunrise()), LawBook.PRACTICE),
  HARTALIKA_TEEJ(on(BHADRAPADA, 3, new LastingAfterSunrise(1)), LawBook.DHARMASINDHU),
  VINAYAKA_CHAVITHI(on(BHADRAPADA, 4, Special.VINAYAKA), LawBook.DHARMASINDHU),
  RISHI_PANCHAMI(
      on(BHADRAPADA, 5, part(DayPart.MADHYAHNA, Tie.FIRST, Tie.FIRST)), LawBook.DHARMASINDHU),
  RADHASHTAMI(on(BHADRAPADA, 8, part(DayPart.MADHYAHNA, Tie.FIRST, Tie.FIRST)), LawBook.PRACTICE),
  ANANTA_CHATURDASHI(on(BHADRAPADA, 14, sunrise()), LawBook.DHARMASINDHU),
  /** The first of the dark fortnight of the fathers. */
  PITRU_PAKSHA(
      on(BHADRAPADA, 16, part(DayPart.APARAHNA, Tie.LONGER, Tie.FIRST)), LawBook.DHARMASINDHU),
  MAHALAYA_AMAVASYA(
      on(BHADRAPADA, 30, part(DayPart.APARAHNA, Tie.LONGER, Tie.FIRST)), LawBook.DHARMASINDHU),
  ENGILI_PULA_BATUKAMMA(
      on(BHADRAPADA, 30, part(DayPart.APARAHNA, Tie.LONGER, Tie.FIRST)), LawBook.PRACTICE),
  SHARAD_NAVARATRI(on(ASHVINA, 1, sunrise()), LawBook.DHARMASINDHU),
  DURGASHTAMI(on(ASHVINA, 8, sunrise()), LawBook.DHARMASINDHU),
  /**
   * As the almanacs have it: the ninth at midday, of two days the later if a ghati of it is left.
   */
  MAHA_NAVAMI(
      on(ASHVINA, 9, part(DayPart.MADHYAHNA, Tie.SECOND_WITH_A_GHATI, Tie.FIRST)),
      LawBook.PRACTICE),
  VIJAYADASHAMI(on(ASHVINA, 10, Special.VIJAYA), LawBook.DHARMASINDHU),
  SHARAD_PURNIMA(
      on(ASHVINA, 15, part(DayPart.NISHITA, Tie.SECOND, Tie.SECOND)), LawBook.DHARMASINDHU),
  ATLA_TADDE(on(ASHVINA, 18, part(DayPart.MOONRISE, Tie.FIRST, Tie.SECOND)), LawBook.PRACTICE),
  KARVA_CHAUTH(
      on(ASHVINA, 19, part(DayPart.MOONRISE, Tie.FIRST, Tie.SECOND)), LawBook.NIRNAYASINDHU),
  AHOI_ASHTAMI(on(ASHVINA, 23, part(DayPart.PRADOSHA, Tie.LONGER, Tie.SECOND)), LawBook.PRACTICE),
  DHANTERAS(
      on(ASHVINA, 28, part(DayPart.PRADOSHA, Tie.SECOND_WITH_A_GHATI, Tie.SECOND)),
      LawBook.DHARMASINDHU),
  NARAKA_CHATURDASHI(
      on(ASHVINA, 29, part(DayPart.ARUNODAYA, Tie.FIRST, Tie.SECOND)), LawBook.DHARMASINDHU),
  DEEPAVALI(on(ASHVINA, 30, Special.DEEPAVALI), LawBook.DHARMASINDHU),
  /** Govardhan Puja in the north. Joined to the new moon unless nine muhurtas of it remain. */
  BALI_PADYAMI(on(KARTIKA, 1, new LastingAfterSunrise(9)), LawBook.PRACTICE),
  /** Bhagini Hasta Bhojanam in Telugu. */
  BHAI_DOOJ(on(KARTIKA, 2, part(DayPart.APARAHNA, Tie.SECOND, Tie.SECOND)), LawBook.DHARMASINDHU),
  NAGULA_CHAVITHI(on(KARTIKA, 4, sunrise()), LawBook.PRACTICE),
  CHHATH(on(KARTIKA, 6, sunrise()), LawBook.PRACTICE),
  KSHEERABDHI_DVADASHI(on(KARTIKA, 12, sunrise()), LawBook.DHARMASINDHU),
  KARTIKA_PURNIMA(on(KARTIKA, 15, sunrise()), LawBook.DHARMASINDHU),
  KALABHAIRAVA_ASHTAMI(
      on(KARTIKA, 23, part(DayPart.NISHITA, Tie.SECOND, Tie.SECOND)), LawBook.PRACTICE),
  SUBRAHMANYA_SHASHTHI(on(MARGASHIRSHA, 6, sunrise()), LawBook.DHARMASINDHU),
  DATTA_JAYANTI(
      on(MARGASHIRSHA, 15, part(DayPart.PRADOSHA, Tie.SECOND, Tie.SECOND)), LawBook.DHARMASINDHU),
  /** Mukkoti: the bright ekadashi of the solar month Dhanu. Some years have none or two. */
  VAIKUNTHA_EKADASHI(new FestivalRule.EkadashiUnderSun(Rasi.DHANU), LawBook.PRACTICE),
  BHOGI(new FestivalRule.AtSankranti(Rasi.MAKARA, -1), LawBook.PRACTICE),
  MAKARA_SANKRANTI(new FestivalRule.AtSankranti(Rasi.MAKARA, 0), LawBook.DHARMASINDHU),
  KANUMA(new FestivalRule.AtSankranti(Rasi.MAKARA, 1), LawBook.PRACTICE),
  VASANTA_PANCHAMI(
      on(MAGHA, 5, part(DayPart.PURVAHNA, Tie.LONGER, Tie.FIRST)), LawBook.DHARMASINDHU),
  RATHA_SAPTAMI(on(MAGHA, 7, part(DayPart.ARUNODAYA, Tie.FIRST, Tie.SECOND)), LawBook.DHARMASINDHU),
  BHISHMA_ASHTAMI(
      on(MAGHA, 8, part(DayPart.MADHYAHNA, Tie.LONGER, Tie.FIRST)), LawBook.DHARMASINDHU),
  MAHA_SHIVARATRI(
      on(MAGHA, 29, part(DayPart.NISHITA, Tie.LONGER, Tie.SECOND)), LawBook.DHARMASINDHU),
  HOLIKA_DAHAN(on(PHALGUNA, 15, Special.HOLIKA), LawBook.DHARMASINDHU),
  /** The day of colours. */
  HOLI(new FestivalRule.DayAfter(HOLIKA_DAHAN), LawBook.PRACTICE),
  /** Vaisakhi, Puthandu, Vishu: the solar new year. */
  MESHA_SANKRANTI(new FestivalRule.AtSankranti(Rasi.MESHA, 0), LawBook.PRACTICE),
  KARKA_SANKRANTI(new FestivalRule.AtSankranti(Rasi.KARKA, 0), LawBook.PRACTICE),

  SANKASHTI_CHATURTHI(
      every(19, part(DayPart.MOONRISE, Tie.FIRST, Tie.SECOND)), LawBook.DHARMASINDHU),
  PRADOSHA_VRATA_SHUKLA(
      every(13, part(DayPart.PRADOSHA, Tie.LONGER, Tie.SECOND)), LawBook.DHARMASINDHU),
  PRADOSHA_VRATA_KRISHNA(
      every(28, part(DayPart.PRADOSHA, Tie.LONGER, Tie.SECOND)), LawBook.DHARMASINDHU),
  MASA_SHIVARATRI(every(29, part(DayPart.NISHITA, Tie.LONGER, Tie.SECOND)), LawBook.DHARMASINDHU),
  PURNIMA(every(15, sunrise()), LawBook.PRACTICE),
  AMAVASYA(every(30, sunrise()), LawBook.PRACTICE);

  private final FestivalRule rule;
  private final LawBook source;

  Festival(FestivalRule rule, LawBook source) {
    this.rule = rule;
    this.source = source;
  }

  FestivalRule rule() {
    return rule;
  }

  /** Whose rule is followed. */
  public LawBook source() {
    return source;
  }

  /** Whether it comes every month rather than once a year. */
  public boolean isMonthly() {
    return rule instanceof FestivalRule.OfEveryMonth;
  }

  private static FestivalRule on(LunarMonthName month, int tithi, DayChoice choice) {
    return new FestivalRule.OfMonth(month, tithi, choice);
  }

  private static FestivalRule first(LunarMonthName month, int tithi, DayChoice choice) {
    return new FestivalRule.OfFirstMonth(month, tithi, choice);
  }

  private static FestivalRule every(int tithi, DayChoice choice) {
    return new FestivalRule.OfEveryMonth(tithi, choice);
  }

  private static DayChoice part(DayPart part, Tie both, Tie neither) {
    return new ByPart(part, both, neither);
  }

  private static DayChoice sunrise() {
    return new ByPart(DayPart.SUNRISE, Tie.FIRST, Tie.FIRST);
  }
}
