package org.chandrahoro.jyotish.muhurta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.chandrahoro.jyotish.dignity.Combustion;
import org.chandrahoro.jyotish.panchanga.Tithi;
import org.chandrahoro.jyotish.panchanga.Vara;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MuhurtaCalculatorTest {
  private static final MuhurtaCalculator CALCULATOR =
      new MuhurtaCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
  private static final GeoPosition HYDERABAD = new GeoPosition(17.385, 78.4867);

  /**
   * 5 + Thursday 5 + Revati 27 + Vrishabha 2 = 39, which leaves 3: free. With Mesha 38 leaves 2.
   */
  @Test
  void panchakaIsWhatNinesLeave() {
    var tithi = new Tithi(5);
    assertThat(Panchaka.of(tithi, Vara.GURU, Nakshatra.REVATI, Rasi.VRISHABHA))
        .isEqualTo(Panchaka.RAHITA);
    assertThat(Panchaka.of(tithi, Vara.GURU, Nakshatra.REVATI, Rasi.MESHA))
        .isEqualTo(Panchaka.AGNI);
  }

  /** The Sun stands in Dhanu from the middle of December to the middle of January. */
  @Test
  void nobodyMarriesInTheKharMasa() {
    var span = rank(Purpose.MARRIAGE, "2026-12-20", "2027-01-10", HYDERABAD);
    assertThat(span.ranked()).isNotEmpty();
    assertThat(span.allowed()).isEmpty();
  }

  /**
   * On 2 August 2027 the Sun is eclipsed over North Africa and, partly, over India in the
   * afternoon; NASA's catalogue has the greatest at 10:08 TD.
   */
  @Test
  void noMarriageIsMadeThreeDaysAboutAnEclipseThatIsSeen() {
    var span = rank(Purpose.MARRIAGE, "2027-07-29", "2027-08-07", HYDERABAD);
    var days =
        span.ranked().stream()
            .flatMap(
                window ->
                    window.reasons().stream()
                        .filter(reason -> reason.factor() instanceof Factor.EclipseDay)
                        .map(
                            reason ->
                                window.day()
                                    + " "
                                    + ((Factor.EclipseDay) reason.factor()).eclipsed()
                                    + " "
                                    + ((Factor.EclipseDay) reason.factor()).days()))
            .distinct()
            .sorted()
            .toList();
    assertThat(days)
        .containsExactly(
            "2027-07-30 SUN -3",
            "2027-07-31 SUN -2",
            "2027-08-01 SUN -1",
            "2027-08-02 SUN 0",
            "2027-08-03 SUN 1",
            "2027-08-04 SUN 2",
            "2027-08-05 SUN 3");
  }

  /** The annular eclipse of 6 February 2027 falls on South America and the Atlantic only. */
  @Test
  void anEclipseThatIsNotSeenTakesNoDay() {
    var span = rank(Purpose.TRAVEL, "2027-02-06", "2027-02-07", HYDERABAD);
    assertThat(span.ranked().stream().flatMap(window -> window.reasons().stream()))
        .extracting(MuhurtaReason::factor)
        .doesNotHaveAnyElementsOfTypes(Factor.EclipseDay.class);
  }

  /**
   * In a window the sky is the same from beginning to end: a second after one begins combustion is
   * what it is said to be, and so it is a second before it ends.
   */
  @Test
  void aWindowIsCutWhereCombustionOrThePadaChanges() {
    var sky = new SiderealSky(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
    var windows = rank(Purpose.MARRIAGE, "2026-10-10", "2026-11-10", HYDERABAD).ranked();
    var combust = new Factor.Combust(Graha.VENUS);
    var said = new HashSet<Boolean>();
    for (MuhurtaWindow window : windows) {
      boolean burnt = window.reasons().stream().anyMatch(reason -> reason.factor().equals(combust));
      said.add(burnt);
      var from = sky.at(UniversalTime.of(window.window().from().plusSeconds(1)));
      var to = sky.at(UniversalTime.of(window.window().to().minusSeconds(1)));
      assertThat(Combustion.isCombust(from, Graha.VENUS)).isEqualTo(burnt);
      assertThat(Combustion.isCombust(to, Graha.VENUS)).isEqualTo(burnt);
    }
    assertThat(said).containsExactlyInAnyOrder(true, false);
  }

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void whatNothingForbidsComesFirstAndTheBetterBeforeTheWorse(Purpose purpose) {
    var span = rank(purpose, "2027-02-01", "2027-03-01", HYDERABAD);
    assertThat(span.allowed()).isNotEmpty();
    for (int i = 1; i < span.ranked().size(); i++) {
      var better = span.ranked().get(i - 1);
      var worse = span.ranked().get(i);
      assertThat(better.isForbidden() && !worse.isForbidden()).isFalse();
      if (better.isForbidden() == worse.isForbidden()) {
        assertThat(better.score()).isGreaterThanOrEqualTo(worse.score());
      }
    }
  }

  /** At 75° north the Sun does not rise in January. */
  @Test
  void aPolarNightHasNoMuhurta() {
    var span = rank(Purpose.TRAVEL, "2027-01-05", "2027-01-08", new GeoPosition(75, 20));
    assertThat(span.ranked()).isEmpty();
    assertThat(span.withoutSunrise()).hasSize(3);
  }

  @Test
  void aSpanThatEndsBeforeItBeginsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rank(Purpose.TRAVEL, "2027-02-02", "2027-02-01", HYDERABAD))
        .withMessageContaining("accepted are 1 to 400");
  }

  private static MuhurtaSpan rank(Purpose purpose, String from, String to, GeoPosition place) {
    return CALCULATOR.rank(
        new MuhurtaRequest(
            purpose,
            LocalDate.parse(from),
            LocalDate.parse(to),
            place,
            ZoneId.of("Asia/Kolkata"),
            List.of(new MuhurtaPerson(Nakshatra.ROHINI, Rasi.VRISHABHA)),
            MuhurtaRequest.GHATI));
  }
}
