package org.chandrahoro.jyotish.dasha;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.jspecify.annotations.Nullable;

/**
 * One period of a dasha: a mahadasha (level 1), antardasha (2), pratyantardasha (3), sookshmadasha
 * (4) or pranadasha (5). It holds its start and not its end, which is exactly the next one's start.
 */
public final class DashaPeriod implements Period {
  private final Dasha dasha;
  private final @Nullable DashaPeriod parent;
  private final int lordIndex;
  private final int level;
  private final long startUnits;
  private final long units;

  DashaPeriod(
      Dasha dasha, @Nullable DashaPeriod parent, int lordIndex, long startUnits, long units) {
    this.dasha = dasha;
    this.parent = parent;
    this.lordIndex = lordIndex;
    this.level = parent == null ? 1 : parent.level + 1;
    this.startUnits = startUnits;
    this.units = units;
  }

  public Graha lord() {
    return dasha.order().lord(lordIndex);
  }

  @Override
  public int level() {
    return level;
  }

  /** The period this one is a part of; none for a mahadasha. */
  public Optional<DashaPeriod> parent() {
    return Optional.ofNullable(parent);
  }

  /** The lords from the mahadasha's down to this period's own. */
  public List<Graha> lords() {
    var lords = new ArrayList<Graha>(level);
    for (DashaPeriod period = this; period != null; period = period.parent) {
      lords.add(period.lord());
    }
    Collections.reverse(lords);
    return Collections.unmodifiableList(lords);
  }

  /** The period of a level that holds this one: {@code ancestor(1)} is its mahadasha. */
  public DashaPeriod ancestor(int level) {
    if (level < 1 || level > this.level) {
      throw new IllegalArgumentException("level " + level + "; accepted are 1 to " + this.level);
    }
    DashaPeriod period = this;
    while (period.parent != null && period.level > level) {
      period = period.parent;
    }
    return period;
  }

  @Override
  public UniversalTime start() {
    return dasha.timeAt(startUnits);
  }

  @Override
  public UniversalTime end() {
    return dasha.timeAt(startUnits + units);
  }

  @Override
  public double years() {
    return units / (double) dasha.unitsInYear();
  }

  int lordIndex() {
    return lordIndex;
  }

  long startUnits() {
    return startUnits;
  }

  long units() {
    return units;
  }

  @Override
  public String toString() {
    return lords() + " " + start().toInstant() + " to " + end().toInstant();
  }
}
