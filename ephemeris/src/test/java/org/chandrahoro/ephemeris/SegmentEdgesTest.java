package org.chandrahoro.ephemeris;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.chandrahoro.ephemeris.time.TerrestrialTime;
import org.junit.jupiter.api.Test;

/**
 * Segments are fitted one by one, so that nothing but their accuracy joins them. Every series is
 * cut at multiples of 16 days from the day before the span, hence all edges are met.
 */
class SegmentEdgesTest {
  private static final double FIRST_EDGE = -146_097 - 0.5 - 1; // 1600-01-01 0h, less a day
  private static final double LAST_DAY = 146_463 - 0.5; // 2401-01-01 0h
  private static final double STEP_DAYS = 16;

  /** A thousandth of a second, in which no body's speed changes. */
  private static final double AROUND = 1e-8;

  private final Ephemeris ephemeris = Ephemeris.standard();

  @Test
  void placesAndSpeedsRunOnAcrossEveryEdge() {
    var jumps = new EnumMap<Body, Double>(Body.class);
    var speedJumps = new EnumMap<Body, Double>(Body.class);
    int edges = 0;
    for (double edge = FIRST_EDGE + STEP_DAYS; edge < LAST_DAY; edge += STEP_DAYS) {
      Sky before = ephemeris.at(new TerrestrialTime(edge - AROUND));
      Sky after = ephemeris.at(new TerrestrialTime(edge + AROUND));
      for (Body body : Body.values()) {
        measure(body, before.position(body), after.position(body), jumps, speedJumps);
      }
      edges++;
    }
    System.out.println("worst jumps in place, arcsec: " + jumps);
    System.out.println("worst jumps in speed, arcsec/day: " + speedJumps);
    assertThat(edges).isGreaterThan(18_000);
    assertThat(jumps.values()).allMatch(jump -> jump < 0.002);
    assertThat(speedJumps.values()).allMatch(jump -> jump < 0.02);
  }

  private static void measure(
      Body body,
      EclipticPosition before,
      EclipticPosition after,
      Map<Body, Double> jumps,
      Map<Body, Double> speedJumps) {
    double longitude =
        Math.IEEEremainder(after.longitudeDegrees() - before.longitudeDegrees(), 360)
            - 2 * AROUND * before.longitudeDegreesPerDay();
    double latitude =
        after.latitudeDegrees()
            - before.latitudeDegrees()
            - 2 * AROUND * before.latitudeDegreesPerDay();
    jumps.merge(body, 3600 * Math.max(Math.abs(longitude), Math.abs(latitude)), Math::max);
    double speed = after.longitudeDegreesPerDay() - before.longitudeDegreesPerDay();
    double speedInLatitude = after.latitudeDegreesPerDay() - before.latitudeDegreesPerDay();
    speedJumps.merge(body, 3600 * Math.max(Math.abs(speed), Math.abs(speedInLatitude)), Math::max);
  }
}
