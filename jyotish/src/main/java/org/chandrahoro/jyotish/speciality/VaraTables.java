package org.chandrahoro.jyotish.speciality;

import static org.chandrahoro.jyotish.Nakshatra.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.panchanga.Vara;

/** Which star or tithi makes what on which weekday; each list from Sunday. */
final class VaraTables {
  static final List<Nakshatra> AMRITA_SIDDHI =
      List.of(HASTA, MRIGASHIRA, ASHWINI, ANURADHA, PUSHYA, REVATI, ROHINI);

  static final List<Set<Nakshatra>> SARVARTHA_SIDDHI =
      List.of(
          EnumSet.of(
              HASTA, MULA, UTTARA_PHALGUNI, UTTARA_ASHADHA, UTTARA_BHADRAPADA, PUSHYA, ASHWINI),
          EnumSet.of(SHRAVANA, ROHINI, MRIGASHIRA, PUSHYA, ANURADHA),
          EnumSet.of(ASHWINI, UTTARA_BHADRAPADA, KRITTIKA, ASHLESHA),
          EnumSet.of(ROHINI, ANURADHA, HASTA, KRITTIKA, MRIGASHIRA),
          EnumSet.of(REVATI, ANURADHA, ASHWINI, PUNARVASU, PUSHYA),
          EnumSet.of(REVATI, ANURADHA, ASHWINI, PUNARVASU, SHRAVANA),
          EnumSet.of(SHRAVANA, ROHINI, SWATI));

  /** The tithi of either paksha. */
  static final List<Integer> DAGDHA = List.of(12, 11, 5, 3, 6, 8, 9);

  static final List<Integer> VISHA = List.of(4, 6, 7, 2, 8, 9, 7);
  static final List<Integer> HUTASHANA = List.of(12, 6, 7, 8, 9, 10, 11);

  static final Set<Vara> PUSHKARA_VARAS = EnumSet.of(Vara.RAVI, Vara.MANGALA, Vara.SHANI);

  /** Stars of which three quarters lie in one sign. */
  static final Set<Nakshatra> THREE_FOOTED =
      EnumSet.of(KRITTIKA, PUNARVASU, UTTARA_PHALGUNI, VISHAKHA, UTTARA_ASHADHA, PURVA_BHADRAPADA);

  /** Stars of which two quarters lie in each of two signs. */
  static final Set<Nakshatra> TWO_FOOTED = EnumSet.of(MRIGASHIRA, CHITRA, DHANISHTA);

  static final Set<Nakshatra> GANDA_MOOLA =
      EnumSet.of(ASHWINI, ASHLESHA, MAGHA, JYESHTHA, MULA, REVATI);

  static final Set<Integer> RAVI_YOGA = Set.of(4, 6, 9, 10, 13, 20);

  private VaraTables() {}
}
