package org.chandrahoro.server.chart.web;

import java.util.StringJoiner;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.GrahaPlace;
import org.chandrahoro.jyotish.chart.GrahaPlaces;
import org.chandrahoro.jyotish.dignity.Combustion;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.server.drawing.ChartMark;

/**
 * How a graha is written into a cell: two letters, raised beside them whether it is retrograde and
 * combust, beneath them its degrees and whether it is exalted or debilitated.
 */
final class GrahaMarks {
  private static final String UP = "↑";
  private static final String DOWN = "↓";

  private final Wording wording;

  GrahaMarks(Wording wording) {
    this.wording = wording;
  }

  ChartMark lagna(String under) {
    return new ChartMark(
        wording.text("chart.lagna-short"),
        under,
        "",
        wording.text("chart.lagna") + (under.isEmpty() ? "" : " " + under));
  }

  /** In the sign chart of an exact time. */
  ChartMark inSign(GrahaPlaces places, Graha graha) {
    var place = places.of(graha);
    return mark(
        graha,
        ChartSheets.degrees(place.longitude()),
        goesBack(place, graha),
        Combustion.isCombust(places, graha),
        exaltation(graha, place.rasi()));
  }

  /** In a division, where there are no degrees and no nearness to the Sun. */
  ChartMark inVarga(GrahaPlace place, Graha graha, Rasi sign) {
    return mark(graha, "", goesBack(place, graha), false, exaltation(graha, sign));
  }

  /** In one of the signs that an uncertain time allows. */
  ChartMark uncertain(Graha graha, boolean oneOfSeveral, boolean retrograde) {
    return mark(graha, oneOfSeveral ? "?" : "", retrograde, false, "");
  }

  /** Passing through a sign, outside the frame. */
  ChartMark passing(GrahaPlace place, Graha graha) {
    boolean retrograde = goesBack(place, graha);
    var names = wording.names();
    return new ChartMark(
        names.grahaShort(graha),
        "",
        retrograde ? wording.text("chart.retrograde-short") : "",
        wording.text("transits.passing", names.graha(graha), ChartSheets.degrees(place.longitude()))
            + (retrograde ? " " + wording.text("chart.retrograde") : ""));
  }

  /** The mean nodes always go backward: marking them would say nothing. */
  private static boolean goesBack(GrahaPlace place, Graha graha) {
    return place.isRetrograde() && !graha.isNode();
  }

  private static String exaltation(Graha graha, Rasi sign) {
    Rasi exalted = Dignity.exaltationOf(graha);
    return sign == exalted ? UP : sign == exalted.plus(6) ? DOWN : "";
  }

  private ChartMark mark(
      Graha graha, String degrees, boolean retrograde, boolean combust, String exaltation) {
    var raised = new StringBuilder();
    var words = new StringJoiner(" ");
    words.add(wording.names().graha(graha));
    if (!degrees.isEmpty()) {
      words.add(degrees);
    }
    if (retrograde) {
      raised.append(wording.text("chart.retrograde-short"));
      words.add(wording.text("chart.retrograde"));
    }
    if (combust) {
      raised.append(wording.text("chart.combust-short"));
      words.add(wording.text("chart.combust"));
    }
    if (!exaltation.isEmpty()) {
      words.add(
          wording.text(
              exaltation.equals(UP) ? "chart.dignity.exalted" : "chart.dignity.debilitated"));
    }
    return new ChartMark(
        wording.names().grahaShort(graha),
        degrees + exaltation,
        raised.toString(),
        words.toString());
  }
}
