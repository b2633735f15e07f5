package org.chandrahoro.server.chart.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.DayChart;
import org.chandrahoro.jyotish.chart.MarginChart;
import org.chandrahoro.jyotish.chart.PlaceWindow;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.chart.SkyWindow;
import org.chandrahoro.jyotish.dignity.Combustion;
import org.chandrahoro.jyotish.dignity.Dignity;

/** Says a chart as a table: the twin of the drawing for those who hear the page. */
final class GrahaRows {
  private final Wording wording;

  GrahaRows(Wording wording) {
    this.wording = wording;
  }

  List<GrahaRow> of(Chart chart) {
    return switch (chart) {
      case RecordedChart recorded -> recorded(recorded);
      case MarginChart margin -> rows(margin.sky(), graha -> margin.findBhava(graha), false);
      case DayChart day -> rows(day.sky(), _ -> Optional.empty(), true);
    };
  }

  private List<GrahaRow> recorded(RecordedChart chart) {
    var rows = new ArrayList<GrahaRow>();
    var names = wording.names();
    rows.add(
        new GrahaRow(
            wording.text("chart.lagna"),
            names.rasi(chart.lagnaRasi()),
            names.degreesInRasi(chart.lagna()),
            star(Nakshatra.of(chart.lagna()), chart.lagna().pada()),
            names.house(1),
            List.of()));
    for (Graha graha : Graha.values()) {
      var place = chart.place(graha);
      rows.add(
          new GrahaRow(
              names.graha(graha),
              names.rasi(place.rasi()),
              names.degreesInRasi(place.longitude()),
              star(place.nakshatra(), place.longitude().pada()),
              names.house(chart.bhava(graha).number()),
              states(
                  graha,
                  Optional.of(place.isRetrograde()),
                  Optional.of(Combustion.isCombust(chart.places(), graha)),
                  Optional.of(Dignity.of(graha, place.longitude())))));
    }
    return rows;
  }

  private List<GrahaRow> rows(
      SkyWindow sky, Function<Graha, Optional<Bhava>> houses, boolean moonRange) {
    var names = wording.names();
    return Arrays.stream(Graha.values())
        .map(
            graha -> {
              PlaceWindow window = sky.of(graha);
              return new GrahaRow(
                  names.graha(graha),
                  either(window.rasis(), names::rasi),
                  "",
                  star(window, moonRange && graha == Graha.MOON),
                  houses.apply(graha).map(bhava -> names.house(bhava.number())).orElse(""),
                  states(
                      graha,
                      window.findRetrograde(),
                      Combustion.findOver(sky, graha),
                      Dignity.findOver(window.longitudes(), graha)));
            })
        .toList();
  }

  private String star(PlaceWindow window, boolean range) {
    var star = window.findNakshatra();
    var pada = window.findPada();
    if (star.isPresent()) {
      return pada.isPresent()
          ? star(star.get(), pada.get())
          : wording.names().nakshatra(star.get());
    }
    var stars = window.nakshatras();
    return range && stars.size() > 2
        ? wording.text(
            "chart.star-range",
            wording.names().nakshatra(stars.getFirst()),
            wording.names().nakshatra(stars.getLast()))
        : either(stars, wording.names()::nakshatra);
  }

  private String star(Nakshatra nakshatra, int pada) {
    return wording.text("chart.star-pada", wording.names().nakshatra(nakshatra), pada);
  }

  private <T> String either(List<T> possible, Function<T, String> name) {
    return possible.stream()
        .map(name)
        .collect(Collectors.joining(" " + wording.text("chart.or") + " "));
  }

  private List<String> states(
      Graha graha, Optional<Boolean> retrograde, Optional<Boolean> combust, Optional<Dignity> in) {
    var states = new ArrayList<String>();
    // The mean nodes always go backward: saying so of each chart would say nothing.
    if (!graha.isNode() && retrograde.orElse(false)) {
      states.add(wording.text("chart.retrograde"));
    }
    if (combust.orElse(false)) {
      states.add(wording.text("chart.combust"));
    }
    in.filter(dignity -> dignity != Dignity.NEUTRAL)
        .ifPresent(
            dignity ->
                states.add(
                    wording.text("chart.dignity." + dignity.name().toLowerCase(Locale.ROOT))));
    return states;
  }
}
