package org.chandrahoro.jyotish.muhurta;

import static org.chandrahoro.jyotish.Nakshatra.*;
import static org.chandrahoro.jyotish.Rasi.*;

import java.util.EnumSet;
import java.util.Set;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.yoga.Source;

/**
 * The stars and rising signs that suit a purpose.
 *
 * @param stars good ones; all others speak against it, unless middling
 * @param middling stars that neither help nor harm
 * @param best rising signs that are best
 * @param good rising signs that are good
 * @param bad rising signs that are avoided
 * @param ofStars where the stars are taught
 * @param ofLagna where the rising signs are taught
 */
record PurposeTable(
    Set<Nakshatra> stars,
    Set<Nakshatra> middling,
    Set<Rasi> best,
    Set<Rasi> good,
    Set<Rasi> bad,
    Source ofStars,
    Source ofLagna) {
  private static final Set<Nakshatra> NO_STARS = EnumSet.noneOf(Nakshatra.class);
  private static final Set<Rasi> NO_SIGNS = EnumSet.noneOf(Rasi.class);

  /** The signs of Mercury, Venus, Jupiter and the Moon. */
  private static final Set<Rasi> OF_BENEFICS =
      EnumSet.of(VRISHABHA, MITHUNA, KARKA, KANYA, TULA, DHANU, MEENA);

  private static final Set<Rasi> MOVABLE = EnumSet.of(MESHA, KARKA, TULA, MAKARA);
  private static final Set<Rasi> FIXED = EnumSet.of(VRISHABHA, SIMHA, VRISCHIKA, KUMBHA);
  private static final Set<Rasi> DUAL = EnumSet.of(MITHUNA, KANYA, DHANU, MEENA);

  /**
   * Muhurta Chintamani, vivaha: Rohini, Mrigashira, Magha, Hasta, Swati, Anuradha, Mula, Revati and
   * the three Uttaras. Raman ch. 9 on the rising sign: Mithuna, Kanya, Tula best.
   */
  private static final PurposeTable MARRIAGE =
      new PurposeTable(
          EnumSet.of(
              ROHINI,
              MRIGASHIRA,
              MAGHA,
              UTTARA_PHALGUNI,
              HASTA,
              SWATI,
              ANURADHA,
              MULA,
              UTTARA_ASHADHA,
              UTTARA_BHADRAPADA,
              REVATI),
          NO_STARS,
          EnumSet.of(MITHUNA, KANYA, TULA),
          EnumSet.of(VRISHABHA, KARKA, SIMHA, DHANU, KUMBHA),
          EnumSet.of(MESHA, VRISCHIKA, MAKARA, MEENA),
          Reasons.chintamani("vivaha"),
          Reasons.raman("9"));

  /**
   * Muhurta Chintamani, yatra, and Raman ch. 14: nine stars are good; Rohini, the Uttaras, the
   * Purvas, Mula, Jyeshtha and Shatabhisha middling; Kumbha and Meena do not rise for a journey.
   */
  private static final PurposeTable TRAVEL =
      new PurposeTable(
          EnumSet.of(
              ASHWINI, MRIGASHIRA, PUNARVASU, PUSHYA, HASTA, ANURADHA, SHRAVANA, DHANISHTA, REVATI),
          EnumSet.of(
              ROHINI,
              PURVA_PHALGUNI,
              UTTARA_PHALGUNI,
              JYESHTHA,
              MULA,
              PURVA_ASHADHA,
              UTTARA_ASHADHA,
              SHATABHISHA,
              PURVA_BHADRAPADA,
              UTTARA_BHADRAPADA),
          NO_SIGNS,
          MOVABLE,
          EnumSet.of(KUMBHA, MEENA),
          Reasons.chintamani("yatra"),
          Reasons.chintamani("yatra"));

  /**
   * Muhurta Chintamani, nakshatra, on buying: Revati, Shatabhisha, Ashwini, Swati, Shravana,
   * Chitra.
   */
  private static final PurposeTable PURCHASE =
      new PurposeTable(
          EnumSet.of(ASHWINI, CHITRA, SWATI, SHRAVANA, SHATABHISHA, REVATI),
          NO_STARS,
          NO_SIGNS,
          OF_BENEFICS,
          NO_SIGNS,
          Reasons.chintamani("nakshatra"),
          Reasons.raman("10"));

  /**
   * Muhurta Chintamani, nakshatra, on the shop: the soft, fixed and swift stars; not Kumbha rising.
   */
  private static final PurposeTable BUSINESS =
      new PurposeTable(
          EnumSet.of(
              ASHWINI,
              ROHINI,
              MRIGASHIRA,
              PUSHYA,
              UTTARA_PHALGUNI,
              HASTA,
              CHITRA,
              ANURADHA,
              UTTARA_ASHADHA,
              UTTARA_BHADRAPADA,
              REVATI),
          NO_STARS,
          NO_SIGNS,
          OF_BENEFICS,
          EnumSet.of(KUMBHA),
          Reasons.chintamani("nakshatra"),
          Reasons.chintamani("nakshatra"));

  /** Muhurta Chintamani, samskara: the soft, fixed, swift and movable stars. */
  private static final PurposeTable NAMING =
      new PurposeTable(
          EnumSet.of(
              ASHWINI,
              ROHINI,
              MRIGASHIRA,
              PUNARVASU,
              PUSHYA,
              UTTARA_PHALGUNI,
              HASTA,
              CHITRA,
              SWATI,
              ANURADHA,
              UTTARA_ASHADHA,
              SHRAVANA,
              DHANISHTA,
              SHATABHISHA,
              UTTARA_BHADRAPADA,
              REVATI),
          NO_STARS,
          NO_SIGNS,
          OF_BENEFICS,
          NO_SIGNS,
          Reasons.chintamani("samskara"),
          Reasons.raman("8"));

  /** Muhurta Chintamani, griha pravesha: the soft and the fixed stars, a fixed sign rising. */
  private static final PurposeTable GRIHA_PRAVESHA =
      new PurposeTable(
          EnumSet.of(
              ROHINI,
              MRIGASHIRA,
              UTTARA_PHALGUNI,
              CHITRA,
              ANURADHA,
              UTTARA_ASHADHA,
              UTTARA_BHADRAPADA,
              REVATI),
          NO_STARS,
          FIXED,
          DUAL,
          MOVABLE,
          Reasons.chintamani("griha pravesha"),
          Reasons.chintamani("griha pravesha"));

  /**
   * Muhurta Chintamani, nakshatra, on horses: the swift stars, Revati, Dhanishta, Mrigashira,
   * Swati, Shatabhisha, Punarvasu.
   */
  private static final PurposeTable VEHICLE =
      new PurposeTable(
          EnumSet.of(
              ASHWINI, MRIGASHIRA, PUNARVASU, PUSHYA, HASTA, SWATI, DHANISHTA, SHATABHISHA, REVATI),
          NO_STARS,
          NO_SIGNS,
          OF_BENEFICS,
          NO_SIGNS,
          Reasons.chintamani("nakshatra"),
          Reasons.raman("10"));

  static PurposeTable of(Purpose purpose) {
    return switch (purpose) {
      case MARRIAGE -> MARRIAGE;
      case TRAVEL -> TRAVEL;
      case PURCHASE -> PURCHASE;
      case BUSINESS -> BUSINESS;
      case NAMING -> NAMING;
      case GRIHA_PRAVESHA -> GRIHA_PRAVESHA;
      case VEHICLE -> VEHICLE;
    };
  }
}
