package org.chandrahoro.jyotish.drishti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.chandrahoro.jyotish.chart.AChart.aChart;

import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.junit.jupiter.api.Test;

/** Brihat Jataka 2.13. */
class GrahaDrishtiTest {
  @Test
  void eachGrahaLooksAtItsOwnHouses() {
    assertThat(counts(Graha.SUN, NodeSight.NONE)).containsExactly(7);
    assertThat(counts(Graha.MARS, NodeSight.NONE)).containsExactly(4, 7, 8);
    assertThat(counts(Graha.JUPITER, NodeSight.NONE)).containsExactly(5, 7, 9);
    assertThat(counts(Graha.SATURN, NodeSight.NONE)).containsExactly(3, 7, 10);
    assertThat(counts(Graha.RAHU, NodeSight.NONE)).isEmpty();
    assertThat(counts(Graha.RAHU, NodeSight.SEVENTH)).containsExactly(7);
    assertThat(counts(Graha.KETU, NodeSight.FIFTH_SEVENTH_NINTH)).containsExactly(5, 7, 9);
  }

  private static List<Integer> counts(Graha graha, NodeSight nodes) {
    var counts = new ArrayList<Integer>();
    for (int count = 1; count <= 12; count++) {
      if (GrahaDrishti.sees(graha, Rasi.DHANU, Rasi.DHANU.plus(count - 1), nodes)) {
        counts.add(count);
      }
    }
    return counts;
  }

  /**
   * Saturn at 25° Mithuna looks three signs ahead to 25° Simha; the Moon stands at 2°, 23 short.
   */
  @Test
  void tellsHowFarTheOneSeenStandsFromTheRay() {
    var places =
        aChart()
            .at(Graha.SATURN, 85)
            .at(Graha.MOON, 122)
            .at(Graha.SUN, 40)
            .at(Graha.MARS, 41)
            .at(Graha.MERCURY, 42)
            .at(Graha.JUPITER, 43)
            .at(Graha.VENUS, 44)
            .places();
    var sights = GrahaDrishti.among(places, NodeSight.NONE);
    // Mars at 41° looks at the fourth sign, Simha, too
    assertThat(sights)
        .extracting(GrahaDrishti::graha, GrahaDrishti::seen, GrahaDrishti::count)
        .containsExactly(tuple(Graha.MARS, Graha.MOON, 4), tuple(Graha.SATURN, Graha.MOON, 3));
    assertThat(sights.get(1).orbDegrees()).isCloseTo(-23, within(1e-9));
    assertThat(sights.get(0).orbDegrees()).isCloseTo(-9, within(1e-9));
  }

  @Test
  void theRayFallsAcrossTheBeginningOfMesha() {
    var from = SiderealLongitude.ofDegrees(350);
    assertThat(GrahaDrishti.orbDegrees(from, SiderealLongitude.ofDegrees(172), 7))
        .isCloseTo(2, within(1e-9));
    assertThat(GrahaDrishti.orbDegrees(from, SiderealLongitude.ofDegrees(168), 7))
        .isCloseTo(-2, within(1e-9));
  }
}
