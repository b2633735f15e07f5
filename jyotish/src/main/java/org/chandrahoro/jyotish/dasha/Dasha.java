package org.chandrahoro.jyotish.dasha;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;

/**
 * A dasha by the Moon's nakshatra, laid out in time from the birth. Each period is divided among
 * all the lords in proportion to their years, beginning with its own lord, down to five levels.
 *
 * <p>Periods are made when asked for. Their bounds are counted in whole parts of a year, so those
 * of every level tile those of the level above without gap or overlap. Immutable.
 */
public final class Dasha {
  /** The deepest level, pranadasha. */
  public static final int DEEPEST_LEVEL = 5;

  private final DashaOrder order;
  private final int first;
  private final int cycles;
  private final double elapsedYears;
  private final double startDays;
  private final double yearDays;
  private final long unitsInYear;
  private final double daysInUnit;

  /**
   * @param first index of the lord that runs at birth
   * @param travelled the share of that lord's part of the zodiac which the Moon has behind her
   * @param cycles how many times all lords come round
   * @param yearDays length of the dasha year in days
   */
  Dasha(
      DashaOrder order,
      int first,
      double travelled,
      int cycles,
      UniversalTime birth,
      double yearDays) {
    this.order = order;
    this.first = first;
    this.cycles = cycles;
    this.elapsedYears = travelled * order.years(first);
    this.startDays = birth.daysSinceJ2000() - elapsedYears * yearDays;
    this.yearDays = yearDays;
    long total = order.total();
    this.unitsInYear = total * total * total * total;
    this.daysInUnit = yearDays / unitsInYear;
  }

  /** The beginning of the first mahadasha, at birth or before it. */
  public UniversalTime start() {
    return timeAt(0);
  }

  public UniversalTime end() {
    return timeAt(cycles * order.total() * unitsInYear);
  }

  /** What the birth leaves of the first mahadasha, in dasha years. */
  public double balanceYears() {
    return order.years(first) - elapsedYears;
  }

  /** Length of the dasha year in days. */
  public double yearDays() {
    return yearDays;
  }

  /** The first mahadasha, which runs at birth. */
  public DashaPeriod first() {
    return mahadashas().getFirst();
  }

  /** All mahadashas in order, of all cycles. */
  public List<DashaPeriod> mahadashas() {
    var periods = new DashaPeriod[cycles * order.size()];
    int lord = first;
    long start = 0;
    for (int i = 0; i < periods.length; i++) {
      long units = order.years(lord) * unitsInYear;
      periods[i] = new DashaPeriod(this, null, lord, start, units);
      start += units;
      lord = order.indexAfter(lord);
    }
    return List.of(periods);
  }

  /**
   * The periods that a period is divided into, in order.
   *
   * @throws IllegalArgumentException for a pranadasha, which is not divided
   */
  public List<DashaPeriod> within(DashaPeriod parent) {
    if (parent.level() >= DEEPEST_LEVEL) {
      throw new IllegalArgumentException("a period of level 5 is not divided further");
    }
    var periods = new DashaPeriod[order.size()];
    int lord = parent.lordIndex();
    long start = parent.startUnits();
    for (int i = 0; i < periods.length; i++) {
      long units = parent.units() / order.total() * order.years(lord);
      periods[i] = new DashaPeriod(this, parent, lord, start, units);
      start += units;
      lord = order.indexAfter(lord);
    }
    return List.of(periods);
  }

  /** All periods of a level in order; 9, 81, 729, 6561, 59 049 of them in Vimshottari. */
  public List<DashaPeriod> periods(int level) {
    var periods = new ArrayList<DashaPeriod>();
    forEachPeriod(level, periods::add);
    return Collections.unmodifiableList(periods);
  }

  /** Meets every period of a level in order without keeping them. */
  public void forEachPeriod(int level, Consumer<DashaPeriod> action) {
    tree().forEach(level, action);
  }

  /**
   * The period of a level that runs at an instant; its ancestors are the periods above it. None
   * before the start or from the end on.
   */
  public Optional<DashaPeriod> findRunningAt(UniversalTime time, int level) {
    return tree().findRunningAt(time, level);
  }

  /**
   * The next period to begin at or after an instant whose lords, from the mahadasha's down, are
   * these.
   *
   * @param lords one to five of them
   */
  public Optional<DashaPeriod> findNext(List<Graha> lords, UniversalTime after) {
    return tree().findNext(lords, after);
  }

  private PeriodTree<DashaPeriod, Graha> tree() {
    return new PeriodTree<>(mahadashas(), this::within, DashaPeriod::lord);
  }

  DashaOrder order() {
    return order;
  }

  long unitsInYear() {
    return unitsInYear;
  }

  UniversalTime timeAt(long units) {
    return new UniversalTime(startDays + units * daysInUnit);
  }
}
