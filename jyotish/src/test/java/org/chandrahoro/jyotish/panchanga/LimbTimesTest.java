package org.chandrahoro.jyotish.panchanga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimbTimesTest {
  /** A Moon about as uneven as the true one: the equation of centre and the evection. */
  private static final Luminaries UNEVEN =
      t -> {
        double centre = Math.toRadians(20 + 13.065 * t);
        double evection = Math.toRadians(70 + 11.316 * t);
        double moon = 100 + 13.1764 * t + 6.29 * Math.sin(centre) + 1.27 * Math.sin(evection);
        double rate =
            13.1764
                + 6.29 * Math.toRadians(13.065) * Math.cos(centre)
                + 1.27 * Math.toRadians(11.316) * Math.cos(evection);
        return new SunAndMoon(LimbAngle.turn(10 + 0.9856 * t), LimbAngle.turn(moon), 0.9856, rate);
      };

  @ParameterizedTest
  @EnumSource(LimbAngle.class)
  void everyRootIsARootOnBothSidesOfTheOrigin(LimbAngle angle) {
    for (double origin = 0; origin < 60; origin += 0.73) {
      var times = new LimbTimes(UNEVEN, origin);
      int index = angle.indexOf(times.degreesAtOrigin(angle));
      double previous = Double.NEGATIVE_INFINITY;
      for (int edge = index; edge <= index + 3; edge++) {
        double target = angle.startDegrees(edge);
        double time = times.timeOf(angle, target);
        double off = LimbAngle.shortest(angle.unturned(UNEVEN.at(time)) - target);
        // 1e-7 degrees of the slowest limb are under a thousandth of a second
        assertThat(off)
            .as("%s edge %d from day %f", angle, edge, origin)
            .isCloseTo(0, within(1e-7));
        assertThat(time).isGreaterThan(previous);
        assertThat(time > origin).isEqualTo(edge > index);
        previous = time;
      }
    }
  }

  /** With a Moon of 13° and a Sun of 1° a day a tithi lasts a day and a yoga 20 h 34 m. */
  @Test
  void uniformMotionGivesTheLengthsOfArithmetic() {
    Luminaries uniform = t -> new SunAndMoon(LimbAngle.turn(t), LimbAngle.turn(3 + 13 * t), 1, 13);
    var times = new LimbTimes(uniform, 0);
    assertThat(times.timeOf(LimbAngle.TITHI, 12)).isCloseTo(0.75, within(1e-9));
    assertThat(times.timeOf(LimbAngle.TITHI, 24)).isCloseTo(1.75, within(1e-9));
    assertThat(times.timeOf(LimbAngle.TITHI, 0)).isCloseTo(-0.25, within(1e-9));
    assertThat(times.timeOf(LimbAngle.KARANA, 6)).isCloseTo(0.25, within(1e-9));
    assertThat(times.timeOf(LimbAngle.NAKSHATRA, 40 / 3.0)).isCloseTo(31 / 39.0, within(1e-9));
    assertThat(times.timeOf(LimbAngle.YOGA, 40 / 3.0)).isCloseTo(31 / 42.0, within(1e-9));
  }

  @Test
  void aRootTakesOneLookAtTheSkyOnceTheDaysAreKnown() {
    var looks = new AtomicInteger();
    Luminaries counted =
        t -> {
          looks.incrementAndGet();
          return UNEVEN.at(t);
        };
    var times = new LimbTimes(counted, 5);
    double start = times.degreesAtOrigin(LimbAngle.TITHI);
    times.timeOf(LimbAngle.TITHI, start + 12);
    int before = looks.get();
    times.timeOf(LimbAngle.TITHI, start + 9);
    assertThat(looks.get() - before).isEqualTo(1);
  }

  @Test
  void aSkyThatNeverGetsThereIsReportedRatherThanGuessed() {
    Luminaries broken = t -> new SunAndMoon(0, Double.NaN, 1, 13);
    var times = new LimbTimes(broken, 0);
    assertThatThrownBy(() -> times.sunWhen(LimbAngle.NAKSHATRA, 10, 0))
        .isInstanceOf(IllegalStateException.class);
  }
}
