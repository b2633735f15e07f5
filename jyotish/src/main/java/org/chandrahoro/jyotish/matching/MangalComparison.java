package org.chandrahoro.jyotish.matching;

import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.dosha.MangalHouses;

/**
 * Mars in both charts. That two who both have the dosha may marry is taught by B. V. Raman,
 * Muhurtha, ch. 9 on Kuja dosha, and by the almanacs of South and North.
 */
public record MangalComparison(MangalSide boy, MangalSide girl) {

  public static MangalComparison of(Chart boy, Chart girl, MangalHouses houses) {
    return new MangalComparison(MangalSide.of(boy, houses), MangalSide.of(girl, houses));
  }

  public MangalBalance balance() {
    if (!(boy instanceof MangalSide.Judged his) || !(girl instanceof MangalSide.Judged hers)) {
      return MangalBalance.OPEN;
    }
    var one = his.strength();
    var other = hers.strength();
    if (one.isInForce() && other.isInForce()) {
      return one == other ? MangalBalance.BOTH_ALIKE : MangalBalance.BOTH_UNEVEN;
    }
    if (one.isInForce()) {
      return MangalBalance.BOY_ONLY;
    }
    return other.isInForce() ? MangalBalance.GIRL_ONLY : MangalBalance.NEITHER;
  }
}
