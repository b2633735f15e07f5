package org.chandrahoro.jyotish.avastha;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dignity.Dignity;

/**
 * The states of one graha.
 *
 * @param deeptadi one of the six by sign and any of the three beside them; none for the nodes, who
 *     have no friends
 * @param lajjitadi any of the six; none for the nodes
 * @param sayanadi none where the ghatis since sunrise are not known
 */
public record GrahaAvasthas(
    Graha graha,
    AvasthaFound<BaladiAvastha> baladi,
    AvasthaFound<JagradadiAvastha> jagradadi,
    List<AvasthaFound<DeeptadiAvastha>> deeptadi,
    List<AvasthaFound<LajjitadiAvastha>> lajjitadi,
    Optional<AvasthaFound<SayanadiAvastha>> sayanadi) {
  public GrahaAvasthas {
    deeptadi = List.copyOf(deeptadi);
    lajjitadi = List.copyOf(lajjitadi);
  }

  /**
   * The states of all nine in weekday order.
   *
   * @param minutesSinceSunrise from the sunrise before the birth; empty where there was none
   */
  public static List<GrahaAvasthas> of(RecordedChart chart, OptionalDouble minutesSinceSunrise) {
    var all = new ArrayList<GrahaAvasthas>(9);
    for (Graha graha : Graha.values()) {
      all.add(of(chart, graha, minutesSinceSunrise));
    }
    return List.copyOf(all);
  }

  private static GrahaAvasthas of(
      RecordedChart chart, Graha graha, OptionalDouble minutesSinceSunrise) {
    var place = chart.longitude(graha);
    var dignity = Dignity.of(graha, place);
    var moods = new Moods(chart, graha);
    return new GrahaAvasthas(
        graha,
        new AvasthaFound<>(
            BaladiAvastha.of(place),
            List.of(new AvasthaReason.AtDegree(graha, Rasi.of(place), place.degreesInRasi()))),
        new AvasthaFound<>(
            JagradadiAvastha.of(dignity), List.of(new AvasthaReason.Standing(graha, dignity))),
        graha.isNode() ? List.of() : moods.deeptadi(),
        graha.isNode() ? List.of() : moods.lajjitadi(),
        minutesSinceSunrise.isPresent()
            ? Optional.of(sayanadi(chart, graha, minutesSinceSunrise.getAsDouble()))
            : Optional.empty());
  }

  private static AvasthaFound<SayanadiAvastha> sayanadi(
      RecordedChart chart, Graha graha, double minutes) {
    var count =
        SayanadiAvastha.Count.of(
            graha, chart.longitude(graha), chart.longitude(Graha.MOON), minutes, chart.lagnaRasi());
    return new AvasthaFound<>(count.avastha(), List.of(new AvasthaReason.Counted(graha, count)));
  }
}
