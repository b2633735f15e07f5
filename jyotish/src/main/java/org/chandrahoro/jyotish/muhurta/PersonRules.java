package org.chandrahoro.jyotish.muhurta;

import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.transit.ChandraBala;
import org.chandrahoro.jyotish.transit.Tara;
import org.chandrahoro.jyotish.yoga.Source;

/**
 * Tara bala, chandra bala and the rising sign from the natal Moon. Muhurta Chintamani, gochara, on
 * taras and the Moon; Raman, Muhurtha, ch. 3 and, on the eighth sign rising, ch. 5.
 */
final class PersonRules {
  private static final Source GOCHARA = Reasons.chintamani("gochara");

  private PersonRules() {}

  static void judge(Moment moment, List<MuhurtaPerson> people, Reasons reasons) {
    for (MuhurtaPerson person : people) {
      tara(moment, person, reasons);
      moon(moment, person, reasons);
      if (person.moon().countTo(moment.lagna()) == 8) {
        reasons.speakAgainst(3, new Factor.EighthRising(person.moon()), Reasons.raman("5"));
      }
    }
  }

  /** Bad taras weaken from round to round; naidhana of the first round is not used at all. */
  private static void tara(Moment moment, MuhurtaPerson person, Reasons reasons) {
    var tara = Tara.of(person.star(), moment.nakshatra());
    int round = Tara.round(person.star(), moment.nakshatra());
    var factor = new Factor.OfTara(person.star(), tara, round);
    switch (tara) {
      case SAMPAT, KSHEMA, SADHAKA, MITRA, PARAMA_MITRA -> reasons.speakFor(2, factor, GOCHARA);
      case JANMA -> reasons.speakAgainst(1, factor, GOCHARA);
      case VIPAT, PRATYARI -> reasons.speakAgainst(4 - round, factor, GOCHARA);
      case NAIDHANA -> {
        if (round == 1) {
          reasons.forbid(factor, GOCHARA);
        } else {
          reasons.speakAgainst(4 - round, factor, GOCHARA);
        }
      }
    }
  }

  private static void moon(Moment moment, MuhurtaPerson person, Reasons reasons) {
    var bala = ChandraBala.of(person.moon(), moment.rasi(Graha.MOON));
    var factor = new Factor.MoonFromNatal(person.moon(), bala.house());
    if (bala.isChandrashtama()) {
      reasons.forbid(factor, GOCHARA);
    } else if (bala.isGood(moment.tithi().paksha())) {
      reasons.speakFor(2, factor, GOCHARA);
    } else {
      boolean weak = bala.house() == 4 || bala.house() == 12;
      reasons.speakAgainst(weak ? 2 : 1, factor, GOCHARA);
    }
  }
}
