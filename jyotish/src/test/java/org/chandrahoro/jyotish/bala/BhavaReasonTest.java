package org.chandrahoro.jyotish.bala;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chandrahoro.jyotish.chart.AChart.ofSigns;

import java.time.Instant;
import java.util.List;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.panchanga.Ahoratra;
import org.chandrahoro.jyotish.panchanga.Vara;
import org.chandrahoro.jyotish.panchanga.WithoutSunrise;
import org.junit.jupiter.api.Test;

/** The stated sky is born at noon; the lagna is the middle of Mesha, the nadir that of Karka. */
class BhavaReasonTest {
  private static final String SKY = "Su Ta, Mo Le, Ma Ge, Me Aq, Ju Ar, Ve Aq, Sa Ar, Ra Pi, Ke Vi";

  private static final Ahoratra DAY =
      new Ahoratra.Reckoned(
          at("2000-01-01T06:00:00Z"),
          at("2000-01-01T18:00:00Z"),
          at("2000-01-02T06:00:00Z"),
          Vara.SHANI);

  @Test
  void aHouseNamesWhoGivesItARupaAndWhoTakesOne() {
    assertThat(of(DAY).findWhy(Bhava.FIRST, BhavaComponent.OCCUPANTS))
        .contains(new BhavaReason.Occupants(List.of(Graha.JUPITER), List.of(Graha.SATURN)));
    assertThat(of(DAY).findWhy(Bhava.FIFTH, BhavaComponent.OCCUPANTS))
        .as("the Moon neither gives nor takes")
        .contains(new BhavaReason.Occupants(List.of(), List.of()));
  }

  /** Mesha is four-footed and weakest at the nadir, a quarter of the circle away. */
  @Test
  void aHouseTellsHowFarItIsFromTheAngleWhereItIsWeak() {
    assertThat(of(DAY).findWhy(Bhava.FIRST, BhavaComponent.DIG))
        .contains(new BhavaReason.FromWeakAngle(SignNature.QUADRUPED, WeakAngle.NADIR, 90));
  }

  /** Mesha rises with the back, which the night wants; Mithuna with the head. */
  @Test
  void aHouseTellsWhetherItsSignRisesAsTheHourWants() {
    assertThat(of(DAY).findWhy(Bhava.FIRST, BhavaComponent.RISING))
        .contains(new BhavaReason.RisesWith(Rising.BACK, Rising.HEAD));
    assertThat(of(DAY).findWhy(Bhava.THIRD, BhavaComponent.RISING))
        .contains(new BhavaReason.RisesWith(Rising.HEAD, Rising.HEAD));
  }

  @Test
  void withoutASunriseOnlyWhatIsKnownIsTold() {
    var polar = of(new Ahoratra.Unreckoned(WithoutSunrise.Sun.values()[0]));
    assertThat(polar.findWhy(Bhava.FIRST, BhavaComponent.RISING)).isEmpty();
    assertThat(polar.findWhy(Bhava.FIRST, BhavaComponent.BHAVADHIPATI)).isEmpty();
    assertThat(polar.findWhy(Bhava.FIRST, BhavaComponent.DIG)).isPresent();
    assertThat(of(DAY).findWhy(Bhava.FIRST, BhavaComponent.BHAVADHIPATI))
        .contains(new BhavaReason.LordsStrength(Graha.MARS));
  }

  private static BhavaBala of(Ahoratra day) {
    var chart = ofSigns("Ar", SKY).cast();
    return BhavaBala.of(Shadbala.of(chart, day, ShadbalaConventions.DEFAULT));
  }

  private static UniversalTime at(String instant) {
    return UniversalTime.of(Instant.parse(instant));
  }
}
