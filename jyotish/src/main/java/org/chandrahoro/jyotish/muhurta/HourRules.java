package org.chandrahoro.jyotish.muhurta;

import org.chandrahoro.jyotish.panchanga.Vara;

/** The hours of the day, and what is left of tithi, weekday, star and lagna. */
final class HourRules {
  private HourRules() {}

  /**
   * Durmuhurta and the visha ghatis (varjyam) are taught by Muhurta Chintamani, vivaha; rahu kalam,
   * yamagandam and gulika kalam are the practice of the southern almanacs. Abhijit is good but on a
   * Wednesday, when it is durmuhurta itself.
   */
  static void judge(Moment moment, Purpose purpose, Reasons reasons) {
    for (HourKind kind : moment.hours()) {
      var factor = new Factor.Hour(kind);
      switch (kind) {
        case DURMUHURTAM, VARJYAM -> reasons.forbid(factor, Reasons.chintamani("vivaha"));
        case RAHU_KALAM -> reasons.speakAgainst(4, factor, Reasons.almanacs());
        case YAMAGANDAM -> reasons.speakAgainst(3, factor, Reasons.almanacs());
        case GULIKA_KALAM -> reasons.speakAgainst(2, factor, Reasons.almanacs());
        case AMRITA_KALAM -> reasons.speakFor(2, factor, Reasons.almanacs());
        case ABHIJIT -> {
          if (moment.vara() != Vara.BUDHA) {
            reasons.speakFor(3, factor, Reasons.chintamani("vivaha"));
          }
        }
      }
    }
    panchaka(moment, purpose, reasons);
  }

  private static void panchaka(Moment moment, Purpose purpose, Reasons reasons) {
    var left = Panchaka.of(moment.tithi(), moment.vara(), moment.nakshatra(), moment.lagna());
    var factor = new Factor.Remainder(left);
    if (left == Panchaka.RAHITA) {
      reasons.speakFor(1, factor, Reasons.almanacs());
    } else {
      reasons.speakAgainst(left == shunnedBy(purpose) ? 3 : 2, factor, Reasons.almanacs());
    }
  }

  /** Death for a marriage, fire for a house, the king for a business, thieves for the road. */
  private static Panchaka shunnedBy(Purpose purpose) {
    return switch (purpose) {
      case MARRIAGE -> Panchaka.MRITYU;
      case GRIHA_PRAVESHA -> Panchaka.AGNI;
      case BUSINESS -> Panchaka.RAJA;
      case TRAVEL, VEHICLE, PURCHASE -> Panchaka.CHORA;
      case NAMING -> Panchaka.ROGA;
    };
  }
}
