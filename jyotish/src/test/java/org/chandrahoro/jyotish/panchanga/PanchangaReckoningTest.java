package org.chandrahoro.jyotish.panchanga;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.Conventions;
import org.junit.jupiter.api.Test;

/** A sky of uniform motion over a place with a day from six to six, so that all can be reckoned. */
class PanchangaReckoningTest {
  private static final ZoneId IST = ZoneId.of("Asia/Kolkata");
  private static final GeoPosition HYDERABAD = new GeoPosition(17.385, 78.4867);
  private static final LocalDate MONDAY = LocalDate.of(2024, 4, 15);
  private static final double SUNRISE =
      UniversalTime.of(Instant.parse("2024-04-15T00:30:00Z")).daysSinceJ2000();

  /**
   * At sunrise the Sun is 1° into Mesha, the Moon at 91°: 90° of elongation, tithi 8 at its middle.
   */
  private static final Luminaries SKY =
      t ->
          new SunAndMoon(
              LimbAngle.turn(1 + (t - SUNRISE)), LimbAngle.turn(91 + 13 * (t - SUNRISE)), 1, 13);

  private static final Risings SIX_TO_SIX = new Clockwork(0, 0.5, 0.4, 0.97);

  @Test
  void limbsRunFromSunriseToTheFirstEndAfterTheNextSunrise() {
    Panchanga day = panchanga(SIX_TO_SIX);
    assertThat(day.sunrise()).isEqualTo(Instant.parse("2024-04-15T00:30:00Z"));
    assertThat(day.nextSunrise()).isEqualTo(Instant.parse("2024-04-16T00:30:00Z"));
    assertThat(day.tithi()).isEqualTo(new Tithi(8));
    assertThat(day.paksha()).isEqualTo(Paksha.SHUKLA);
    assertThat(day.tithis()).extracting(Until::limb).containsExactly(new Tithi(8), new Tithi(9));
    // 6 of 12 degrees left at a relative 12 degrees a day: half a day
    assertEnds(day.tithis(), 0.5, 1.5);
    // 90 degrees are just the end of karana 15: three more karanas of half a day follow
    assertThat(day.karana()).isEqualTo(new Karana(16));
    assertThat(day.karanas()).hasSize(3);
    // 91 of 93°20' (Punarvasu is 80° to 93°20'): 7/3 degrees at 13 a day
    assertThat(day.nakshatra()).isEqualTo(Nakshatra.PUNARVASU);
    assertEnds(day.nakshatras(), 7 / 39.0, 47 / 39.0);
    assertThat(day.pada()).isEqualTo(4);
    // 92 of 93°20' at 14 a day
    assertThat(day.yoga()).isEqualTo(NityaYoga.ofNumber(7));
    assertEnds(day.yogas(), 4 / 42.0, 44 / 42.0);
  }

  @Test
  void theDayKnowsItsVaraMonthYearAndSigns() {
    Panchanga day = panchanga(SIX_TO_SIX);
    assertThat(day.vara()).isEqualTo(Vara.SOMA);
    // the Sun left Meena a day ago and the new moon was 7.5 days ago
    assertThat(day.lunarMonth().amanta()).isEqualTo(LunarMonthName.CHAITRA);
    assertThat(day.lunarMonth().adhika()).isFalse();
    assertThat(day.shakaYear()).isEqualTo(1946);
    assertThat(day.samvatsara()).isEqualTo(Samvatsara.KRODHI);
    assertThat(day.ritu()).isEqualTo(Ritu.VASANTA);
    assertThat(day.ayana()).isEqualTo(Ayana.UTTARAYANA);
    assertThat(day.sunRasi()).isEqualTo(Rasi.MESHA);
    assertThat(day.moonRasi()).isEqualTo(Rasi.KARKA);
  }

  /** Punarvasu began 11/13 of a day before sunrise; ghatis of it are 40/39/60 of a day. */
  @Test
  void windowsOfTheNakshatraAreThoseThatOverlapTheDay() {
    DayWindows windows = panchanga(SIX_TO_SIX).windows();
    double ghati = 40 / 39.0 / 60;
    // Punarvasu's varjyam (30 to 34) is over before sunrise; Pushya's is 20 to 24 of its own
    assertThat(windows.varjyam()).hasSize(1);
    assertAt(windows.varjyam().getFirst().from(), 7 / 39.0 + 20 * ghati);
    assertAt(windows.varjyam().getFirst().to(), 7 / 39.0 + 24 * ghati);
    // Punarvasu's amrita (54 to 58) and Pushya's (44 to 48)
    assertThat(windows.amritaKalam()).hasSize(2);
    assertAt(windows.amritaKalam().getFirst().from(), -11 / 13.0 + 54 * ghati);
    assertAt(windows.amritaKalam().getLast().from(), 7 / 39.0 + 44 * ghati);
    assertAt(windows.rahuKalam().from(), 1.5 / 24);
    assertThat(windows.durmuhurtam()).hasSize(2);
  }

  @Test
  void theMoonsRisingCountsOnlyWithinTheDay() {
    Panchanga day = panchanga(SIX_TO_SIX);
    assertAt(day.moonrise().orElseThrow(), 0.4);
    assertAt(day.moonset().orElseThrow(), 0.97);
    assertThat(panchanga(new Clockwork(0, 0.5, 0.4, 1.01)).moonset()).isEmpty();
  }

  @Test
  void aDateOnWhichTheSunDoesNotRiseHasNoPanchanga() {
    var never = new Clockwork(Double.NaN, 0.5, 0.4, 0.9);
    assertThat(reckon(never))
        .isEqualTo(new WithoutSunrise(MONDAY, HYDERABAD, WithoutSunrise.Sun.STAYS_DOWN));
    var risesButDoesNotSet = new Clockwork(0, Double.NaN, 0.4, 0.9);
    assertThat(reckon(risesButDoesNotSet)).isInstanceOf(WithoutSunrise.class);
  }

  private static Panchanga panchanga(Risings risings) {
    return (Panchanga) reckon(risings);
  }

  private static DayPanchanga reckon(Risings risings) {
    return PanchangaCalculator.reckon(MONDAY, HYDERABAD, IST, Conventions.DEFAULT, SKY, risings);
  }

  private static <L> void assertEnds(List<Until<L>> limbs, double... daysAfterSunrise) {
    assertThat(limbs).hasSize(daysAfterSunrise.length);
    for (int i = 0; i < daysAfterSunrise.length; i++) {
      assertAt(limbs.get(i).end(), daysAfterSunrise[i]);
    }
  }

  private static void assertAt(Instant instant, double daysAfterSunrise) {
    Instant expected = new UniversalTime(SUNRISE + daysAfterSunrise).toInstant();
    assertThat(Duration.between(expected, instant).abs()).isLessThan(Duration.ofMillis(10));
  }

  /** Risings of the Sun each day, of the Moon each 24 h 50 m; NaN for one that never comes. */
  private record Clockwork(double sunrise, double sunset, double moonrise, double moonset)
      implements Risings {
    private static final double LUNAR_DAY = 1.035;

    @Override
    public OptionalDouble sunriseAfter(double time) {
      return next(sunrise, 1, time);
    }

    @Override
    public OptionalDouble sunsetAfter(double time) {
      return next(sunset, 1, time);
    }

    @Override
    public OptionalDouble moonriseAfter(double time) {
      return next(moonrise, LUNAR_DAY, time);
    }

    @Override
    public OptionalDouble moonsetAfter(double time) {
      return next(moonset, LUNAR_DAY, time);
    }

    @Override
    public WithoutSunrise.Sun sunWithoutRising(double time) {
      return WithoutSunrise.Sun.STAYS_DOWN;
    }

    private static OptionalDouble next(double first, double period, double time) {
      if (Double.isNaN(first)) {
        return OptionalDouble.empty();
      }
      double event = SUNRISE + first;
      return OptionalDouble.of(event + period * Math.ceil((time - event) / period));
    }
  }
}
