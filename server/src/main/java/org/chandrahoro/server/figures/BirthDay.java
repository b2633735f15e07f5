package org.chandrahoro.server.figures;

import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.chandrahoro.jyotish.panchanga.Ahoratra;
import org.chandrahoro.jyotish.panchanga.Ahoratras;
import org.chandrahoro.jyotish.point.SunriseLagnas;
import org.jspecify.annotations.Nullable;

/**
 * The day and night that a chart belongs to, by the Hindu sunrise, found when it is first asked for
 * and kept for the parts that count from it. For one thread.
 */
public final class BirthDay {
  /** The sunrise that charts count from. */
  private static final Ahoratras DAYS = Ahoratras.standard(SunriseDefinition.HINDU);

  private final RecordedChart chart;
  private @Nullable Ahoratra day;
  private @Nullable SunriseLagnas lagnas;

  public BirthDay(RecordedChart chart) {
    this.chart = chart;
  }

  public RecordedChart chart() {
    return chart;
  }

  /** The sky under the chart's conventions. */
  public SiderealSky sky() {
    return new SiderealSky(Ephemeris.standard(), DeltaT.standard(), chart.conventions());
  }

  /** From sunrise to sunrise. */
  public Ahoratra ahoratra() {
    var known = day;
    if (known == null) {
      known = DAYS.of(chart.moment().time(), chart.moment().place());
      day = known;
    }
    return known;
  }

  /** What runs from its sunrise, which may be there though the Sun does not set. */
  public SunriseLagnas lagnas() {
    var known = lagnas;
    if (known == null) {
      known =
          ahoratra() instanceof Ahoratra.Reckoned reckoned
              ? SunriseLagnas.from(chart, sky(), reckoned.sunrise())
              : SunriseLagnas.of(chart, sky(), DAYS);
      lagnas = known;
    }
    return known;
  }
}
