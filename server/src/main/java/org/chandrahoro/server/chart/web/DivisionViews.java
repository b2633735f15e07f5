package org.chandrahoro.server.chart.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.BhavaChalit;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.jyotish.varga.VargaChart;
import org.chandrahoro.server.drawing.ChartDrawing;
import org.chandrahoro.server.drawing.ChartStyle;

/** Shows a division of a chart, as a drawing and as its twin in words. */
final class DivisionViews {
  private final Wording wording;
  private final ChartSheets sheets;

  DivisionViews(Wording wording, ChartSheets sheets) {
    this.wording = wording;
    this.sheets = sheets;
  }

  DivisionView of(RecordedChart chart, Division division, ChartStyle style) {
    return switch (division) {
      case Division.OfVarga(var varga) ->
          new DivisionView(
              division,
              ChartDrawing.svg(sheets.varga(chart, varga), style, "division"),
              rows(chart, varga),
              List.of());
      case Division.Chalit _ -> {
        var houses = BhavaChalit.of(chart);
        yield new DivisionView(
            division,
            ChartDrawing.svg(sheets.chalit(chart, houses), style, "division"),
            rows(chart, houses),
            bounds(houses));
      }
    };
  }

  private List<DivisionView.Row> rows(RecordedChart chart, Varga varga) {
    var signs = VargaChart.of(chart, varga);
    var names = wording.names();
    var rows = new ArrayList<DivisionView.Row>();
    rows.add(
        new DivisionView.Row(
            wording.text("chart.lagna"),
            names.rasi(signs.lagna()),
            names.house(1),
            signs.lagna() == chart.lagnaRasi() ? wording.text("chart.vargottama") : ""));
    for (Graha graha : Graha.values()) {
      Rasi sign = signs.rasi(graha);
      rows.add(
          new DivisionView.Row(
              names.graha(graha),
              names.rasi(sign),
              names.house(signs.bhava(graha).number()),
              state(graha, sign, sign == chart.rasi(graha))));
    }
    return List.copyOf(rows);
  }

  /** Exaltation, debilitation and rule go by the whole sign; moolatrikona has no degrees here. */
  private String state(Graha graha, Rasi sign, boolean same) {
    var states = new ArrayList<String>();
    if (sign == Dignity.exaltationOf(graha)) {
      states.add(wording.text(key(Dignity.EXALTED)));
    } else if (sign == Dignity.exaltationOf(graha).plus(6)) {
      states.add(wording.text(key(Dignity.DEBILITATED)));
    } else if (sign.lord() == graha) {
      states.add(wording.text(key(Dignity.OWN)));
    }
    if (same) {
      states.add(wording.text("chart.vargottama"));
    }
    return String.join(", ", states);
  }

  private static String key(Dignity dignity) {
    return "chart.dignity." + dignity.name().toLowerCase(Locale.ROOT);
  }

  private List<DivisionView.Row> rows(RecordedChart chart, BhavaChalit houses) {
    var names = wording.names();
    return Arrays.stream(Graha.values())
        .map(
            graha -> {
              Bhava whole = chart.bhava(graha);
              Bhava house = houses.bhava(chart.longitude(graha));
              return new DivisionView.Row(
                  names.graha(graha),
                  names.rasi(chart.rasi(graha)) + " " + names.degreesInRasi(chart.longitude(graha)),
                  names.house(house.number()),
                  house == whole ? "" : wording.text("chalit.moved", names.house(whole.number())));
            })
        .toList();
  }

  private List<DivisionView.House> bounds(BhavaChalit houses) {
    return Arrays.stream(Bhava.values())
        .map(
            bhava ->
                new DivisionView.House(
                    wording.names().house(bhava.number()),
                    point(houses.start(bhava)),
                    point(houses.middle(bhava))))
        .toList();
  }

  private String point(SiderealLongitude longitude) {
    return wording.shortRasi(Rasi.of(longitude)) + " " + wording.names().degreesInRasi(longitude);
  }
}
