package org.chandrahoro.server.chart.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.DayChart;
import org.chandrahoro.jyotish.chart.MarginChart;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.chart.SkyWindow;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.jyotish.varga.VargaChart;
import org.chandrahoro.server.drawing.ChartMark;
import org.chandrahoro.server.drawing.ChartSheet;

/** Makes of a chart what is drawn of it. */
final class ChartSheets {
  private final Wording wording;

  ChartSheets(Wording wording) {
    this.wording = wording;
  }

  /** The sign chart; of an uncertain time, each graha in every sign it may be in. */
  ChartSheet rasi(Chart chart) {
    var marks = new EnumMap<Rasi, List<ChartMark>>(Rasi.class);
    switch (chart) {
      case RecordedChart recorded -> {
        var lagna = recorded.lagna();
        put(marks, recorded.lagnaRasi(), lagnaMark(degrees(lagna)));
        for (Graha graha : Graha.values()) {
          var place = recorded.place(graha);
          put(
              marks,
              place.rasi(),
              mark(graha, degrees(place.longitude()), place.isRetrograde() && !graha.isNode()));
        }
      }
      case MarginChart margin -> {
        margin.findLagnaRasi().ifPresent(rasi -> put(marks, rasi, lagnaMark("")));
        spread(marks, margin.sky());
      }
      case DayChart day -> spread(marks, day.sky());
    }
    Optional<Rasi> lagna = chart.findLagnaRasi();
    Rasi moon = moonSign(chart);
    return sheet(
        wording.text("varga.RASI"),
        lagna.isPresent() ? "" : wording.text("chart.from-moon"),
        lagna,
        lagna.orElse(moon),
        marks);
  }

  /** A divisional chart, which only an exact time has. */
  ChartSheet varga(RecordedChart chart, Varga varga) {
    var signs = VargaChart.of(chart, varga);
    var marks = new EnumMap<Rasi, List<ChartMark>>(Rasi.class);
    put(marks, signs.lagna(), lagnaMark(""));
    for (Graha graha : Graha.values()) {
      put(
          marks,
          signs.rasi(graha),
          mark(graha, "", chart.place(graha).isRetrograde() && !graha.isNode()));
    }
    return sheet(
        wording.text("varga." + varga), "", Optional.of(signs.lagna()), signs.lagna(), marks);
  }

  private ChartSheet sheet(
      String title,
      String note,
      Optional<Rasi> lagna,
      Rasi first,
      Map<Rasi, List<ChartMark>> marks) {
    var signNames = new EnumMap<Rasi, String>(Rasi.class);
    for (Rasi rasi : Rasi.values()) {
      signNames.put(rasi, wording.shortRasi(rasi));
    }
    String description =
        marks.entrySet().stream()
            .map(
                entry ->
                    signNames.get(entry.getKey())
                        + ": "
                        + entry.getValue().stream()
                            .map(ChartMark::words)
                            .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; "));
    var centre = new ArrayList<String>(List.of(title.split(" · ")));
    if (!note.isEmpty()) {
      centre.add(note);
    }
    return new ChartSheet(title, description, centre, lagna, first, marks, signNames);
  }

  private void spread(Map<Rasi, List<ChartMark>> marks, SkyWindow sky) {
    for (Graha graha : Graha.values()) {
      var signs = sky.of(graha).rasis();
      boolean retrograde = !graha.isNode() && sky.of(graha).findRetrograde().orElse(false);
      for (Rasi sign : signs) {
        put(marks, sign, mark(graha, signs.size() > 1 ? "?" : "", retrograde));
      }
    }
  }

  private ChartMark mark(Graha graha, String under, boolean retrograde) {
    var names = wording.names();
    return new ChartMark(
        names.grahaShort(graha),
        under,
        retrograde ? wording.text("chart.retrograde-short") : "",
        names.graha(graha)
            + (under.isEmpty() ? "" : " " + under)
            + (retrograde ? " " + wording.text("chart.retrograde") : ""));
  }

  private ChartMark lagnaMark(String under) {
    return new ChartMark(
        wording.text("chart.lagna-short"),
        under,
        "",
        wording.text("chart.lagna") + (under.isEmpty() ? "" : " " + under));
  }

  private static Rasi moonSign(Chart chart) {
    return switch (chart) {
      case RecordedChart recorded -> recorded.rasi(Graha.MOON);
      case MarginChart margin -> margin.sky().of(Graha.MOON).rasis().getFirst();
      case DayChart day -> day.sky().of(Graha.MOON).rasis().getFirst();
    };
  }

  private static String degrees(SiderealLongitude longitude) {
    return (int) longitude.degreesInRasi() + "°";
  }

  private static void put(Map<Rasi, List<ChartMark>> marks, Rasi rasi, ChartMark mark) {
    marks.computeIfAbsent(rasi, _ -> new ArrayList<>()).add(mark);
  }
}
