package org.chandrahoro.server.chart.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dasha.Dasha;
import org.chandrahoro.jyotish.dasha.DashaPeriod;
import org.chandrahoro.jyotish.dasha.VimshottariDasha;

/**
 * A period of the Vimshottari dasha.
 *
 * @param years its full length
 * @param running whether it runs now
 * @param within the periods it is divided into; of an antardasha none are shown
 */
public record DashaRow(
    Graha lord,
    LocalDate from,
    LocalDate to,
    double years,
    boolean running,
    List<DashaRow> within) {

  /** All mahadashas with their antardashas, by the dates at the place of birth. */
  static List<DashaRow> of(RecordedChart chart, Instant now, ZoneId zone) {
    Dasha dasha = VimshottariDasha.of(chart);
    return dasha.mahadashas().stream()
        .map(
            maha ->
                row(
                    maha,
                    now,
                    zone,
                    dasha.within(maha).stream()
                        .map(antar -> row(antar, now, zone, List.of()))
                        .toList()))
        .toList();
  }

  private static DashaRow row(DashaPeriod period, Instant now, ZoneId zone, List<DashaRow> within) {
    return new DashaRow(
        period.lord(),
        date(period.start(), zone),
        date(period.end(), zone),
        period.years(),
        period.contains(UniversalTime.of(now)),
        within);
  }

  private static LocalDate date(UniversalTime time, ZoneId zone) {
    return LocalDate.ofInstant(time.toInstant(), zone);
  }
}
