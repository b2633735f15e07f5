package org.chandrahoro.jyotish.chart;

import java.util.Optional;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;

/**
 * The chart of a birth whose time is known within a margin: windows in place of points.
 *
 * @param sky the nine grahas over the window
 * @param lagna all that the rising point passes
 * @param midheaven all that the culminating point passes
 */
public record MarginChart(
    Birth birth,
    Conventions conventions,
    String engine,
    SkyWindow sky,
    LongitudeWindow lagna,
    LongitudeWindow midheaven)
    implements Chart {
  private static final Rasi[] RASIS = Rasi.values();

  @Override
  public Optional<Rasi> findRasi(Graha graha) {
    return sky.of(graha).findRasi();
  }

  @Override
  public Optional<Nakshatra> findNakshatra(Graha graha) {
    return sky.of(graha).findNakshatra();
  }

  @Override
  public Optional<Rasi> findLagnaRasi() {
    return lagna.findConstant(12, arc -> RASIS[arc]);
  }

  /**
   * The whole-sign house from the lagna, where both the lagna's sign and the graha's are certain.
   */
  public Optional<Bhava> findBhava(Graha graha) {
    return findLagnaRasi().flatMap(first -> findRasi(graha).map(sign -> Bhava.of(sign, first)));
  }
}
