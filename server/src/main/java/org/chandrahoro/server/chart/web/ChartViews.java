package org.chandrahoro.server.chart.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.chart.DayChart;
import org.chandrahoro.jyotish.chart.MarginChart;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.server.chart.Charts;
import org.chandrahoro.server.drawing.ChartDrawing;
import org.chandrahoro.server.drawing.ChartStyle;
import org.chandrahoro.server.profile.BirthDetails;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts together what the page of a chart shows. */
@Component
class ChartViews {
  private final Charts charts;
  private final MessageSource messages;
  private final Clock clock;

  ChartViews(Charts charts, MessageSource messages, Clock clock) {
    this.charts = charts;
    this.messages = messages;
    this.clock = clock;
  }

  /** How somebody wants to see a chart. */
  record Look(ChartStyle style, Varga varga, Language language) {}

  ChartView of(String name, BirthDetails birth, String address, String person, Look look) {
    Chart chart = charts.cast(birth, Conventions.DEFAULT);
    var wording = new Wording(messages, look.language());
    var sheets = new ChartSheets(wording);
    Optional<String> division = Optional.empty();
    List<DashaRow> dashas = List.of();
    if (chart instanceof RecordedChart recorded) {
      division =
          Optional.of(
              ChartDrawing.svg(sheets.varga(recorded, look.varga()), look.style(), "division"));
      ZoneId zone = birth.place().zone().orElse(birth.offset());
      dashas = DashaRow.of(recorded, clock.instant(), zone);
    }
    return new ChartView(
        name,
        address,
        person,
        birth,
        chart,
        look.style(),
        ChartDrawing.svg(sheets.rasi(chart), look.style(), "rasi"),
        look.varga(),
        division,
        new GrahaRows(wording).of(chart),
        ayanamsa(chart),
        dashas);
  }

  /** In a day it grows by a seventh of an arcsecond, so its beginning stands for all of it. */
  private static double ayanamsa(Chart chart) {
    return switch (chart) {
      case RecordedChart recorded -> recorded.places().ayanamsaDegrees();
      case MarginChart margin -> margin.sky().turningPoints().getFirst().ayanamsaDegrees();
      case DayChart day -> day.sky().turningPoints().getFirst().ayanamsaDegrees();
    };
  }
}
