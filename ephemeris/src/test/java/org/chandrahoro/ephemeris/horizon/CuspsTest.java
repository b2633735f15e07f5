package org.chandrahoro.ephemeris.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CuspsTest {
  private static final double OBLIQUITY = 23.44;

  /** At the equator with Aries on the meridian, the ecliptic rises where the equator does: 90°. */
  @Test
  void onTheEquatorAriesOnTheMeridianPutsCancerOnTheHorizon() {
    Angles angles = Angles.of(0, OBLIQUITY, 0);

    assertThat(angles.midheavenDegrees()).isCloseTo(0, within(1e-12));
    assertThat(angles.ascendantDegrees()).isCloseTo(90, within(1e-12));
  }

  /** When the first point of Aries rises the solstice culminates, whatever the latitude. */
  @Test
  void aSiderealTimeOfEighteenHoursPutsAriesOnTheHorizonEverywhere() {
    for (double latitude : new double[] {-60, -10, 0, 17.385, 51.5, 66}) {
      Angles angles = Angles.of(270, OBLIQUITY, latitude);
      assertThat(Circle.signed(angles.ascendantDegrees())).isCloseTo(0, within(1e-12));
      assertThat(angles.midheavenDegrees()).isCloseTo(270, within(1e-12));
    }
  }

  @Test
  void oppositeCuspsStandOppositeInEveryDivision() {
    Angles angles = Angles.of(123.4, OBLIQUITY, 48.2);
    for (Cusps cusps :
        new Cusps[] {
          Cusps.porphyry(angles), Cusps.sripatiSandhis(angles), Cusps.placidus(angles).orElseThrow()
        }) {
      for (int house = 1; house <= 6; house++) {
        assertThat(Circle.arc(cusps.degrees(house), cusps.degrees(house + 6)))
            .isCloseTo(180, within(1e-9));
      }
    }
  }

  /**
   * Ascendant 90°, midheaven 0°: quadrants of 90° fall into houses of 30°, sandhis at their half.
   */
  @Test
  void equalQuadrantsGiveHousesOfThirtyDegrees() {
    Angles angles = Angles.of(0, OBLIQUITY, 0);

    assertThat(Cusps.porphyry(angles).degrees(12)).isCloseTo(60, within(1e-9));
    assertThat(Cusps.sripatiMadhyas(angles).degrees(2)).isCloseTo(120, within(1e-9));
    assertThat(Cusps.sripatiSandhis(angles).degrees(1)).isCloseTo(75, within(1e-9));
    assertThat(Cusps.sripatiSandhis(angles).degrees(11)).isCloseTo(15, within(1e-9));
  }

  /** At the equator every semi-arc is six hours: the eleventh has a right ascension of 30° more. */
  @Test
  void onTheEquatorPlacidusCutsTheEquatorIntoThirtyDegrees() {
    Cusps cusps = Cusps.placidus(Angles.of(0, OBLIQUITY, 0)).orElseThrow();

    // tan λ = tan 30° / cos ε = 0.577350 / 0.917477
    assertThat(cusps.degrees(11)).isCloseTo(Math.toDegrees(Math.atan(0.629280)), within(1e-4));
  }

  @Test
  void placidusIsUndefinedBeyondThePolarCirclesAndDefinedJustWithin() {
    assertThat(Cusps.placidus(Angles.of(40, OBLIQUITY, 66.6))).isEmpty();
    assertThat(Cusps.placidus(Angles.of(40, OBLIQUITY, -89))).isEmpty();
    assertThat(Cusps.placidus(Angles.of(40, OBLIQUITY, 66.5599))).isPresent();
  }

  /** The cusps of the upper half come in order even where the semi-arcs are most uneven. */
  @Test
  void nearThePolarCircleTheCuspsOfPlacidusStillFollowOneAnother() {
    for (double armc = 0; armc < 360; armc += 7.3) {
      Cusps cusps = Cusps.placidus(Angles.of(armc, OBLIQUITY, 66.55)).orElseThrow();
      double sum = 0;
      for (int house = 1; house <= 12; house++) {
        sum += Circle.arc(cusps.degrees(house), cusps.degrees(house % 12 + 1));
      }
      assertThat(sum).as("the whole circle at ARMC %.1f", armc).isCloseTo(360, within(1e-6));
    }
  }

  @Test
  void beyondThePolarCircleTheAscendantStillLeadsTheMidheaven() {
    for (double armc = 0; armc < 360; armc += 10) {
      Angles angles = Angles.of(armc, OBLIQUITY, 75);
      assertThat(Circle.arc(angles.midheavenDegrees(), angles.ascendantDegrees()))
          .isBetween(0.0, 180.0);
    }
  }

  @Test
  void aHouseThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> Cusps.porphyry(Angles.of(0, OBLIQUITY, 10)).degrees(13))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("13");
  }
}
