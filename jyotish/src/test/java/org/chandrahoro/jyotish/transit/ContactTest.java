package org.chandrahoro.jyotish.transit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.GrahaPlace;
import org.chandrahoro.jyotish.drishti.NodeSight;
import org.junit.jupiter.api.Test;

class ContactTest {
  private static final NatalPoint MOON_AT_359 =
      new NatalPoint.OfGraha(Graha.MOON, SiderealLongitude.ofDegrees(359));
  private static final NatalPoint LAGNA_IN_MESHA =
      new NatalPoint.OfLagna(SiderealLongitude.ofDegrees(12));

  @Test
  void aConjunctionReachesAcrossTheBeginningOfTheZodiac() {
    List<Contact.Conjunction> found =
        Contact.conjunctions(saturnAt(1, 0.05), List.of(MOON_AT_359, LAGNA_IN_MESHA), 3);
    assertThat(found).hasSize(1);
    Contact.Conjunction conjunction = found.getFirst();
    assertThat(conjunction.transiting()).isEqualTo(Graha.SATURN);
    assertThat(conjunction.natal()).isEqualTo(MOON_AT_359);
    assertThat(conjunction.separationDegrees()).isCloseTo(2, within(1e-9));
    assertThat(conjunction.applying()).isFalse();
  }

  @Test
  void aRetrogradeGrahaPastThePointComesBackToIt() {
    assertThat(Contact.conjunctions(saturnAt(1, -0.05), List.of(MOON_AT_359), 3))
        .singleElement()
        .satisfies(conjunction -> assertThat(conjunction.applying()).isTrue());
    assertThat(Contact.conjunctions(saturnAt(1, -0.05), List.of(MOON_AT_359), 1.9)).isEmpty();
  }

  /** BPHS 26: Saturn sees the third, seventh and tenth sign from his own. */
  @Test
  void saturnInKumbhaSeesAMeshaLagnaWithHisThirdSight() {
    assertThat(Contact.sights(saturnAt(310, 0.05), List.of(LAGNA_IN_MESHA), NodeSight.NONE))
        .containsExactly(new Contact.Sight(Graha.SATURN, LAGNA_IN_MESHA, 3));
    assertThat(Contact.sights(saturnAt(250, 0.05), List.of(LAGNA_IN_MESHA), NodeSight.NONE))
        .isEmpty();
  }

  @Test
  void anOrbBeyondASignIsRefused() {
    assertThatThrownBy(() -> Contact.conjunctions(saturnAt(0, 1), List.of(MOON_AT_359), 31))
        .hasMessage("orb of 31.0°; accepted are more than 0° to 30°");
  }

  /** The others stand in Simha, whose seventh is Kumbha; Jupiter in Karka does not see Mesha. */
  private static Function<Graha, GrahaPlace> saturnAt(double degrees, double speed) {
    return graha ->
        switch (graha) {
          case SATURN -> place(degrees, speed);
          case JUPITER -> place(100, 0.1);
          default -> place(140, 1);
        };
  }

  private static GrahaPlace place(double degrees, double speed) {
    return new GrahaPlace(SiderealLongitude.ofDegrees(degrees), 0, speed);
  }
}
