package org.chandrahoro.jyotish.transit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.GrahaPlace;
import org.junit.jupiter.api.Test;

/** Motions whose crossings can be solved by hand. */
class MotionSearchTest {
  private record Found(double day, int from, int to, Motion motion) {}

  @Test
  void uniformMotionEntersASignEveryThirtyDays() {
    GrahaMotion degreeADay = moving(t -> 345 + t, t -> 1);
    List<Found> found = signs(degreeADay, 7, 0, 100);
    assertThat(found).extracting(Found::from).containsExactly(11, 0, 1);
    assertThat(found).extracting(Found::to).containsExactly(0, 1, 2);
    assertDays(found, 15, 45, 75);
  }

  /** 29 + 6 sin(t/10): over the edge at 30 and back each turn, sin(t/10) = 1/6. */
  @Test
  void aRetrogradeLoopOverAnEdgeIsThreeIngresses() {
    GrahaMotion loop =
        moving(t -> 29 + t * 0.1 + 6 * Math.sin(t / 10), t -> 0.1 + 0.6 * Math.cos(t / 10));
    List<Found> found = signs(loop, 4, 0, 90);
    assertThat(found)
        .extracting(Found::motion)
        .containsExactly(Motion.DIRECT, Motion.RETROGRADE, Motion.DIRECT);
    assertThat(found).extracting(Found::to).containsExactly(1, 0, 1);
    assertThat(found)
        .allSatisfy(f -> assertThat(loop.degreesAt(f.day())).isCloseTo(30, within(1e-6)));
    assertThat(stations(loop, 4, 0, 90))
        .hasSize(3)
        .allSatisfy(day -> assertThat(loop.speedAt(day)).isCloseTo(0, within(1e-6)));
  }

  @Test
  void backwardMotionLeavesThroughTheLowerEdge() {
    GrahaMotion node = moving(t -> 5 - 0.053 * t, t -> -0.053);
    List<Found> found = signs(node, 20, 0, 200);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().from()).isEqualTo(0);
    assertThat(found.getFirst().to()).isEqualTo(11);
    assertThat(found.getFirst().motion()).isEqualTo(Motion.RETROGRADE);
    assertDays(found, 5 / 0.053);
  }

  @Test
  void aCrossingAtTheEndOfTheSpanBelongsToTheNextSpan() {
    GrahaMotion degreeADay = moving(t -> t, t -> 1);
    assertThat(signs(degreeADay, 7, 10, 30)).isEmpty();
    assertDays(signs(degreeADay, 7, 10, 30.01), 30);
  }

  @Test
  void aGrazeThatStaysInsideTheSignIsNoIngress() {
    GrahaMotion graze = moving(t -> 29.9 - 0.01 * (t - 20) * (t - 20), t -> -0.02 * (t - 20));
    assertThat(signs(graze, 4, 0, 40)).isEmpty();
    assertThat(stations(graze, 4, 0, 40))
        .singleElement()
        .satisfies(d -> assertThat(d).isCloseTo(20, within(1e-5)));
  }

  private interface Of {
    double at(double day);
  }

  private static GrahaMotion moving(Of degrees, Of speed) {
    return time ->
        new GrahaPlace(
            SiderealLongitude.ofDegrees(degrees.at(time.daysSinceJ2000())),
            0,
            speed.at(time.daysSinceJ2000()));
  }

  private static List<Found> signs(GrahaMotion motion, double step, double from, double to) {
    var found = new ArrayList<Found>();
    new MotionSearch(motion, step)
        .crossings(
            new UniversalTime(from),
            new UniversalTime(to),
            12,
            (time, left, entered, way) ->
                found.add(new Found(time.daysSinceJ2000(), left, entered, way)));
    return found;
  }

  private static List<Double> stations(GrahaMotion motion, double step, double from, double to) {
    return new MotionSearch(motion, step)
        .stations(new UniversalTime(from), new UniversalTime(to)).stream()
            .map(UniversalTime::daysSinceJ2000)
            .toList();
  }

  private static void assertDays(List<Found> found, double... days) {
    assertThat(found).hasSize(days.length);
    for (int i = 0; i < days.length; i++) {
      assertThat(found.get(i).day()).isCloseTo(days[i], within(1e-6));
    }
  }
}
