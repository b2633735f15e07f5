package org.chandrahoro.jyotish.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.Golden;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.chart.BirthMoment;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.panchanga.Ahoratras;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Sixty births, from instant and place to the lagnas that run from sunrise. */
class SpecialLagnasAgainstReferenceTest {
  private static final ChartCalculator CALCULATOR =
      new ChartCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
  private static final Ahoratras HINDU = Ahoratras.standard(SunriseDefinition.HINDU);

  /** A tenth of a second of sunrise moves the ghati lagna by 0.002°, the bhava lagna by 0.0004°. */
  @Test
  void bhavaHoraAndGhatiLagnaOfSixtyBirthsAreThoseOfTheReference() {
    var rows = Golden.rows("jaimini");
    assertThat(rows).hasSize(60);
    int beforeSunrise = 0;
    for (JsonNode row : rows) {
      var wanted = row.get("ref_special_lagnas");
      var id = row.get("id").asString();
      var birth = Golden.row("births", id);
      var lagnas = (SunriseLagnas.Running) lagnasOf(birth);
      assertThat(lagnas.minutes())
          .as("%s minutes since sunrise", id)
          .isCloseTo(wanted.get("minutes_since_sunrise").asDouble(), within(0.1 / 60));
      assertDegrees(id, lagnas.sunAtSunrise(), wanted.get("sun_lon_at_sunrise"), 1e-4);
      assertDegrees(id, lagnas.bhava(), wanted.get("bhava_lagna"), 1e-3);
      assertDegrees(id, lagnas.hora(), wanted.get("hora_lagna"), 1e-3);
      assertDegrees(id, lagnas.ghati(), wanted.get("ghati_lagna"), 2.5e-3);
      var offset = birth.get("utc_offset_hours").asDouble();
      var local = Instant.parse(birth.get("utc").asString()).plusSeconds((long) (offset * 3600));
      var rise = lagnas.sunrise().toInstant().plusSeconds((long) (offset * 3600)).toString();
      if (!rise.substring(0, 10).equals(local.toString().substring(0, 10))) {
        beforeSunrise++;
      }
    }
    assertThat(beforeSunrise).as("births that belong to the day before").isGreaterThan(5);
  }

  private static SunriseLagnas lagnasOf(JsonNode birth) {
    var place = new GeoPosition(birth.get("lat").asDouble(), birth.get("lon").asDouble());
    var moment = BirthMoment.of(Instant.parse(birth.get("utc").asString()), place);
    return SunriseLagnas.of(CALCULATOR.chartOf(moment), CALCULATOR.sky(), HINDU);
  }

  private static void assertDegrees(
      String id, SiderealLongitude actual, JsonNode wanted, double tolerance) {
    assertThat(actual.separationDegrees(SiderealLongitude.ofDegrees(wanted.asDouble())))
        .as("%s: %s against %s", id, actual.degrees(), wanted)
        .isLessThan(tolerance);
  }
}
