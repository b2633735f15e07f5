package org.chandrahoro.server.chart.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dasha.Dasha;
import org.chandrahoro.jyotish.dasha.DashaPeriod;
import org.chandrahoro.jyotish.dasha.Yogini;
import org.chandrahoro.server.drawing.Timeline;

/** Lays out the dashas of a chart: the periods down to where somebody looks, three levels deep. */
final class DashaViews {
  private static final int LEVELS = 3;

  private final Wording wording;
  private final Instant now;
  private final ZoneId zone;

  /**
   * @param zone by whose dates the periods are told
   */
  DashaViews(Wording wording, Instant now, ZoneId zone) {
    this.wording = wording;
    this.now = now;
    this.zone = zone;
  }

  DashaView of(RecordedChart chart, ChartAddress address) {
    var layout = new Layout(chart, address);
    var periods = layout.periods(layout.dasha.mahadashas(), "", layout.opened());
    return new DashaView(address.dasha(), periods, List.copyOf(layout.bars), layout.running());
  }

  private final class Layout {
    private final Dasha dasha;
    private final ChartAddress address;
    private final Instant birth;
    private final List<DashaView.Bar> bars = new ArrayList<>();

    Layout(RecordedChart chart, ChartAddress address) {
      this.dasha = address.dasha().of(chart);
      this.address = address;
      this.birth = chart.moment().time().toInstant();
    }

    /**
     * The places of the opened periods from the mahadasha down: those asked for or that of today.
     */
    List<Integer> opened() {
      var asked = asked(address.period());
      if (!asked.isEmpty()) {
        return asked;
      }
      var mahadashas = dasha.mahadashas();
      for (int i = 0; i < mahadashas.size(); i++) {
        if (mahadashas.get(i).contains(UniversalTime.of(now))) {
          return List.of(i);
        }
      }
      return List.of();
    }

    private List<Integer> asked(String path) {
      if (!path.matches("[1-9]\\d?(\\.[1-9])?")) {
        return List.of();
      }
      var places = new ArrayList<Integer>();
      for (String place : path.split("\\.")) {
        places.add(Integer.parseInt(place) - 1);
      }
      int mahadashas = dasha.mahadashas().size();
      int antardashas = dasha.within(dasha.first()).size();
      boolean exists =
          places.getFirst() < mahadashas && (places.size() == 1 || places.getLast() < antardashas);
      return exists ? places : List.of();
    }

    List<DashaView.Period> periods(List<DashaPeriod> all, String above, List<Integer> opened) {
      int open = opened.isEmpty() || all.getFirst().level() >= LEVELS ? -1 : opened.getFirst();
      bars.add(bar(all, above, open));
      var shown = new ArrayList<DashaView.Period>();
      for (int i = 0; i < all.size(); i++) {
        var period = all.get(i);
        String path = path(above, i);
        shown.add(
            new DashaView.Period(
                path,
                period.lord(),
                name(period),
                date(period.start()),
                date(period.end()),
                period.years(),
                period.contains(UniversalTime.of(now)),
                i == open,
                i == open
                    ? periods(dasha.within(period), path, opened.subList(1, opened.size()))
                    : List.of()));
      }
      return List.copyOf(shown);
    }

    private DashaView.Bar bar(List<DashaPeriod> all, String above, int open) {
      int level = all.getFirst().level();
      var spans = new ArrayList<Timeline.Span>();
      for (int i = 0; i < all.size(); i++) {
        var period = all.get(i);
        spans.add(
            new Timeline.Span(
                wording.names().grahaShort(period.lord()),
                wording.text(
                    "dasha.span", name(period), written(period.start()), written(period.end())),
                "hue-" + period.lord().ordinal(),
                period.start().toInstant(),
                period.end().toInstant(),
                i == open,
                level < LEVELS ? address.withPeriod(path(above, i)) + "#dashas" : ""));
      }
      var first = all.getFirst();
      String title =
          first
              .parent()
              .map(parent -> wording.text("dasha.level." + level, beforeNoun(parent)))
              .orElseGet(() -> wording.text("dasha.level.1"));
      return new DashaView.Bar(
          level,
          title,
          Timeline.svg(spans, birth, now, title),
          date(first.start()),
          date(all.getLast().end()));
    }

    List<DashaView.Running> running() {
      return dasha
          .findRunningAt(UniversalTime.of(now), LEVELS)
          .map(
              deepest -> {
                var running = new ArrayList<DashaView.Running>();
                for (int level = 1; level <= LEVELS; level++) {
                  var period = deepest.ancestor(level);
                  running.add(
                      new DashaView.Running(
                          level, period.lord(), name(period), date(period.end())));
                }
                return List.copyOf(running);
              })
          .orElse(List.of());
    }

    private String name(DashaPeriod period) {
      String lord = wording.names().graha(period.lord());
      return address.dasha() == DashaSystem.YOGINI
          ? wording.text("dasha.yogini", wording.text("yogini." + Yogini.of(period)), lord)
          : lord;
    }

    /** As it stands before "dasha": in Telugu the bare name, without its ending. */
    private String beforeNoun(DashaPeriod period) {
      return address.dasha() == DashaSystem.YOGINI
          ? wording.text("yogini." + Yogini.of(period))
          : wording.text("dasha.lord." + period.lord());
    }

    private String written(UniversalTime time) {
      return wording.shortDate(date(time));
    }

    private LocalDate date(UniversalTime time) {
      return LocalDate.ofInstant(time.toInstant(), zone);
    }

    private static String path(String above, int place) {
      return above.isEmpty() ? Integer.toString(place + 1) : above + "." + (place + 1);
    }
  }
}
