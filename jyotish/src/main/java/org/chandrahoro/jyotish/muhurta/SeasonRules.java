package org.chandrahoro.jyotish.muhurta;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.dignity.Combustion;
import org.chandrahoro.jyotish.panchanga.LunarMonthName;
import org.chandrahoro.jyotish.yoga.Source;

/** Months, the Sun's sign, combustion, sankrantis and the last five stars. */
final class SeasonRules {
  private static final Source SHUBHASHUBHA = Reasons.chintamani("shubhashubha");
  private static final Source VIVAHA = Reasons.chintamani("vivaha");
  private static final Source PRAVESHA = Reasons.chintamani("griha pravesha");

  private SeasonRules() {}

  static void judge(Moment moment, Purpose purpose, Reasons reasons) {
    adhika(moment, purpose, reasons);
    if (purpose == Purpose.MARRIAGE) {
      sunForMarriage(moment.rasi(Graha.SUN), reasons);
    } else if (purpose == Purpose.GRIHA_PRAVESHA) {
      sunAndMonthForHouse(moment, reasons);
    }
    combust(moment, purpose, reasons);
    moment
        .sankranti()
        .ifPresent(
            into -> {
              var factor = new Factor.Sankranti(into);
              var source = Reasons.chintamani("sankranti");
              if (purpose.isSolemn()) {
                reasons.forbid(factor, source);
              } else {
                reasons.speakAgainst(3, factor, source);
              }
            });
    eclipse(moment, purpose, reasons);
    panchaka(moment, purpose, reasons);
  }

  /** On the day of an eclipse nothing is begun; no marriage and no new house three days about. */
  private static void eclipse(Moment moment, Purpose purpose, Reasons reasons) {
    if (moment.eclipse().isPresent()) {
      var near = moment.eclipse().get();
      if (near.days() == 0 || purpose.isSolemn()) {
        var factor = new Factor.EclipseDay(near.eclipsed(), near.days());
        reasons.forbid(factor, Reasons.almanacs());
      }
    }
  }

  /** An intercalary month is left to worship (Muhurta Chintamani, shubhashubha). */
  private static void adhika(Moment moment, Purpose purpose, Reasons reasons) {
    if (!moment.month().adhika()) {
      return;
    }
    var factor = new Factor.AdhikaMonth(moment.month().amanta());
    if (purpose.isSolemn()) {
      reasons.forbid(factor, SHUBHASHUBHA);
    } else if (purpose == Purpose.BUSINESS || purpose == Purpose.VEHICLE) {
      reasons.speakAgainst(3, factor, SHUBHASHUBHA);
    }
  }

  /**
   * "Mithuna-kumbha-mriga-ali-vrishajage": the Sun in Mesha, Vrishabha, Mithuna, Vrischika, Makara
   * or Kumbha (Muhurta Chintamani, vivaha). In Dhanu and Meena, the khar masa, nobody marries.
   */
  private static void sunForMarriage(Rasi sun, Reasons reasons) {
    var factor = new Factor.SunIn(sun);
    switch (sun) {
      case MESHA, VRISHABHA, MITHUNA, VRISCHIKA, MAKARA, KUMBHA ->
          reasons.speakFor(2, factor, VIVAHA);
      case DHANU, MEENA -> reasons.forbid(factor, VIVAHA);
      case KARKA, SIMHA, KANYA, TULA -> reasons.speakAgainst(3, factor, VIVAHA);
    }
  }

  /** Jyeshtha, Magha, Phalguna, Vaishakha are best, Kartika and Margashirsha middling. */
  private static void sunAndMonthForHouse(Moment moment, Reasons reasons) {
    var sun = moment.rasi(Graha.SUN);
    if (sun == Rasi.DHANU || sun == Rasi.MEENA) {
      reasons.forbid(new Factor.SunIn(sun), PRAVESHA);
    }
    LunarMonthName month = moment.month().amanta();
    var factor = new Factor.OfMonth(month);
    switch (month) {
      case JYESHTHA, MAGHA, PHALGUNA, VAISHAKHA -> reasons.speakFor(2, factor, PRAVESHA);
      case KARTIKA, MARGASHIRSHA -> reasons.speakFor(1, factor, PRAVESHA);
      case CHAITRA, ASHADHA, SHRAVANA, BHADRAPADA, ASHVINA, PAUSHA ->
          reasons.speakAgainst(2, factor, PRAVESHA);
    }
  }

  /** While Jupiter or Venus cannot be seen, no marriage and no new house. */
  private static void combust(Moment moment, Purpose purpose, Reasons reasons) {
    if (!purpose.isSolemn()) {
      return;
    }
    for (Graha graha : new Graha[] {Graha.JUPITER, Graha.VENUS}) {
      if (Combustion.isCombust(moment.places(), graha)) {
        reasons.forbid(new Factor.Combust(graha), SHUBHASHUBHA);
      }
    }
  }

  /** From the middle of Dhanishta to the end of Revati, which is Kumbha and Meena. */
  private static void panchaka(Moment moment, Purpose purpose, Reasons reasons) {
    var moon = moment.rasi(Graha.MOON);
    boolean there = moon == Rasi.KUMBHA || moon == Rasi.MEENA;
    if (there && purpose == Purpose.TRAVEL) {
      reasons.speakAgainst(1, new Factor.MoonInPanchaka(), Reasons.chintamani("yatra"));
    }
  }
}
