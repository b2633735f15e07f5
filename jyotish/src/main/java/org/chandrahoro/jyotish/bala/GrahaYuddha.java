package org.chandrahoro.jyotish.bala;

import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.RecordedChart;

/**
 * War: two of Mars to Saturn within a degree of longitude. The one farther north wins (Surya
 * Siddhanta 7.18–23); in Raman's book the one of lesser longitude.
 */
public record GrahaYuddha(Graha victor, Graha vanquished, double separationDegrees) {
  private static final Graha[] FIGHTERS = {
    Graha.MARS, Graha.MERCURY, Graha.JUPITER, Graha.VENUS, Graha.SATURN
  };

  /** Diameters of the discs, arcseconds: Raman, Graha and Bhava Balas, by graha from Mars. */
  private static final double[] DISCS = {9.4, 6.6, 190.4, 16.6, 158.0};

  /** All wars of a chart; usually none. */
  public static List<GrahaYuddha> in(RecordedChart chart, BalaSchool school) {
    List<GrahaYuddha> wars = List.of();
    for (int i = 0; i < FIGHTERS.length; i++) {
      for (int j = i + 1; j < FIGHTERS.length; j++) {
        var one = FIGHTERS[i];
        var other = FIGHTERS[j];
        double apart = chart.longitude(one).separationDegrees(chart.longitude(other));
        if (apart <= 1) {
          boolean oneWins = wins(chart, one, other, school);
          if (wars.isEmpty()) {
            wars = new ArrayList<>();
          }
          wars.add(new GrahaYuddha(oneWins ? one : other, oneWins ? other : one, apart));
        }
      }
    }
    return wars;
  }

  private static boolean wins(RecordedChart chart, Graha one, Graha other, BalaSchool school) {
    return switch (school) {
      case PARASHARA -> chart.place(one).latitudeDegrees() >= chart.place(other).latitudeDegrees();
      case RAMAN ->
          chart.longitude(one).microarcsecondsTo(chart.longitude(other))
              < SiderealLongitude.CIRCLE / 2;
    };
  }

  /** What passes from the vanquished to the victor for a difference of their strengths (27.20). */
  double virupas(double difference, BalaSchool school) {
    return switch (school) {
      case PARASHARA -> Math.abs(difference);
      case RAMAN -> Math.abs(difference) / Math.abs(disc(victor) - disc(vanquished));
    };
  }

  private static double disc(Graha graha) {
    return DISCS[graha.ordinal() - Graha.MARS.ordinal()];
  }
}
