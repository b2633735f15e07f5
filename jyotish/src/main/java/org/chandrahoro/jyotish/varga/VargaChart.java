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

  private final Varga varga;
  private final Rasi lagna;
  private final Rasi[] rasis;

  private VargaChart(Varga varga, Rasi lagna, Rasi[] rasis) {
    this.varga = varga;
    this.lagna = lagna;
    this.rasis = rasis;
  }

  public static VargaChart of(RecordedChart chart, Varga varga) {
    var places = chart.places();
    var rasis = new Rasi[GRAHAS.length];
    for (Graha graha : GRAHAS) {
      rasis[graha.ordinal()] = varga.of(places.longitude(graha));
    }
    return new VargaChart(varga, varga.of(chart.lagna()), rasis);
  }

  /** The varga sign of a point whose time is uncertain, where it is the same throughout. */
  public static Optional<Rasi> findRasi(LongitudeWindow longitudes, Varga varga) {
    return longitudes.findConstant(12 * varga.division(), varga::ofPart);
  }

  public Varga varga() {
    return varga;
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
