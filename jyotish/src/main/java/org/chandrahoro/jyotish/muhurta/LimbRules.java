package org.chandrahoro.jyotish.muhurta;

import static org.chandrahoro.jyotish.panchanga.Vara.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.panchanga.KaranaName;
import org.chandrahoro.jyotish.panchanga.NityaYoga;
import org.chandrahoro.jyotish.panchanga.Paksha;
import org.chandrahoro.jyotish.panchanga.Tithi;
import org.chandrahoro.jyotish.panchanga.Vara;
import org.chandrahoro.jyotish.yoga.Source;

/** The five limbs of the panchanga and what they make of each other. */
final class LimbRules {
  private static final Source SHUBHASHUBHA = Reasons.chintamani("shubhashubha");
  private static final Source GENERAL = Reasons.raman("2");
  private static final Duration GHATI = MuhurtaRequest.GHATI;

  private LimbRules() {}

  static void judge(Moment moment, Purpose purpose, Reasons reasons) {
    tithi(moment.tithi(), purpose, reasons);
    vara(moment.vara(), reasons);
    nakshatra(moment.nakshatra(), PurposeTable.of(purpose), reasons);
    if (purpose == Purpose.MARRIAGE) {
      padaForMarriage(moment, reasons);
    }
    if (moment.yogaIsBad()) {
      yoga(moment.yoga(), reasons);
    }
    karana(moment.karana(), reasons);
    tithiOnVara(moment.tithi(), moment.vara(), reasons);
    starOnVara(moment.nakshatra(), moment.vara(), purpose, reasons);
  }

  /**
   * Rikta tithis (4, 9, 14) and the new moon are left aside (Muhurta Chintamani, shubhashubha), the
   * eighth and twelfth too (Raman ch. 2); a journey also leaves aside the sixth, the full moon and
   * the first of the bright half ("na shashthi na cha dvadashi nashtami…", yatra).
   */
  private static void tithi(Tithi tithi, Purpose purpose, Reasons reasons) {
    var factor = new Factor.OfTithi(tithi);
    int number = tithi.numberInPaksha();
    boolean bright = tithi.paksha() == Paksha.SHUKLA;
    if (tithi.isAmavasya()) {
      reasons.forbid(factor, SHUBHASHUBHA);
      return;
    }
    switch (number) {
      case 4, 9, 14 -> reasons.speakAgainst(3, factor, SHUBHASHUBHA);
      case 8, 12 -> reasons.speakAgainst(purpose == Purpose.TRAVEL ? 2 : 1, factor, GENERAL);
      case 2, 3, 5, 7, 10 -> reasons.speakFor(bright ? 2 : 1, factor, GENERAL);
      case 11, 13 -> {
        if (bright) {
          reasons.speakFor(2, factor, GENERAL);
        }
      }
      default -> {
        boolean shunned = number == 6 || tithi.isPurnima() || (bright && number == 1);
        if (purpose == Purpose.TRAVEL && shunned) {
          reasons.speakAgainst(2, factor, Reasons.chintamani("yatra"));
        } else if (tithi.isPurnima()) {
          reasons.speakFor(1, factor, GENERAL);
        } else if (bright && number == 1) {
          reasons.speakAgainst(1, factor, SHUBHASHUBHA);
        }
      }
    }
  }

  private static void vara(Vara vara, Reasons reasons) {
    var factor = new Factor.OfVara(vara);
    switch (vara) {
      case SOMA, BUDHA, GURU, SHUKRA -> reasons.speakFor(2, factor, GENERAL);
      case MANGALA, SHANI -> reasons.speakAgainst(2, factor, GENERAL);
      case RAVI -> reasons.speakAgainst(1, factor, GENERAL);
    }
  }

  /** Bharani and Krittika are left aside for everything (Raman ch. 2). */
  private static void nakshatra(Nakshatra star, PurposeTable table, Reasons reasons) {
    var factor = new Factor.OfNakshatra(star);
    if (table.stars().contains(star)) {
      reasons.speakFor(4, factor, table.ofStars());
    } else if (star == Nakshatra.BHARANI || star == Nakshatra.KRITTIKA) {
      reasons.speakAgainst(4, factor, GENERAL);
    } else if (!table.middling().contains(star)) {
      reasons.speakAgainst(4, factor, table.ofStars());
    }
  }

  /** The first pada of Magha and of Mula and the last of Revati are left aside (Raman ch. 9). */
  private static void padaForMarriage(Moment moment, Reasons reasons) {
    int pada = moment.places().longitude(Graha.MOON).pada();
    boolean left =
        switch (moment.nakshatra()) {
          case MAGHA, MULA -> pada == 1;
          case REVATI -> pada == 4;
          default -> false;
        };
    if (left) {
      reasons.speakAgainst(4, new Factor.OfPada(moment.nakshatra(), pada), Reasons.raman("9"));
    }
  }

  /**
   * When the bad part of a yoga ends: Vyatipata and Vaidhriti are bad throughout, Parigha in its
   * first half, Vishkambha and Vajra for three ghatis, Shula five, Ganda and Atiganda six, Vyaghata
   * nine (Muhurta Chintamani, shubhashubha; some give Vajra nine). Empty for the others.
   */
  static Optional<Instant> badUntil(NityaYoga yoga, Instant from, Instant to) {
    return switch (yoga) {
      case VYATIPATA, VAIDHRITI -> Optional.of(to);
      case PARIGHA -> Optional.of(from.plus(Duration.between(from, to).dividedBy(2)));
      case VISHKAMBHA, VAJRA -> Optional.of(from.plus(GHATI.multipliedBy(3)));
      case SHULA -> Optional.of(from.plus(GHATI.multipliedBy(5)));
      case GANDA, ATIGANDA -> Optional.of(from.plus(GHATI.multipliedBy(6)));
      case VYAGHATA -> Optional.of(from.plus(GHATI.multipliedBy(9)));
      default -> Optional.empty();
    };
  }

  private static void yoga(NityaYoga yoga, Reasons reasons) {
    var factor = new Factor.OfYoga(yoga);
    if (yoga == NityaYoga.VYATIPATA || yoga == NityaYoga.VAIDHRITI) {
      reasons.forbid(factor, SHUBHASHUBHA);
    } else {
      reasons.speakAgainst(3, factor, SHUBHASHUBHA);
    }
  }

  private static void karana(KaranaName karana, Reasons reasons) {
    var factor = new Factor.OfKarana(karana);
    if (karana == KaranaName.VISHTI) {
      reasons.forbid(factor, SHUBHASHUBHA);
    } else if (!karana.isMoving()) {
      reasons.speakAgainst(1, factor, SHUBHASHUBHA);
    }
  }

  /**
   * Siddha: Nanda on Friday, Bhadra on Wednesday, Jaya on Tuesday, Rikta on Saturday, Purna on
   * Thursday. Mrityu: Nanda on Sunday and Tuesday, Bhadra on Monday and Friday, Jaya on Wednesday,
   * Rikta on Thursday, Purna on Saturday. Muhurta Chintamani, shubhashubha.
   */
  private static void tithiOnVara(Tithi tithi, Vara vara, Reasons reasons) {
    var factor = new Factor.TithiOnVara(tithi, vara);
    int kind = (tithi.numberInPaksha() - 1) % 5;
    Vara siddha =
        switch (kind) {
          case 0 -> SHUKRA;
          case 1 -> BUDHA;
          case 2 -> MANGALA;
          case 3 -> SHANI;
          default -> GURU;
        };
    boolean mrityu =
        switch (kind) {
          case 0 -> vara == RAVI || vara == MANGALA;
          case 1 -> vara == SOMA || vara == SHUKRA;
          case 2 -> vara == BUDHA;
          case 3 -> vara == GURU;
          default -> vara == SHANI;
        };
    if (vara == siddha) {
      reasons.speakFor(2, factor, SHUBHASHUBHA);
    } else if (mrityu) {
      reasons.speakAgainst(2, factor, SHUBHASHUBHA);
    }
  }

  /**
   * Amrita siddhi: Hasta on Sunday, Mrigashira on Monday, Ashwini on Tuesday, Anuradha on
   * Wednesday, Pushya on Thursday, Revati on Friday, Rohini on Saturday; but Ashwini on Tuesday is
   * left aside for entering a house, Rohini on Saturday for a journey, Pushya on Thursday for a
   * marriage. Muhurta Chintamani, shubhashubha.
   */
  private static void starOnVara(Nakshatra star, Vara vara, Purpose purpose, Reasons reasons) {
    Nakshatra wanted =
        switch (vara) {
          case RAVI -> Nakshatra.HASTA;
          case SOMA -> Nakshatra.MRIGASHIRA;
          case MANGALA -> Nakshatra.ASHWINI;
          case BUDHA -> Nakshatra.ANURADHA;
          case GURU -> Nakshatra.PUSHYA;
          case SHUKRA -> Nakshatra.REVATI;
          case SHANI -> Nakshatra.ROHINI;
        };
    if (star != wanted) {
      return;
    }
    boolean excepted =
        switch (vara) {
          case MANGALA -> purpose == Purpose.GRIHA_PRAVESHA;
          case SHANI -> purpose == Purpose.TRAVEL;
          case GURU -> purpose == Purpose.MARRIAGE;
          default -> false;
        };
    var factor = new Factor.StarOnVara(star, vara);
    if (excepted) {
      reasons.speakAgainst(3, factor, SHUBHASHUBHA);
    } else {
      reasons.speakFor(3, factor, SHUBHASHUBHA);
    }
  }
}
