package org.chandrahoro.ephemeris;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Random;
import org.chandrahoro.ephemeris.time.TerrestrialTime;
import org.junit.jupiter.api.Test;

/** Speeds come from formulas; here they must be what the places themselves do. */
class SpeedProperties {
  private static final double STEP_DAYS = 0.01;
  private static final long SEED = 4;

  private final Ephemeris ephemeris = Ephemeris.standard();

  /** Near the Sun as well: deflection changes by up to an arcsecond a day within two degrees. */
  @Test
  void speedsAreTheDerivativesOfThePlaces() {
    var random = new Random(SEED);
    var worst = new EnumMap<Body, Double>(Body.class);
    for (int i = 0; i < 5_000; i++) {
      double day = random.nextDouble(-73_000, 73_000);
      for (Body body : Body.values()) {
        EclipticPosition place = position(body, day);
        if (!isBehindTheSun(place, position(Body.SUN, day))) {
          worst.merge(body, misfit(body, day, place), Math::max);
        }
      }
    }
    System.out.println("speeds: worst misfit in arcsec/day " + worst);
    assertThat(worst).hasSize(Body.values().length);
    // The Moon's own speed leaves out the change of its light time, as the reference's does.
    assertThat(worst.remove(Body.MOON)).isLessThan(0.4);
    assertThat(worst.values()).allMatch(misfit -> misfit < 0.05);
  }

  @Test
  void speedsOfTheNodesAreTheDerivativesOfTheirPlaces() {
    var random = new Random(SEED);
    double worstMean = 0;
    double worstTrue = 0;
    for (int i = 0; i < 5_000; i++) {
      double day = random.nextDouble(-73_000, 73_000);
      Sky before = ephemeris.at(new TerrestrialTime(day - 5 * STEP_DAYS));
      Sky sky = ephemeris.at(new TerrestrialTime(day));
      Sky after = ephemeris.at(new TerrestrialTime(day + 5 * STEP_DAYS));
      worstMean = Math.max(worstMean, misfit(before.meanNode(), sky.meanNode(), after.meanNode()));
      worstTrue = Math.max(worstTrue, misfit(before.trueNode(), sky.trueNode(), after.trueNode()));
    }
    System.out.println("speed of the true node: worst misfit " + worstTrue + " arcsec/day");
    assertThat(worstMean).as("mean node, arcsec/day").isLessThan(0.01);
    // The flattening of the Earth and the planets turn the orbit a little, too; and the places
    // differenced here carry the rounding of the segments.
    assertThat(worstTrue).as("true node, arcsec/day").isLessThan(3);
  }

  private double misfit(Body body, double day, EclipticPosition place) {
    EclipticPosition before = position(body, day - STEP_DAYS);
    EclipticPosition after = position(body, day + STEP_DAYS);
    double longitude =
        Math.IEEEremainder(after.longitudeDegrees() - before.longitudeDegrees(), 360)
            / (2 * STEP_DAYS);
    double latitude = (after.latitudeDegrees() - before.latitudeDegrees()) / (2 * STEP_DAYS);
    return 3600
        * Math.max(
            Math.abs(longitude - place.longitudeDegreesPerDay()),
            Math.abs(latitude - place.latitudeDegreesPerDay()));
  }

  private static double misfit(NodePosition before, NodePosition node, NodePosition after) {
    double moved = Math.IEEEremainder(after.longitudeDegrees() - before.longitudeDegrees(), 360);
    return 3600 * Math.abs(moved / (10 * STEP_DAYS) - node.longitudeDegreesPerDay());
  }

  private static boolean isBehindTheSun(EclipticPosition place, EclipticPosition sun) {
    double apart =
        Math.hypot(
            Math.IEEEremainder(place.longitudeDegrees() - sun.longitudeDegrees(), 360),
            place.latitudeDegrees());
    return place.distanceAu() > sun.distanceAu() && apart < 0.3;
  }

  private EclipticPosition position(Body body, double day) {
    return ephemeris.at(new TerrestrialTime(day)).position(body);
  }
}
