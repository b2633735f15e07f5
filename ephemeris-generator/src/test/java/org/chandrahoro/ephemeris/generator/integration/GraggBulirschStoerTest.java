package org.chandrahoro.ephemeris.generator.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** One body around a fixed centre of unit attraction: Kepler's ellipse is known in closed form. */
class GraggBulirschStoerTest {
  private static final double ECCENTRICITY = 0.2;

  private static final ForceModel CENTRE =
      (_, state, out) -> {
        double square = state[0] * state[0] + state[1] * state[1] + state[2] * state[2];
        double pull = -1 / (square * Math.sqrt(square));
        for (int axis = 0; axis < 3; axis++) {
          out[axis] = pull * state[axis];
        }
      };

  @Test
  void aHundredOrbitsLaterTheBodyIsBackAtItsPericentre() {
    double[] state = atPericentre();
    var integrator = new GraggBulirschStoer(CENTRE, 1);
    int steps = 100 * 60;
    double step = 200 * Math.PI / steps;
    for (int i = 0; i < steps; i++) {
      integrator.step(i * step, step, state);
    }
    assertThat(state).containsExactly(atPericentre(), within(1e-10));
  }

  @Test
  void halfAnOrbitLeadsToTheApocentre() {
    double[] state = atPericentre();
    var integrator = new GraggBulirschStoer(CENTRE, 1);
    for (int i = 0; i < 30; i++) {
      integrator.step(0, Math.PI / 30, state);
    }
    double speed = Math.sqrt((1 - ECCENTRICITY) / (1 + ECCENTRICITY));
    assertThat(state)
        .containsExactly(new double[] {-1 - ECCENTRICITY, 0, 0, 0, -speed, 0}, within(1e-13));
  }

  @Test
  void negativeStepsGoBack() {
    double[] state = atPericentre();
    new GraggBulirschStoer(CENTRE, 1).step(0, 0.1, state);
    new GraggBulirschStoer(CENTRE, 1).step(0.1, -0.1, state);
    assertThat(state).containsExactly(atPericentre(), within(1e-14));
  }

  private static double[] atPericentre() {
    double speed = Math.sqrt((1 + ECCENTRICITY) / (1 - ECCENTRICITY));
    return new double[] {1 - ECCENTRICITY, 0, 0, 0, speed, 0};
  }
}
