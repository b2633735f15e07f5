package org.chandrahoro.jyotish.panchanga;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.chart.Conventions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AhoratrasTest {
  private static final Ahoratras DAYS = Ahoratras.standard(SunriseDefinition.UPPER_LIMB);
  private static final GeoPosition HYDERABAD = new GeoPosition(17.385, 78.4867);

  /** 2026-11-25 is a Wednesday; at four in the morning it is Tuesday still. */
  @Test
  void aBirthBeforeSunriseBelongsToTheDayBefore() {
    var early = (Ahoratra.Reckoned) DAYS.of(at("2026-11-25T04:00:00+05:30"), HYDERABAD);
    assertThat(early.vara()).isEqualTo(Vara.MANGALA);
    assertThat(early.isDay(at("2026-11-25T04:00:00+05:30"))).isFalse();
    var noon = (Ahoratra.Reckoned) DAYS.of(at("2026-11-25T12:00:00+05:30"), HYDERABAD);
    assertThat(noon.vara()).isEqualTo(Vara.BUDHA);
    assertThat(noon.isDay(at("2026-11-25T12:00:00+05:30"))).isTrue();
    assertThat(early.nextSunrise().toInstant().toEpochMilli() / 100)
        .isEqualTo(noon.sunrise().toInstant().toEpochMilli() / 100);
  }

  @Test
  void theDayIsThatOfThePanchanga() {
    var calculator =
        new PanchangaCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
    var zone = ZoneOffset.ofHoursMinutes(5, 30);
    for (var date = LocalDate.of(2026, 1, 1); date.getYear() == 2026; date = date.plusDays(9)) {
      var panchanga = (Panchanga) calculator.of(date, HYDERABAD, zone);
      var noon = UniversalTime.of(date.atTime(12, 0).toInstant(zone));
      var day = (Ahoratra.Reckoned) DAYS.of(noon, HYDERABAD);
      assertThat(day.vara()).isEqualTo(Vara.of(date));
      assertThat(day.sunset().toInstant())
          .isBetween(panchanga.sunset().minusMillis(20), panchanga.sunset().plusMillis(20));
    }
  }

  /** Where days lengthen and shorten by many minutes, every hour still has one day and no other. */
  @ParameterizedTest
  @ValueSource(doubles = {-33.9, 0, 17.4, 60, 65.5, -65.5})
  void everyInstantLiesInItsDay(double latitude) {
    var place = new GeoPosition(latitude, 25);
    for (double day = 8000; day < 8366; day += 0.3141) {
      var time = new UniversalTime(day);
      if (DAYS.of(time, place) instanceof Ahoratra.Reckoned found) {
        assertThat(found.sunrise().daysSinceJ2000()).isLessThanOrEqualTo(day);
        assertThat(found.nextSunrise().daysSinceJ2000()).isGreaterThan(day - 1e-7);
        assertThat(found.sunset().daysSinceJ2000())
            .isBetween(found.sunrise().daysSinceJ2000(), found.nextSunrise().daysSinceJ2000());
      } else {
        assertThat(Math.abs(latitude)).isGreaterThan(65);
      }
    }
  }

  private static UniversalTime at(String time) {
    return UniversalTime.of(OffsetDateTime.parse(time).toInstant());
  }
}
