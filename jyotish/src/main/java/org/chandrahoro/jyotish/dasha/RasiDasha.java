package org.chandrahoro.jyotish.dasha;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Rasi;

/**
 * A dasha of the signs, laid out in time from the birth, when its first period begins whole. Each
 * period is divided into twelve equal ones, down to five levels.
 *
 * <p>Periods are made when asked for. Their bounds are counted in whole parts of a year, so those
 * of every level tile those of the level above without gap or overlap. A sign without years has no
 * period. Immutable.
 */
public final class RasiDasha {
  /** Parts of a year, a twelfth of a twelfth … of which is still whole at the fifth level. */
  static final long UNITS_IN_YEAR = 12 * 12 * 12 * 12;

  private final List<RasiYears> years;
  private final Function<Rasi, List<Rasi>> parts;
  private final UniversalTime birth;
  private final double yearDays;

  /**
   * @param years each sign in the order of the dasha, of all rounds
   * @param parts the twelve signs that a sign's period is divided among, in order
   */
  RasiDasha(
      List<RasiYears> years,
      Function<Rasi, List<Rasi>> parts,
      UniversalTime birth,
      double yearDays) {
    this.years = List.copyOf(years);
    this.parts = parts;
    this.birth = birth;
    this.yearDays = yearDays;
  }

  /** Every sign in the order of the dasha with how its years were found, of all rounds. */
  public List<RasiYears> years() {
    return years;
  }

  /** Length of the dasha year in days. */
  public double yearDays() {
    return yearDays;
  }

  /** The birth. */
  public UniversalTime start() {
    return birth;
  }

  public UniversalTime end() {
    return timeAt(years.stream().mapToLong(RasiYears::years).sum() * UNITS_IN_YEAR);
  }

  /** All mahadashas in order, of all rounds. */
  public List<RasiDashaPeriod> mahadashas() {
    var periods = new ArrayList<RasiDashaPeriod>(years.size());
    long start = 0;
    for (RasiYears sign : years) {
      if (sign.years() > 0) {
        long units = sign.years() * UNITS_IN_YEAR;
        periods.add(new RasiDashaPeriod(this, null, sign.rasi(), start, units));
        start += units;
      }
    }
    return Collections.unmodifiableList(periods);
  }

  /**
   * The periods that a period is divided into, in order.
   *
   * @throws IllegalArgumentException for a pranadasha, which is not divided
   */
  public List<RasiDashaPeriod> within(RasiDashaPeriod parent) {
    if (parent.level() >= Dasha.DEEPEST_LEVEL) {
      throw new IllegalArgumentException("a period of level 5 is not divided further");
    }
    var periods = new ArrayList<RasiDashaPeriod>(12);
    long units = parent.units() / 12;
    long start = parent.startUnits();
    for (Rasi sign : parts.apply(parent.rasi())) {
      periods.add(new RasiDashaPeriod(this, parent, sign, start, units));
      start += units;
    }
    return Collections.unmodifiableList(periods);
  }

  /** Meets every period of a level in order without keeping them. */
  public void forEachPeriod(int level, Consumer<RasiDashaPeriod> action) {
    tree().forEach(level, action);
  }

  /** The period of a level that runs at an instant; none before the birth or from the end on. */
  public Optional<RasiDashaPeriod> findRunningAt(UniversalTime time, int level) {
    return tree().findRunningAt(time, level);
  }

  /**
   * The next period to begin at or after an instant whose signs, from the mahadasha's down, are
   * these.
   *
   * @param signs one to five of them
   */
  public Optional<RasiDashaPeriod> findNext(List<Rasi> signs, UniversalTime after) {
    return tree().findNext(signs, after);
  }

  private PeriodTree<RasiDashaPeriod, Rasi> tree() {
    return new PeriodTree<>(mahadashas(), this::within, RasiDashaPeriod::rasi);
  }

  UniversalTime timeAt(long units) {
    return birth.plusDays(units * (yearDays / UNITS_IN_YEAR));
  }
}
