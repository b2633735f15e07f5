package org.chandrahoro.jyotish.yoga;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chandrahoro.jyotish.chart.RecordedChart;

/** The catalogue of yogas, and those that a chart has. */
public final class Yogas {
  private static final List<YogaRule> CATALOGUE =
      Stream.of(
              MahapurushaYogas.ALL,
              LunarYogas.ALL,
              SolarYogas.ALL,
              NabhasaYogas.ALL,
              RajaYogas.ALL,
              DhanaYogas.ALL,
              ViparitaYogas.ALL,
              NeechaBhangaYogas.ALL,
              ParivartanaYogas.ALL,
              ParasharaYogas.ALL,
              PhaladeepikaYogas.ALL,
              RamanYogas.ALL,
              BhavaYogas.ALL,
              MalikaYogas.ALL,
              ArishtaYogas.ALL)
          .flatMap(List::stream)
          .toList();

  private Yogas() {}

  /** Every yoga that is looked for, by family. */
  public static List<YogaRule> catalogue() {
    return CATALOGUE;
  }

  /**
   * The yogas of a chart, in the order of the catalogue; each at most once for the same grahas.
   * Those that something cancels are among them and say so.
   */
  public static List<YogaFound> of(RecordedChart chart) {
    var laidOut = new YogaChart(chart);
    var found = new ArrayList<YogaFound>(48);
    for (YogaRule rule : CATALOGUE) {
      rule.find(laidOut, found);
    }
    return List.copyOf(found);
  }
}
