package org.chandrahoro.jyotish.muhurta;

import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.yoga.Source;

/**
 * The chart of the time itself (lagna shuddhi). Muhurta Chintamani, vivaha, on the faults of the
 * lagna; B. V. Raman, Muhurtha, ch. 5: Mars in the eighth, Venus in the sixth, the Moon in 6, 8,
 * 12, and Jupiter, Venus or Mercury in a kendra against them.
 */
final class LagnaRules {
  private static final Source FAULTS = Reasons.raman("5");
  private static final Source VIVAHA = Reasons.chintamani("vivaha");
  private static final List<Graha> BENEFICS = List.of(Graha.MERCURY, Graha.JUPITER, Graha.VENUS);
  private static final List<Graha> MALEFICS =
      List.of(Graha.SUN, Graha.MARS, Graha.SATURN, Graha.RAHU, Graha.KETU);

  private LagnaRules() {}

  static void judge(Moment moment, Purpose purpose, Reasons reasons) {
    rising(moment, PurposeTable.of(purpose), reasons);
    eighth(moment, purpose, reasons);
    if (purpose == Purpose.MARRIAGE) {
      marriage(moment, reasons);
    }
    var inKendra = those(BENEFICS, moment, true);
    if (!inKendra.isEmpty()) {
      int weight = inKendra.contains(Graha.JUPITER) ? 3 : 2;
      reasons.speakFor(weight, new Factor.BeneficsInKendra(inKendra), FAULTS);
    }
    var rising = those(MALEFICS, moment, false);
    if (!rising.isEmpty()) {
      reasons.speakAgainst(2, new Factor.MaleficsRising(rising), VIVAHA);
    }
    var moon = moment.bhava(Graha.MOON);
    if (moon.isDusthana()) {
      reasons.speakAgainst(2, new Factor.MoonInHouse(moon.number()), FAULTS);
    }
  }

  private static void rising(Moment moment, PurposeTable table, Reasons reasons) {
    var factor = new Factor.Rising(moment.lagna());
    if (table.bad().contains(moment.lagna())) {
      reasons.speakAgainst(2, factor, table.ofLagna());
    } else if (table.best().contains(moment.lagna())) {
      reasons.speakFor(2, factor, table.ofLagna());
    } else if (table.good().contains(moment.lagna())) {
      reasons.speakFor(1, factor, table.ofLagna());
    }
  }

  private static void eighth(Moment moment, Purpose purpose, Reasons reasons) {
    var there = moment.in(Bhava.EIGHTH);
    var factor = new Factor.EighthHouse(there);
    if (there.isEmpty()) {
      reasons.speakFor(2, factor, FAULTS);
    } else if (purpose == Purpose.MARRIAGE && there.contains(Graha.MARS)) {
      reasons.forbid(factor, FAULTS);
    } else {
      reasons.speakAgainst(2, factor, FAULTS);
    }
  }

  private static void marriage(Moment moment, Reasons reasons) {
    var there = moment.in(Bhava.SEVENTH);
    if (!there.isEmpty()) {
      reasons.speakAgainst(3, new Factor.SeventhHouse(there), VIVAHA);
    }
    if (moment.bhava(Graha.VENUS) == Bhava.SIXTH) {
      reasons.speakAgainst(3, new Factor.VenusInSixth(), FAULTS);
    }
  }

  /** Those of a group in a kendra, or in the lagna alone. */
  private static List<Graha> those(List<Graha> group, Moment moment, boolean kendra) {
    var found = new ArrayList<Graha>(2);
    for (Graha graha : group) {
      var bhava = moment.bhava(graha);
      if (kendra ? bhava.isKendra() : bhava == Bhava.FIRST) {
        found.add(graha);
      }
    }
    return found;
  }
}
