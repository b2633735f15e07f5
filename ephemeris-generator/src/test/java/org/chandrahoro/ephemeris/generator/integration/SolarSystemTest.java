package org.chandrahoro.ephemeris.generator.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.chandrahoro.ephemeris.generator.Trajectory;
import org.junit.jupiter.api.Test;

class SolarSystemTest {
  private static final Trajectory FIXED_MOON =
      (_, out) -> {
        out[0] = 0.00257;
        out[1] = 0;
        out[2] = 0;
      };
  private static final InitialStates INITIAL = InitialStates.de440();
  private static final double ARCSECONDS_PER_RADIAN = 648_000 / Math.PI;

  /**
   * Einstein's 42.98″ a century, 6πGM/(c²a(1-e²)) an orbit, and 0.025″ from the Sun's flattening:
   * Mercury alone with the Sun, after a whole number of orbits, when all that is periodic cancels.
   */
  @Test
  void relativityTurnsThePerihelionOfMercury() {
    var gravity = new double[Attractor.COUNT];
    gravity[0] = INITIAL.gravity()[0];
    var alone = new InitialStates(0, gravity, 81.3, INITIAL.lunarToIcrf(), INITIAL.state().clone());
    var forces = new SolarSystem(alone, FIXED_MOON);
    var integrator = new GraggBulirschStoer(forces, Attractor.COUNT);
    double[] state = alone.state().clone();
    double before = perihelionDirection(state, gravity[0]);
    int orbits = 40;
    double period = period(state, gravity[0]);
    int steps = 40 * 60;
    for (int i = 0; i < steps; i++) {
      integrator.step(0, orbits * period / steps, state);
    }
    double turned = (perihelionDirection(state, gravity[0]) - before) * ARCSECONDS_PER_RADIAN;
    assertThat(turned / (orbits * period / 36_525)).isCloseTo(43.0, within(0.1));
  }

  /** Action equals reaction: weighted by mass, the accelerations cancel but for relativity. */
  @Test
  void theBarycentreStaysAtRest() {
    var accelerations = new double[3 * Attractor.COUNT];
    new SolarSystem(INITIAL, FIXED_MOON).accelerations(0, INITIAL.state(), accelerations);
    double largest = 0;
    var total = new double[3];
    for (int body = 0; body < Attractor.COUNT; body++) {
      for (int axis = 0; axis < 3; axis++) {
        double pull = INITIAL.gravity()[body] * accelerations[3 * body + axis];
        total[axis] += pull;
        largest = Math.max(largest, Math.abs(pull));
      }
    }
    assertThat(total).containsExactly(new double[3], within(1e-7 * largest));
  }

  /** Over the equator of the Sun, (3/2) J2 GM R²/r⁴ more than a point's pull. */
  @Test
  void theFlattenedSunPullsHarderOverItsEquator() {
    double gravity = INITIAL.gravity()[0];
    var state = new double[6 * Attractor.COUNT];
    int mercury = 3 * Attractor.MERCURY.ordinal();
    double ascension = Math.toRadians(286.13 + 90); // at right angles to the pole
    state[mercury] = 0.4 * Math.cos(ascension);
    state[mercury + 1] = 0.4 * Math.sin(ascension);
    state[3 * Attractor.VENUS.ordinal()] = 0.7;
    state[3 * Attractor.EARTH_MOON_BARYCENTRE.ordinal()] = 1;
    state[3 * Attractor.MARS.ordinal()] = 1.5;
    var out = new double[3 * Attractor.COUNT];
    new SolarOblateness(gravity).add(state, out);
    double radius = 696_000 / 149_597_870.7;
    double expected = 1.5 * 2.0e-7 * gravity * radius * radius / Math.pow(0.4, 4);
    assertThat(out[mercury]).isCloseTo(-expected * Math.cos(ascension), within(1e-6 * expected));
    assertThat(out[mercury + 1])
        .isCloseTo(-expected * Math.sin(ascension), within(1e-6 * expected));
    assertThat(out[mercury + 2]).isCloseTo(0, within(1e-6 * expected));
  }

  @Test
  void theStatesAreThoseOfTheFileAroundTheBarycentre() {
    assertThat(INITIAL.epochDay()).isEqualTo(2_460_500.5 - 2_451_545.0);
    assertThat(INITIAL.gravity()).hasSize(Attractor.COUNT);
    assertThat(INITIAL.earthMoonMassRatio()).isCloseTo(81.30056822, within(1e-8));
    double earthX = INITIAL.state()[9] - INITIAL.state()[0];
    assertThat(earthX).isCloseTo(0.2895449824757985 + 0.00690895422909569, within(1e-15));
    assertThat(moment(0)).isCloseTo(0, within(1e-18));
    assertThat(moment(3 * Attractor.COUNT)).isCloseTo(0, within(1e-18));
  }

  @Test
  void theIntegrationMeetsItsStartAndRefusesDaysBeyondItsEnds() {
    double epoch = INITIAL.epochDay();
    var integration = Integration.over(INITIAL, FIXED_MOON, epoch - 3, epoch + 3, 1);
    var out = new double[3];
    Trajectory saturn = integration.barycentric(Attractor.SATURN);
    saturn.at(epoch, out);
    int at = 3 * Attractor.SATURN.ordinal();
    assertThat(out[0]).isEqualTo(INITIAL.state()[at]);
    integration.heliocentric(Attractor.SATURN).at(epoch, out);
    assertThat(out[1]).isEqualTo(INITIAL.state()[at + 1] - INITIAL.state()[1]);
    assertThatIllegalArgumentException().isThrownBy(() -> saturn.at(epoch + 3.5, out));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Integration.over(INITIAL, FIXED_MOON, epoch + 1, epoch + 2, 1))
        .withMessageContaining("epoch");
  }

  private static double moment(int offset) {
    double moment = 0;
    for (int body = 0; body < Attractor.COUNT; body++) {
      moment += INITIAL.gravity()[body] * INITIAL.state()[offset + 3 * body];
    }
    return moment;
  }

  private static double[] mercury(double[] state) {
    var relative = new double[6];
    for (int axis = 0; axis < 3; axis++) {
      relative[axis] = state[3 + axis] - state[axis];
      int velocity = 3 * Attractor.COUNT;
      relative[3 + axis] = state[velocity + 3 + axis] - state[velocity + axis];
    }
    return relative;
  }

  private static double period(double[] state, double gravity) {
    double[] r = mercury(state);
    double distance = Math.sqrt(r[0] * r[0] + r[1] * r[1] + r[2] * r[2]);
    double square = r[3] * r[3] + r[4] * r[4] + r[5] * r[5];
    double axis = 1 / (2 / distance - square / gravity);
    return 2 * Math.PI * Math.sqrt(axis * axis * axis / gravity);
  }

  /** Angle within the plane of the orbit, from the crossing of the plane z = 0. */
  private static double perihelionDirection(double[] state, double gravity) {
    double[] r = mercury(state);
    double hx = r[1] * r[5] - r[2] * r[4];
    double hy = r[2] * r[3] - r[0] * r[5];
    double hz = r[0] * r[4] - r[1] * r[3];
    double distance = Math.sqrt(r[0] * r[0] + r[1] * r[1] + r[2] * r[2]);
    double ex = (r[4] * hz - r[5] * hy) / gravity - r[0] / distance;
    double ey = (r[5] * hx - r[3] * hz) / gravity - r[1] / distance;
    double ez = (r[3] * hy - r[4] * hx) / gravity - r[2] / distance;
    double h = Math.sqrt(hx * hx + hy * hy + hz * hz);
    double node = Math.hypot(hx, hy);
    double along = (-hy * ex + hx * ey) / node;
    double across = ez * h / node;
    return Math.atan2(across, along);
  }
}
