package org.chandrahoro.server.chart.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.ashtakavarga.Ashtakavarga;
import org.chandrahoro.jyotish.ashtakavarga.AshtakavargaTable;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.DayChart;
import org.chandrahoro.jyotish.chart.MarginChart;
import org.chandrahoro.jyotish.chart.RecordedChart;

/**
 * The bindus of each graha in each sign.
 *
 * @param signs their names in order, the lagna's marked
 * @param rows Sun to Saturn
 * @param sarva all seven together, in the order of the signs
 */
public record AshtakavargaView(List<Sign> signs, List<Row> rows, List<Integer> sarva) {
  public record Sign(String name, boolean lagna) {}

  /**
   * @param home the place, from 0, of the sign the graha stands in
   */
  public record Row(String name, List<Integer> bindus, int home, int sum) {}

  /** Nothing where the birth time leaves a sign open that gives bindus. */
  static Optional<AshtakavargaView> find(Chart chart, Wording wording) {
    Optional<Ashtakavarga> bindus =
        switch (chart) {
          case RecordedChart recorded ->
              Optional.of(Ashtakavarga.of(recorded, AshtakavargaTable.PARASHARA));
          case MarginChart margin -> Ashtakavarga.findOver(margin, AshtakavargaTable.PARASHARA);
          case DayChart _ -> Optional.empty();
        };
    return bindus.map(found -> of(chart, found, wording));
  }

  private static AshtakavargaView of(Chart chart, Ashtakavarga found, Wording wording) {
    var lagna = chart.findLagnaRasi();
    var rows = new ArrayList<Row>();
    for (Graha graha : Graha.values()) {
      if (!graha.isNode()) {
        var bindus = signs(sign -> found.bindus(graha, sign));
        rows.add(
            new Row(
                wording.names().graha(graha),
                bindus,
                chart.findRasi(graha).orElseThrow().ordinal(),
                bindus.stream().mapToInt(Integer::intValue).sum()));
      }
    }
    return new AshtakavargaView(
        Arrays.stream(Rasi.values())
            .map(rasi -> new Sign(wording.shortRasi(rasi), lagna.filter(rasi::equals).isPresent()))
            .toList(),
        List.copyOf(rows),
        signs(found::sarva));
  }

  private static List<Integer> signs(java.util.function.ToIntFunction<Rasi> bindus) {
    return Arrays.stream(Rasi.values()).map(bindus::applyAsInt).toList();
  }
}
