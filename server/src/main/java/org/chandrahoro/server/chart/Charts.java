package org.chandrahoro.server.chart;

import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.chandrahoro.server.figures.ChartFigures;
import org.chandrahoro.server.figures.JsonText;
import org.chandrahoro.server.profile.BirthDetails;
import org.springframework.stereotype.Service;

/** Casts charts of births as people wrote them down. */
@Service
public class Charts {
  /**
   * The chart of a birth.
   *
   * @throws org.chandrahoro.ephemeris.OutsideEphemerisException outside 1600 to 2400
   */
  public Chart cast(BirthDetails birth, Conventions conventions) {
    return new ChartCalculator(Ephemeris.standard(), DeltaT.standard(), conventions)
        .chartOf(birth.toBirth());
  }

  /** The sky by the same conventions, for what passes over a chart. */
  public SiderealSky sky(Conventions conventions) {
    return new SiderealSky(Ephemeris.standard(), DeltaT.standard(), conventions);
  }

  /** The chart's figures in the form of the command line. */
  public String figures(BirthDetails birth, ChartChoices choices) {
    var request = choices.request();
    var chart = cast(birth, choices.conventions());
    return JsonText.of(json -> new ChartFigures(json, request).write(chart));
  }
}
