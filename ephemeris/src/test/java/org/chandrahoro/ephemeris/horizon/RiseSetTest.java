package org.chandrahoro.ephemeris.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.chandrahoro.ephemeris.Body;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiseSetTest {
  private static final GeoPosition QUITO = new GeoPosition(0, -78.5);
  private static final GeoPosition TROMSO = new GeoPosition(69.65, 18.96);

  private final RiseSet riseSet = RiseSet.standard();

  /**
   * Meeus, Astronomical Algorithms (2nd ed.), example 15.a: Venus at Boston on 20 March 1988 rises
   * at 0.51766 and sets at 0.12130 of the day, with a refraction of 34′ instead of our 33.6′.
   */
  @Test
  void theTextbooksVenusRisesAndSetsOverBoston() {
    var boston = new GeoPosition(42.3333, -71.0833);
    var midnight = utc("1988-03-20T00:00:00Z");

    var rise = crossing(midnight, boston, Body.VENUS, HorizonEvent.RISE).time().orElseThrow();
    var set = crossing(midnight, boston, Body.VENUS, HorizonEvent.SET).time().orElseThrow();

    assertThat(seconds(midnight, rise)).isCloseTo(0.51766 * 86_400, within(5.0));
    assertThat(seconds(midnight, set)).isCloseTo(0.12130 * 86_400, within(5.0));
  }

  /** On the equator every point of the sky is up for half of its turn, whatever its declination. */
  @ParameterizedTest
  @ValueSource(strings = {"2024-03-20T05:00:00Z", "2024-06-20T05:00:00Z", "2024-12-20T05:00:00Z"})
  void onTheEquatorTheSiddhanticDayLastsTwelveHours(String morning) {
    var rise = time(utc(morning), QUITO, HorizonEvent.RISE, HorizonDefinition.HINDU);
    var set = time(rise, QUITO, HorizonEvent.SET, HorizonDefinition.HINDU);

    double hours = (set.daysSinceJ2000() - rise.daysSinceJ2000()) * 24;
    assertThat(hours).isCloseTo(12, within(20 / 3600.0));
  }

  /** At the equinox on the equator the Sun climbs 15° an hour: 33.6′ take 134.4 s. */
  @Test
  void refractionLiftsTheRisingByItsOwnArc() {
    var morning = utc("2024-03-20T05:00:00Z");
    var seen = time(morning, QUITO, HorizonEvent.RISE, HorizonDefinition.CENTRE_REFRACTION);
    var bare = time(morning, QUITO, HorizonEvent.RISE, HorizonDefinition.CENTRE_NO_REFRACTION);
    var limb = time(morning, QUITO, HorizonEvent.RISE, HorizonDefinition.UPPER_LIMB_REFRACTION);

    assertThat(seconds(seen, bare)).isCloseTo(134.4, within(0.3));
    // The Sun's radius is 16.06′ in March: 64.2 s.
    assertThat(seconds(limb, seen)).isCloseTo(64.2, within(0.3));
  }

  @Test
  void theMidnightSunDoesNotSetAndThePolarNightHasNoSunrise() {
    assertThat(sun(utc("2024-06-21T00:00:00Z"), TROMSO, HorizonEvent.SET))
        .isEqualTo(new HorizonCrossing.StaysUp());
    assertThat(sun(utc("2024-06-21T00:00:00Z"), TROMSO, HorizonEvent.RISE))
        .isEqualTo(new HorizonCrossing.StaysUp());
    assertThat(sun(utc("2024-12-21T00:00:00Z"), TROMSO, HorizonEvent.RISE))
        .isEqualTo(new HorizonCrossing.StaysDown());
    assertThat(sun(utc("2024-12-21T00:00:00Z"), TROMSO, HorizonEvent.RISE).time()).isEmpty();
  }

  /** The Sun comes back to Tromsø about the fifteenth of January and for minutes only. */
  @Test
  void theFirstSunAfterThePolarNightIsFoundThoughItIsShort() {
    var shortDays = new ArrayList<Duration>();
    for (int day = 0; day < 14 && shortDays.isEmpty(); day++) {
      var midnight = utc("2024-01-10T00:00:00Z").plusDays(day);
      if (sun(midnight, TROMSO, HorizonEvent.RISE) instanceof HorizonCrossing.At(var first)
          && sun(first, TROMSO, HorizonEvent.SET) instanceof HorizonCrossing.At(var last)) {
        shortDays.add(Duration.between(first.toInstant(), last.toInstant()));
      }
    }
    assertThat(shortDays).isNotEmpty();
    assertThat(shortDays.getFirst()).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(100));
  }

  @Test
  void atThePoleTheSunRisesOnceInTheYear() {
    var pole = new GeoPosition(90, 0);
    assertThat(sun(utc("2024-03-10T00:00:00Z"), pole, HorizonEvent.RISE))
        .isEqualTo(new HorizonCrossing.StaysDown());
    assertThat(sun(utc("2024-04-10T00:00:00Z"), pole, HorizonEvent.RISE))
        .isEqualTo(new HorizonCrossing.StaysUp());
  }

  /** Beyond 58° the day is searched through; just within, the hour angle is followed. */
  @ParameterizedTest
  @ValueSource(strings = {"2024-01-09T00:00:00Z", "2024-06-21T00:00:00Z", "2025-03-03T00:00:00Z"})
  void theTwoWaysOfSearchingMeet(String start) {
    for (Body body : new Body[] {Body.SUN, Body.MOON, Body.JUPITER}) {
      for (HorizonEvent event : HorizonEvent.values()) {
        var within = crossing(utc(start), new GeoPosition(57.99999, 25), body, event);
        var beyond = crossing(utc(start), new GeoPosition(58.00001, 25), body, event);
        assertThat(seconds(within.time().orElseThrow(), beyond.time().orElseThrow()))
            .as("%s %s", body, event)
            .isCloseTo(0, within(0.1));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-72, -58, -30, 0, 17.4, 57, 62, 67, 75})
  void noEventBetweenTheStartAndTheAnswerIsPassedOver(double latitude) {
    var place = new GeoPosition(latitude, 78.5);
    for (Body body : new Body[] {Body.SUN, Body.MOON}) {
      Optional<UniversalTime> expected = Optional.empty();
      for (int hour = 0; hour < 24 * 20; hour += 5) {
        var start = utc("2025-03-01T00:00:00Z").plusDays(hour / 24.0);
        var found = crossing(start, place, body, HorizonEvent.RISE).time();
        if (found.isPresent()) {
          double ahead = found.get().daysSinceJ2000() - start.daysSinceJ2000();
          assertThat(ahead).isBetween(-1e-7, RiseSet.SEARCH_DAYS);
        }
        if (expected.isPresent()
            && expected.get().daysSinceJ2000() > start.daysSinceJ2000() + 1e-6) {
          assertThat(found).as("%s at hour %d", body, hour).isPresent();
          assertThat(seconds(expected.get(), found.get())).isCloseTo(0, within(0.05));
        }
        expected = found;
      }
    }
  }

  @Test
  void aSearchThatLeavesTheEphemerisIsRefused() {
    assertThatThrownBy(() -> sun(utc("2500-01-01T00:00:00Z"), QUITO, HorizonEvent.RISE))
        .isInstanceOf(OutsideEphemerisException.class);
  }

  private HorizonCrossing sun(UniversalTime start, GeoPosition place, HorizonEvent event) {
    return crossing(start, place, Body.SUN, event);
  }

  private HorizonCrossing crossing(
      UniversalTime start, GeoPosition place, Body body, HorizonEvent event) {
    return riseSet.firstAfter(start, place, body, event, HorizonDefinition.UPPER_LIMB_REFRACTION);
  }

  private UniversalTime time(
      UniversalTime start, GeoPosition place, HorizonEvent event, HorizonDefinition definition) {
    return riseSet.firstAfter(start, place, Body.SUN, event, definition).time().orElseThrow();
  }

  private static double seconds(UniversalTime from, UniversalTime to) {
    return (to.daysSinceJ2000() - from.daysSinceJ2000()) * 86_400;
  }

  private static UniversalTime utc(String text) {
    return UniversalTime.of(Instant.parse(text));
  }
}
