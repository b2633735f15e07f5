package org.chandrahoro.jyotish.yoga;

import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.jyotish.dignity.Dignity;

/**
 * The state of the grahas that make a yoga: what speaks for their power and what against it.
 *
 * @param inFavour exaltation, moolatrikona, own sign, vargottama
 * @param against debilitation, combustion
 */
record MakerState(List<Reason> inFavour, List<Reason> against) {

  static MakerState of(YogaChart chart, int makers) {
    int good = makers & (chart.exalted() | chart.own());
    int same = makers & chart.vargottama();
    int low = makers & chart.debilitated();
    int burnt = makers & chart.combust();
    if ((good | same | low | burnt) == 0) {
      return new MakerState(List.of(), List.of());
    }
    var inFavour = new ArrayList<Reason>();
    var against = new ArrayList<Reason>();
    for (int left = makers; left != 0; left &= left - 1) {
      int g = Integer.numberOfTrailingZeros(left);
      var graha = YogaChart.GRAHAS[g];
      if ((good >> g & 1) != 0) {
        inFavour.add(Standing.DIGNIFIED.reason(chart, g));
      }
      if ((same >> g & 1) != 0) {
        inFavour.add(new Reason.Vargottama(graha));
      }
      if ((low >> g & 1) != 0) {
        against.add(new Reason.Standing(graha, Dignity.DEBILITATED));
      }
      if ((burnt >> g & 1) != 0) {
        against.add(new Reason.Combust(graha));
      }
    }
    return new MakerState(List.copyOf(inFavour), List.copyOf(against));
  }

  /** The balance; for a hard yoga sound makers soften and weak ones aggravate. */
  YogaStrength strength(boolean hard) {
    int balance = inFavour.size() - against.size();
    if (balance == 0) {
      return YogaStrength.MEDIUM;
    }
    return balance > 0 == hard ? YogaStrength.WEAK : YogaStrength.STRONG;
  }
}
