package org.chandrahoro.jyotish.muhurta;

import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.panchanga.Tithi;
import org.chandrahoro.jyotish.panchanga.Vara;

/**
 * What is left when the numbers of tithi (within its paksha), weekday from Sunday, nakshatra and
 * lagna are added and cast out by nines: 1 death, 2 fire, 4 the king, 6 thieves, 8 sickness; 3, 5,
 * 7 and 0 are free of all five. The verse of the Telugu almanacs ("tithi-varodubhir yuktam tat-
 * kalodaya-mishritam / navabhis tu hared bhagam shesham panchakam iritam").
 */
public enum Panchaka {
  MRITYU,
  AGNI,
  RAJA,
  CHORA,
  ROGA,
  /** Free of the five (panchaka rahita). */
  RAHITA;

  public static Panchaka of(Tithi tithi, Vara vara, Nakshatra nakshatra, Rasi lagna) {
    int sum =
        tithi.numberInPaksha() + vara.ordinal() + 1 + nakshatra.number() + lagna.ordinal() + 1;
    return switch (sum % 9) {
      case 1 -> MRITYU;
      case 2 -> AGNI;
      case 4 -> RAJA;
      case 6 -> CHORA;
      case 8 -> ROGA;
      default -> RAHITA;
    };
  }
}
