package org.chandrahoro.jyotish.dasha;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Rasi;
import org.jspecify.annotations.Nullable;

/** One period of a dasha of signs, of any of five levels. */
public final class RasiDashaPeriod implements Period {
  private final RasiDasha dasha;
  private final @Nullable RasiDashaPeriod parent;
  private final Rasi rasi;
  private final int level;
  private final long startUnits;
  private final long units;

  RasiDashaPeriod(
      RasiDasha dasha, @Nullable RasiDashaPeriod parent, Rasi rasi, long startUnits, long units) {
    this.dasha = dasha;
    this.parent = parent;
    this.rasi = rasi;
    this.level = parent == null ? 1 : parent.level + 1;
    this.startUnits = startUnits;
    this.units = units;
  }

  public Rasi rasi() {
    return rasi;
  }

  @Override
  public int level() {
    return level;
  }

  /** The period this one is a part of; none for a mahadasha. */
  public Optional<RasiDashaPeriod> parent() {
    return Optional.ofNullable(parent);
  }

  /** The signs from the mahadasha's down to this period's own. */
  public List<Rasi> rasis() {
    var rasis = new ArrayList<Rasi>(level);
    for (RasiDashaPeriod period = this; period != null; period = period.parent) {
      rasis.add(period.rasi);
    }
    Collections.reverse(rasis);
    return Collections.unmodifiableList(rasis);
  }

  /** The period of a level that holds this one: {@code ancestor(1)} is its mahadasha. */
  public RasiDashaPeriod ancestor(int level) {
    if (level < 1 || level > this.level) {
      throw new IllegalArgumentException("level " + level + "; accepted are 1 to " + this.level);
    }
    RasiDashaPeriod period = this;
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
    return units / (double) RasiDasha.UNITS_IN_YEAR;
  }

  long startUnits() {
    return startUnits;
  }

  long units() {
    return units;
  }

  @Override
  public String toString() {
    return rasis() + " " + start().toInstant() + " to " + end().toInstant();
  }
}
