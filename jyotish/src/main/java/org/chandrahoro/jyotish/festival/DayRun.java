package org.chandrahoro.jyotish.festival;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.panchanga.LunarMonth;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.Tithi;
import org.chandrahoro.jyotish.panchanga.Until;
import org.chandrahoro.jyotish.panchanga.Window;

/** Days in unbroken order with their tithis laid end to end. */
final class DayRun {
  private final List<Panchanga> days;
  private final List<TithiRun> runs;

  /**
   * @param days dates that follow one another
   */
  DayRun(List<Panchanga> days) {
    this.days = List.copyOf(days);
    this.runs = runs(this.days);
  }

  List<Panchanga> days() {
    return days;
  }

  /** The tithis that begin within the days, but for those of the last day. */
  List<TithiRun> runs() {
    return runs;
  }

  Optional<Panchanga> findDay(int index) {
    return index >= 0 && index < days.size() ? Optional.of(days.get(index)) : Optional.empty();
  }

  /** The day in which a tithi begins and the two after it, as far as they are known. */
  List<Panchanga> around(TithiRun run) {
    return days.subList(run.day(), Math.min(run.day() + 3, days.size()));
  }

  private static List<TithiRun> runs(List<Panchanga> days) {
    var runs = new ArrayList<TithiRun>();
    for (int i = 0; i + 1 < days.size(); i++) {
      Panchanga day = days.get(i);
      List<Until<Tithi>> tithis = day.tithis();
      for (int k = 0; k + 1 < tithis.size(); k++) {
        Instant begins = tithis.get(k).end();
        // the last of a day ends after the next sunrise: that day's list has its end too
        Until<Tithi> next = tithis.get(k + 1);
        if (begins.isBefore(days.get(i + 1).sunrise())) {
          boolean sameMonth = next.limb().number() > day.tithi().number();
          LunarMonth month = (sameMonth ? day : days.get(i + 1)).lunarMonth();
          runs.add(new TithiRun(next.limb(), month, new Window(begins, next.end()), i));
        }
      }
    }
    return List.copyOf(runs);
  }
}
