package org.chandrahoro.jyotish.chart;

import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;

/**
 * The chart of a birth of which only the day is known. It has no lagna, no houses, no dated dashas.
 *
 * @param sky the nine grahas from midnight to midnight
 */
public record DayChart(Birth birth, Conventions conventions, String engine, SkyWindow sky)
    implements Chart {

  @Override
  public Optional<Rasi> findRasi(Graha graha) {
    return sky.of(graha).findRasi();
  }

  @Override
  public Optional<Nakshatra> findNakshatra(Graha graha) {
    return sky.of(graha).findNakshatra();
  }

  /** Never: in a day every sign rises. */
  @Override
  public Optional<Rasi> findLagnaRasi() {
    return Optional.empty();
  }
}
