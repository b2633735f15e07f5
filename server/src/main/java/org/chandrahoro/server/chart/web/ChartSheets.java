package org.chandrahoro.server.chart.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.BhavaChalit;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.DayChart;
import org.chandrahoro.jyotish.chart.GrahaPlaces;
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
  private final GrahaMarks graha;

  ChartSheets(Wording wording) {
    this.wording = wording;
    this.graha = new GrahaMarks(wording);
  }

  /** The sign chart; of an uncertain time, each graha in every sign it may be in. */
  ChartSheet rasi(Chart chart) {
    var marks = new EnumMap<Rasi, List<ChartMark>>(Rasi.class);
    switch (chart) {
      case RecordedChart recorded -> {
        put(marks, recorded.lagnaRasi(), graha.lagna(degrees(recorded.lagna())));
        for (Graha each : Graha.values()) {
          put(marks, recorded.rasi(each), graha.inSign(recorded.places(), each));
        }
      }
      case MarginChart margin -> {
        margin.findLagnaRasi().ifPresent(rasi -> put(marks, rasi, graha.lagna("")));
        spread(marks, margin.sky());
      }
      case DayChart day -> spread(marks, day.sky());
    }
    Optional<Rasi> lagna = chart.findLagnaRasi();
    return sheet(
        wording.text("varga.RASI"),
        lagna.isPresent() ? "" : wording.text("chart.from-moon"),
        lagna,
        lagna.orElse(moonSign(chart)),
        marks);
  }

  /** What passes through the signs at one instant. */
  Map<Rasi, List<ChartMark>> passing(GrahaPlaces sky) {
    var marks = new EnumMap<Rasi, List<ChartMark>>(Rasi.class);
    for (Graha each : Graha.values()) {
      put(marks, sky.of(each).rasi(), graha.passing(sky.of(each), each));
    }
    return marks;
  }

  /** A divisional chart, which only an exact time has. */
  ChartSheet varga(RecordedChart chart, Varga varga) {
    var signs = VargaChart.of(chart, varga);
    var marks = new EnumMap<Rasi, List<ChartMark>>(Rasi.class);
    put(marks, signs.lagna(), graha.lagna(""));
    for (Graha each : Graha.values()) {
      put(marks, signs.rasi(each), graha.inVarga(chart.place(each), each, signs.rasi(each)));
    }
    return sheet(
        wording.text("varga." + varga), "", Optional.of(signs.lagna()), signs.lagna(), marks);
  }

  /** The houses of Sripati: the cell of a sign stands for the house counted from the lagna. */
  ChartSheet chalit(RecordedChart chart, BhavaChalit houses) {
    var marks = new EnumMap<Rasi, List<ChartMark>>(Rasi.class);
    Rasi lagna = chart.lagnaRasi();
    put(marks, lagna, graha.lagna(degrees(chart.lagna())));
    for (Graha each : Graha.values()) {
      put(
          marks,
          houses.bhava(chart.longitude(each)).rasiFrom(lagna),
          graha.inSign(chart.places(), each));
    }
    var names = new EnumMap<Rasi, String>(Rasi.class);
    for (Bhava bhava : Bhava.values()) {
      names.put(bhava.rasiFrom(lagna), wording.names().house(bhava.number()));
    }
    String title = wording.text("chalit.name");
    return new ChartSheet(
        title,
        description(marks, names),
        centre(title, ""),
        Optional.of(lagna),
        lagna,
        marks,
        signNames(),
        names,
        Map.of());
  }

  private ChartSheet sheet(
      String title,
      String note,
      Optional<Rasi> lagna,
      Rasi first,
      Map<Rasi, List<ChartMark>> marks) {
    var signNames = signNames();
    return new ChartSheet(
        title, description(marks, signNames), centre(title, note), lagna, first, marks, signNames);
  }

  private Map<Rasi, String> signNames() {
    var names = new EnumMap<Rasi, String>(Rasi.class);
    for (Rasi rasi : Rasi.values()) {
      names.put(rasi, wording.shortRasi(rasi));
    }
    return names;
  }

  private static String description(Map<Rasi, List<ChartMark>> marks, Map<Rasi, String> cells) {
    return marks.entrySet().stream()
        .map(
            entry ->
                cells.get(entry.getKey())
                    + ": "
                    + entry.getValue().stream()
                        .map(ChartMark::words)
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }

  private static List<String> centre(String title, String note) {
    var centre = new ArrayList<String>(List.of(title.split(" · ")));
    if (!note.isEmpty()) {
      centre.add(note);
    }
    return centre;
  }

  private void spread(Map<Rasi, List<ChartMark>> marks, SkyWindow sky) {
    for (Graha each : Graha.values()) {
      var signs = sky.of(each).rasis();
      boolean retrograde = !each.isNode() && sky.of(each).findRetrograde().orElse(false);
      for (Rasi sign : signs) {
        put(marks, sign, graha.uncertain(each, signs.size() > 1, retrograde));
      }
    }
  }

  private static Rasi moonSign(Chart chart) {
    return switch (chart) {
      case RecordedChart recorded -> recorded.rasi(Graha.MOON);
      case MarginChart margin -> margin.sky().of(Graha.MOON).rasis().getFirst();
      case DayChart day -> day.sky().of(Graha.MOON).rasis().getFirst();
    };
  }

  static String degrees(SiderealLongitude longitude) {
    return (int) longitude.degreesInRasi() + "°";
  }

  private static void put(Map<Rasi, List<ChartMark>> marks, Rasi rasi, ChartMark mark) {
    marks.computeIfAbsent(rasi, _ -> new ArrayList<>()).add(mark);
  }
}
