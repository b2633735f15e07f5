package org.chandrahoro.server.chart.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dasha.AshtottariDasha;
import org.chandrahoro.jyotish.dasha.Dasha;
import org.chandrahoro.jyotish.dasha.VimshottariDasha;
import org.chandrahoro.jyotish.dasha.YoginiDasha;

/** The dashas that a chart's page shows, the usual one first. */
public enum DashaSystem {
  VIMSHOTTARI,
  YOGINI,
  ASHTOTTARI;

  /** The word of addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<DashaSystem> find(String word) {
    return Arrays.stream(values()).filter(system -> system.word().equals(word)).findFirst();
  }

  Dasha of(RecordedChart chart) {
    return switch (this) {
      case VIMSHOTTARI -> VimshottariDasha.of(chart);
      case YOGINI -> YoginiDasha.of(chart);
      case ASHTOTTARI -> AshtottariDasha.of(chart);
    };
  }
}
