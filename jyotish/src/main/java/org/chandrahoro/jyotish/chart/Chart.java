package org.chandrahoro.jyotish.chart;

import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;

/**
 * The sky at a birth. What it holds depends on how well the time is known: there is one type for
 * each case, and only a chart for a recorded time has a lagna to ask for without an "if".
 *
 * <p>The questions asked here have an answer when it is the same for every time that the birth may
 * have had.
 */
public sealed interface Chart permits RecordedChart, MarginChart, DayChart {
  Birth birth();

  Conventions conventions();

  /** Name and version of what computed this chart. */
  String engine();

  /** The sign a graha certainly stands in. */
  Optional<Rasi> findRasi(Graha graha);

  /** The nakshatra a graha certainly stands in. */
  Optional<Nakshatra> findNakshatra(Graha graha);

  /** The sign that certainly rises. */
  Optional<Rasi> findLagnaRasi();
}
