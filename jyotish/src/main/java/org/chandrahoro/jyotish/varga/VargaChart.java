package org.chandrahoro.jyotish.varga;

import java.util.Optional;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.LongitudeWindow;
import org.chandrahoro.jyotish.chart.RecordedChart;

/** The signs of the lagna and the nine grahas in one varga. Immutable. */
public final class VargaChart {
  private static final Graha[] GRAHAS = Graha.values();

  private final VargaRule rule;
  private final Rasi lagna;
  private final Rasi[] rasis;

  private VargaChart(VargaRule rule, Rasi lagna, Rasi[] rasis) {
    this.rule = rule;
    this.lagna = lagna;
    this.rasis = rasis;
  }

  public static VargaChart of(RecordedChart chart, VargaRule rule) {
    var places = chart.places();
    var rasis = new Rasi[GRAHAS.length];
    for (Graha graha : GRAHAS) {
      rasis[graha.ordinal()] = rule.of(places.longitude(graha));
    }
    return new VargaChart(rule, rule.of(chart.lagna()), rasis);
  }

  /** The varga sign of a point whose time is uncertain, where it is the same throughout. */
  public static Optional<Rasi> findRasi(LongitudeWindow longitudes, VargaRule rule) {
    return longitudes.findConstant(12 * rule.division(), rule::ofPart);
  }

  /** The way of reckoning it, Parashara's or a variant. */
  public VargaRule rule() {
    return rule;
  }

  public Varga varga() {
    return rule.varga();
  }

  public Rasi lagna() {
    return lagna;
  }

  public Rasi rasi(Graha graha) {
    return rasis[graha.ordinal()];
  }

  /** The house from this varga's own lagna. */
  public Bhava bhava(Graha graha) {
    return Bhava.of(rasis[graha.ordinal()], lagna);
  }
}
