package org.chandrahoro.server.chart.web;

import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.server.profile.BirthDetails;

/**
 * What the page of a chart shows. What the birth time does not allow is not there.
 *
 * @param name whose it is; may be empty
 * @param address the page with what is chosen on it, for links that choose otherwise
 * @param rasi the sign chart, drawn
 * @param division what is drawn beside it
 * @param transits what is laid over the sign chart, where somebody asks for it
 * @param transitsRefused whether a date was asked for that is none
 * @param ayanamsaDegrees at the birth
 */
public record ChartView(
    String name,
    ChartAddress address,
    BirthDetails birth,
    Chart chart,
    String rasi,
    Optional<DivisionView> division,
    Optional<TransitView> transits,
    boolean transitsRefused,
    List<GrahaRow> rows,
    double ayanamsaDegrees,
    Optional<DashaView> dasha) {

  /** The mahadasha that runs now. */
  public Optional<DashaView.Running> running() {
    return dasha.flatMap(view -> view.running().stream().findFirst());
  }

  /** The line of a graha in the table: the lagna's, where there is one, stands before all. */
  public GrahaRow row(Graha graha) {
    return rows.get(rows.size() - Graha.values().length + graha.ordinal());
  }
}
