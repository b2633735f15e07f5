package org.chandrahoro.server.chart.web;

import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.server.drawing.ChartStyle;
import org.chandrahoro.server.profile.BirthDetails;

/**
 * What the page of a chart shows.
 *
 * @param name whose it is; may be empty
 * @param address the page without its query, for links that choose style or varga
 * @param person the saved person, or empty
 * @param rasi the sign chart, drawn
 * @param varga the division beside it
 * @param division its drawing, where the time allows one
 * @param ayanamsaDegrees at the birth
 * @param dashas empty where the time does not allow dates
 */
public record ChartView(
    String name,
    String address,
    String person,
    BirthDetails birth,
    Chart chart,
    ChartStyle style,
    String rasi,
    Varga varga,
    Optional<String> division,
    List<GrahaRow> rows,
    double ayanamsaDegrees,
    List<DashaRow> dashas) {

  /** The dasha that runs now, its antardasha within. */
  public Optional<DashaRow> running() {
    return dashas.stream().filter(DashaRow::running).findFirst();
  }

  /** The line of a graha in the table: the lagna's, where there is one, stands before all. */
  public GrahaRow row(Graha graha) {
    return rows.get(rows.size() - Graha.values().length + graha.ordinal());
  }

  /** This page in another style or with another division. */
  public String with(ChartStyle otherStyle, Varga otherVarga) {
    return address
        + "?style="
        + otherStyle.word()
        + "&varga=D"
        + otherVarga.division()
        + (person.isEmpty() ? "" : "&person=" + person);
  }
}
