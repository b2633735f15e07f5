package org.chandrahoro.jyotish.matching;

import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dasha.Dasha;
import org.chandrahoro.jyotish.dasha.DashaPeriod;
import org.chandrahoro.jyotish.dasha.VimshottariDasha;

/**
 * Mahadashas of two people that change at nearly the same time, which southern matching avoids
 * (practice of the Kerala and Telugu matchers; six months to two years are in use as the bound).
 */
public record DashaSandhi(DashaTurn boy, DashaTurn girl) {
  private static final double DAYS_IN_MONTH = 365.25 / 12;

  /** How long after his she changes, in days; negative where she is first. */
  public double girlAfterBoyDays() {
    return girl.at().daysSinceJ2000() - boy.at().daysSinceJ2000();
  }

  /** By the Vimshottari dashas of two charts, in order of the boy's changes. */
  public static List<DashaSandhi> between(RecordedChart boy, RecordedChart girl, int months) {
    return between(VimshottariDasha.of(boy), VimshottariDasha.of(girl), months);
  }

  /** Changes of two dashas within so many months of each other, in order of the boy's. */
  public static List<DashaSandhi> between(Dasha boy, Dasha girl, int months) {
    var his = turns(boy);
    var hers = turns(girl);
    var found = new ArrayList<DashaSandhi>();
    for (DashaTurn one : his) {
      for (DashaTurn other : hers) {
        var both = new DashaSandhi(one, other);
        if (Math.abs(both.girlAfterBoyDays()) <= months * DAYS_IN_MONTH) {
          found.add(both);
        }
      }
    }
    return List.copyOf(found);
  }

  /** All after birth: the first mahadasha runs then, and each later one begins with a change. */
  private static List<DashaTurn> turns(Dasha dasha) {
    var turns = new ArrayList<DashaTurn>();
    DashaPeriod before = null;
    for (DashaPeriod period : dasha.mahadashas()) {
      if (before != null) {
        turns.add(new DashaTurn(before.lord(), period.lord(), period.start()));
      }
      before = period;
    }
    return turns;
  }
}
