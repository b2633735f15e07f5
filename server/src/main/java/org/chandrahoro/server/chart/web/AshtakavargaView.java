package org.chandrahoro.server.chart.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.ashtakavarga.Ashtakavarga;
import org.chandrahoro.jyotish.ashtakavarga.AshtakavargaTable;
import org.chandrahoro.jyotish.ashtakavarga.Contributor;
import org.chandrahoro.jyotish.ashtakavarga.Shodhana;
import org.chandrahoro.jyotish.ashtakavarga.ShodhanaConventions;
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
   * @param givers the eight, with the signs to which they give the graha a bindu
   */
  public record Row(
      String name, List<Integer> bindus, int home, int sum, List<Giver> givers, Pindas pindas) {}

  /**
   * @param gives in the order of the signs
   */
  public record Giver(String name, List<Boolean> gives) {}

  /** What the reductions by trines and by common lords leave, by the measures of both kinds. */
  public record Pindas(int rasi, int graha, int shodhya) {}

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
    var shodhana = Shodhana.of(found, ShodhanaConventions.DEFAULT);
    var rows = new ArrayList<Row>();
    for (Graha graha : Graha.values()) {
      if (!graha.isNode()) {
        var bindus = signs(sign -> found.bindus(graha, sign));
        rows.add(
            new Row(
                wording.names().graha(graha),
                bindus,
                chart.findRasi(graha).orElseThrow().ordinal(),
                bindus.stream().mapToInt(Integer::intValue).sum(),
                givers(found, graha, wording),
                new Pindas(
                    shodhana.rasiPinda(graha),
                    shodhana.grahaPinda(graha),
                    shodhana.shodhyaPinda(graha))));
      }
    }
    return new AshtakavargaView(
        Arrays.stream(Rasi.values())
            .map(rasi -> new Sign(wording.shortRasi(rasi), lagna.filter(rasi::equals).isPresent()))
            .toList(),
        List.copyOf(rows),
        signs(found::sarva));
  }

  private static List<Giver> givers(Ashtakavarga found, Graha graha, Wording wording) {
    return Arrays.stream(Contributor.values())
        .map(
            contributor ->
                new Giver(
                    contributor == Contributor.LAGNA
                        ? wording.text("chart.lagna")
                        : wording.names().graha(Graha.valueOf(contributor.name())),
                    Arrays.stream(Rasi.values())
                        .map(sign -> found.gives(contributor, graha, sign))
                        .toList()))
        .toList();
  }

  private static List<Integer> signs(java.util.function.ToIntFunction<Rasi> bindus) {
    return Arrays.stream(Rasi.values()).map(bindus::applyAsInt).toList();
  }
}
