package org.chandrahoro.jyotish.matching;

import java.util.Optional;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.DayChart;
import org.chandrahoro.jyotish.chart.MarginChart;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dosha.MangalDosha;
import org.chandrahoro.jyotish.dosha.MangalHouses;

/** Mars in one of the two charts, as far as the birth time lets him be judged. */
public sealed interface MangalSide {

  /** The time is recorded: the dosha with all that takes it away. */
  record Judged(MangalDosha dosha) implements MangalSide {
    public MangalStrength strength() {
      return MangalStrength.of(dosha);
    }
  }

  /**
   * The time is uncertain. The places of Mars that hold whatever the time was; exemptions are not
   * looked for, as most rest on the lagna.
   */
  record Uncertain(
      Optional<Bhava> fromLagna,
      Optional<Bhava> fromMoon,
      Optional<Bhava> fromVenus,
      MangalHouses houses)
      implements MangalSide {

    /** Whether Mars certainly makes the dosha from one of the three; exemptions stay open. */
    public boolean isFormed() {
      return makes(fromLagna) || makes(fromMoon) || makes(fromVenus);
    }

    private boolean makes(Optional<Bhava> place) {
      return place.map(houses::contain).orElse(false);
    }
  }

  static MangalSide of(Chart chart, MangalHouses houses) {
    return switch (chart) {
      case RecordedChart recorded -> new Judged(MangalDosha.of(recorded, houses));
      case MarginChart _, DayChart _ ->
          new Uncertain(
              mars(chart, chart.findLagnaRasi()),
              mars(chart, chart.findRasi(Graha.MOON)),
              mars(chart, chart.findRasi(Graha.VENUS)),
              houses);
    };
  }

  private static Optional<Bhava> mars(Chart chart, Optional<Rasi> first) {
    return first.flatMap(from -> chart.findRasi(Graha.MARS).map(sign -> Bhava.of(sign, from)));
  }
}
