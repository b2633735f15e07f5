package org.chandrahoro.jyotish.dasha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Golden;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Sixty births against the independent reference, from its own Moon. That is printed to 1e-7°,
 * which moves a period of 21 years by up to 2.5 s; the reference's seconds are whole.
 */
class DashaAgainstReferenceTest {
  private static final double JULIAN_YEAR = 365.25;
  private static final double SIDEREAL_YEAR = 365.256364;
  private static final long TOLERANCE_MILLIS = 4000;

  @Test
  void vimshottariBeginsEachMahaAndAntarToTheSecond() {
    compareVimshottari("vim_y365_25", JULIAN_YEAR, 60);
    compareVimshottari("vim_ysid365_256364", SIDEREAL_YEAR, 12);
  }

  private static void compareVimshottari(String column, double yearDays, int rows) {
    int compared = 0;
    for (JsonNode row : Golden.rows("dashas")) {
      var expected = row.get(column);
      if (expected == null) {
        continue;
      }
      var dasha = VimshottariDasha.from(moon(row), birth(row), yearDays);
      var maha = dasha.periods(1);
      assertThat(expected.get("maha").size()).isEqualTo(maha.size());
      for (int i = 0; i < maha.size(); i++) {
        var entry = expected.get("maha").get(i);
        assertThat(maha.get(i).lord()).isEqualTo(Golden.graha(entry.get(0).asString()));
        assertStart(maha.get(i), entry.get(1));
      }
      var antar = dasha.periods(2);
      assertThat(expected.get("antar").size()).isEqualTo(antar.size());
      for (int i = 0; i < antar.size(); i++) {
        var entry = expected.get("antar").get(i);
        assertThat(antar.get(i).lords())
            .isEqualTo(
                List.of(
                    Golden.graha(entry.get(0).asString()), Golden.graha(entry.get(1).asString())));
        assertStart(antar.get(i), entry.get(2));
      }
      assertInstant(dasha.end(), expected.get("end"), "end");
      compared++;
    }
    assertThat(compared).isEqualTo(rows);
  }

  @Test
  void vimshottariBeginsEachPratyantarOnTheReferencesJulianDay() {
    int compared = 0;
    for (JsonNode row : Golden.rows("dashas")) {
      var expected = row.get("vim_y365_25").get("pratyantar_start_jd_ut");
      if (expected == null) {
        continue;
      }
      var pratyantar = VimshottariDasha.from(moon(row), birth(row), JULIAN_YEAR).periods(3);
      assertThat(expected.size()).isEqualTo(pratyantar.size());
      for (int i = 0; i < pratyantar.size(); i++) {
        // the reference prints five decimals
        assertThat(pratyantar.get(i).start().julianDay())
            .isCloseTo(expected.get(i).asDouble(), within(4e-5));
      }
      compared++;
    }
    assertThat(compared).isEqualTo(12);
  }

  @Test
  void yoginiRunsThreeRoundsWithProportionalSubPeriods() {
    int compared = 0;
    for (JsonNode row : Golden.rows("dashas")) {
      for (var year : List.of(JULIAN_YEAR, SIDEREAL_YEAR)) {
        var expected = row.get(year == JULIAN_YEAR ? "yogini_y365_25" : "yogini_ysid365_256364");
        if (expected == null) {
          continue;
        }
        var dasha = YoginiDasha.from(moon(row), birth(row), year);
        var maha = dasha.mahadashas();
        assertThat(expected.size()).isEqualTo(24).isEqualTo(maha.size());
        for (int i = 0; i < maha.size(); i++) {
          var entry = expected.get(i);
          assertThat(Yogini.of(maha.get(i))).isEqualTo(yogini(entry.get("yogini")));
          assertThat(maha.get(i).lord()).isEqualTo(Golden.graha(entry.get("lord").asString()));
          assertStart(maha.get(i), entry.get("start"));
          var antar = dasha.within(maha.get(i));
          for (int j = 0; j < antar.size(); j++) {
            var sub = entry.get("antar_proportional").get(j);
            assertThat(Yogini.of(antar.get(j))).isEqualTo(yogini(sub.get(0)));
            assertStart(antar.get(j), sub.get(1));
          }
        }
        compared++;
      }
    }
    assertThat(compared).isEqualTo(72);
  }

  @Test
  void ashtottariRunsItsEightLordsFromTheGroupOfTheMoon() {
    int compared = 0;
    for (JsonNode row : Golden.rows("dashas")) {
      for (var year : List.of(JULIAN_YEAR, SIDEREAL_YEAR)) {
        var expected =
            row.get(year == JULIAN_YEAR ? "ashtottari_y365_25" : "ashtottari_ysid365_256364");
        if (expected == null) {
          continue;
        }
        var dasha = AshtottariDasha.from(moon(row), birth(row), year);
        var maha = dasha.mahadashas();
        assertThat(expected.size()).isEqualTo(8).isEqualTo(maha.size());
        for (int i = 0; i < maha.size(); i++) {
          var entry = expected.get(i);
          assertThat(maha.get(i).lord()).isEqualTo(Golden.graha(entry.get("lord").asString()));
          assertThat(maha.get(i).years()).isEqualTo(entry.get("years").asDouble());
          assertStart(maha.get(i), entry.get("start"));
          var antar = dasha.within(maha.get(i));
          for (int j = 0; j < antar.size(); j++) {
            var sub = entry.get("antar").get(j);
            assertThat(antar.get(j).lord()).isEqualTo(Golden.graha(sub.get(0).asString()));
            assertStart(antar.get(j), sub.get(1));
          }
        }
        compared++;
      }
    }
    assertThat(compared).isEqualTo(72);
  }

  private static Yogini yogini(JsonNode name) {
    return Yogini.valueOf(name.asString().toUpperCase(Locale.ROOT));
  }

  private static SiderealLongitude moon(JsonNode row) {
    return SiderealLongitude.ofDegrees(row.get("moon_lon").asDouble());
  }

  private static UniversalTime birth(JsonNode row) {
    var utc = Golden.row("births", row.get("id").asString()).get("utc").asString();
    return UniversalTime.of(Instant.parse(utc));
  }

  private static void assertStart(DashaPeriod period, JsonNode utc) {
    assertInstant(period.start(), utc, period.toString());
  }

  private static void assertInstant(UniversalTime time, JsonNode utc, String what) {
    var off = Duration.between(Instant.parse(utc.asString()), time.toInstant());
    assertThat(Math.abs(off.toMillis())).as(what).isLessThan(TOLERANCE_MILLIS);
  }
}
