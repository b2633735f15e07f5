package org.chandrahoro.server.chart.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.chart.DayChart;
import org.chandrahoro.jyotish.chart.MarginChart;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.server.chart.Charts;
import org.chandrahoro.server.drawing.ChartDrawing;
import org.chandrahoro.server.figures.BirthDay;
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

  /**
   * @param asked the page as it was asked for
   */
  ChartView of(String name, BirthDetails birth, ChartAddress asked, Language language) {
    Chart chart = charts.cast(birth, Conventions.DEFAULT);
    var wording = new Wording(messages, language);
    var sheets = new ChartSheets(wording);
    ZoneId zone = zone(birth);
    var transits = TransitsAsked.read(asked.transits(), clock.instant(), zone);
    var address = allowed(asked.withTransits(transits.word(asked.transits())), chart);
    var rasi = sheets.rasi(chart);
    Optional<TransitView> passing = Optional.empty();
    if (transits instanceof TransitsAsked.At at) {
      var sky = charts.sky(chart.conventions()).at(UniversalTime.of(at.instant()));
      rasi = rasi.withTransits(sheets.passing(sky));
      passing = Optional.of(new TransitViews(wording).of(chart, sky, at));
    }
    return new ChartView(
        name,
        address,
        birth,
        chart,
        ChartDrawing.svg(rasi, address.style(), "rasi"),
        exact(chart)
            .map(
                recorded ->
                    new DivisionViews(wording, sheets)
                        .of(recorded, address.division(), address.style())),
        passing,
        transits instanceof TransitsAsked.Refused,
        new GrahaRows(wording).of(chart),
        ayanamsa(chart),
        exact(chart)
            .map(recorded -> new DashaViews(wording, clock.instant(), zone).of(recorded, address)));
  }

  /** What an uncertain time has no place for is not asked for by its links either. */
  private static ChartAddress allowed(ChartAddress address, Chart chart) {
    return chart instanceof RecordedChart
        ? address
        : address.with(Division.USUAL).with(DashaSystem.VIMSHOTTARI);
  }

  /** What is seen of the same chart further down. */
  ChartDepth depth(ChartView view, Language language) {
    var chart = view.chart();
    var wording = new Wording(messages, language);
    var sky = charts.sky(chart.conventions());
    var exact = exact(chart).map(BirthDay::new);
    return new ChartDepth(
        exact.map(birth -> ShadbalaViews.of(birth, wording)),
        AshtakavargaView.find(chart, wording),
        exact(chart).map(new YogaViews(language)::of),
        exact.map(new JaiminiViews(wording)::of),
        SadeSatiViews.find(chart, sky, clock.instant(), zone(view.birth())),
        exact.map(new FurtherViews(wording, clock.instant(), zone(view.birth()))::of));
  }

  private static ZoneId zone(BirthDetails birth) {
    return birth.place().zone().orElse(birth.offset());
  }

  private static Optional<RecordedChart> exact(Chart chart) {
    return chart instanceof RecordedChart recorded ? Optional.of(recorded) : Optional.empty();
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
