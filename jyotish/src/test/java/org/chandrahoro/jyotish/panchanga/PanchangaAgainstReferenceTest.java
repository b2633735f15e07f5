package org.chandrahoro.jyotish.panchanga;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.ToIntFunction;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.Golden;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.chart.Conventions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Sixty days against the reference rows. Those are cut to whole seconds and made with another ΔT, a
 * second of which is a second of every limb's end; the two agree closely as far as it was measured
 * and may part by seconds in the extrapolation after 2030. So limbs are held to 2 s before 2030 and
 * to 6 s until 2050, risings to 2 s throughout.
 */
class PanchangaAgainstReferenceTest {
  private static final Duration RISING_TOLERANCE = Duration.ofSeconds(2);

  private Duration worstEnd = Duration.ZERO;
  private Duration worstRising = Duration.ZERO;

  @Test
  void daysFromTheUpperLimb() {
    assertDays(SunriseDefinition.UPPER_LIMB, "sun_upper", "ref_at_sunrise_upper");
  }

  @Test
  void daysFromTheHinduSunrise() {
    assertDays(SunriseDefinition.HINDU, "sun_hindu", "ref_at_sunrise_hindu");
  }

  @Test
  void theCentreRisesWhenTheReferenceHasIt() {
    for (JsonNode row : Golden.rows("panchanga")) {
      assertSun(row, reckon(row, SunriseDefinition.CENTRE), row.get("sun_centre"));
    }
  }

  /** Another program's lunar month at the hindu sunrise; its flags are adhika and nija. */
  @Test
  void lunarMonthsAreThoseOfAnotherProgram() {
    for (JsonNode row : Golden.rows("panchanga")) {
      LunarMonth month = reckon(row, SunriseDefinition.HINDU).lunarMonth();
      JsonNode peer = row.get("pyjhora_lunar_month");
      // it numbers Phalguna 0 or 12
      assertThat((month.amanta().ordinal() + 1) % 12)
          .as("%s month", row.get("id"))
          .isEqualTo(peer.get(0).asInt() % 12);
      assertThat(month.adhika()).as("%s adhika", row.get("id")).isEqualTo(peer.get(1).asBoolean());
    }
  }

  private void assertDays(SunriseDefinition sunrise, String sunKey, String limbsKey) {
    for (JsonNode row : Golden.rows("panchanga")) {
      Panchanga day = reckon(row, sunrise);
      JsonNode limbs = row.get(limbsKey);
      assertSun(row, day, row.get(sunKey));
      assertThat(Golden.name(day.vara().lord())).isEqualTo(row.get("vara").asString());
      assertThat(day.pada()).isEqualTo(limbs.get("pada").asInt());
      assertThat(day.paksha().name()).isEqualToIgnoringCase(limbs.get("paksha").asString());
      assertThat(day.karana().name().name())
          .isEqualToIgnoringCase(limbs.get("karana_name").asString());
      assertLimbs(row, day.tithis(), Tithi::number, limbs.get("tithi_until_local"));
      assertLimbs(row, day.nakshatras(), Nakshatra::number, limbs.get("nakshatra_until_local"));
      assertLimbs(row, day.yogas(), NityaYoga::number, limbs.get("yoga_until_local"));
      assertLimbs(row, day.karanas(), Karana::number, limbs.get("karana_until_local"));
      DayWindows windows = day.windows();
      assertWindow(row, windows.rahuKalam(), limbs.get("rahu_kalam"));
      assertWindow(row, windows.gulikaKalam(), limbs.get("gulika_kalam"));
      assertWindow(row, windows.yamagandam(), limbs.get("yamagandam"));
      assertWindow(row, windows.abhijit(), limbs.get("abhijit"));
    }
    System.out.printf(
        "%s sunrise: limbs end within %s, the Sun rises and sets within %s of the reference%n",
        sunrise, worstEnd, worstRising);
  }

  private void assertSun(JsonNode row, Panchanga day, JsonNode sun) {
    worstRising = max(worstRising, assertRising(row, day.sunrise(), sun.get("sunrise")));
    worstRising = max(worstRising, assertRising(row, day.sunset(), sun.get("sunset")));
    worstRising = max(worstRising, assertRising(row, day.nextSunrise(), sun.get("next_sunrise")));
  }

  private <L> void assertLimbs(
      JsonNode row, List<Until<L>> limbs, ToIntFunction<L> number, JsonNode expected) {
    assertThat(limbs)
        .as("%s %s", row.get("id"), expected)
        .extracting(until -> number.applyAsInt(until.limb()))
        .containsExactlyElementsOf(
            Golden.elements(expected).map(entry -> entry.get(0).asInt()).toList());
    boolean early = row.get("date").asString().compareTo("2030") < 0;
    for (int i = 0; i < limbs.size(); i++) {
      Instant end = instant(row, expected.get(i).get(1));
      Duration off = Duration.between(end, limbs.get(i).end()).abs();
      worstEnd = max(worstEnd, off);
      assertThat(off)
          .as("%s %s %s", row.get("id"), row.get("date"), limbs.get(i))
          .isLessThan(Duration.ofSeconds(early ? 2 : 6));
    }
  }

  private static Duration assertRising(JsonNode row, Instant actual, JsonNode expected) {
    Duration off = Duration.between(instant(row, expected), actual).abs();
    assertThat(off).as("%s %s", row.get("id"), expected).isLessThan(RISING_TOLERANCE);
    return off;
  }

  private static void assertWindow(JsonNode row, Window window, JsonNode expected) {
    assertRising(row, window.from(), expected.get(0));
    assertRising(row, window.to(), expected.get(1));
  }

  private static Panchanga reckon(JsonNode row, SunriseDefinition sunrise) {
    var usual = Conventions.DEFAULT;
    var conventions =
        new Conventions(usual.ayanamsa(), usual.node(), sunrise, usual.dashaYearDays());
    return (Panchanga)
        new PanchangaCalculator(Ephemeris.standard(), DeltaT.standard(), conventions)
            .of(
                LocalDate.parse(row.get("date").asString()),
                new GeoPosition(row.get("lat").asDouble(), row.get("lon").asDouble()),
                offset(row));
  }

  private static Instant instant(JsonNode row, JsonNode local) {
    return LocalDateTime.parse(local.asString()).toInstant(offset(row));
  }

  private static ZoneOffset offset(JsonNode row) {
    return ZoneOffset.ofTotalSeconds(
        (int) Math.round(row.get("utc_offset_hours").asDouble() * 3600));
  }

  private static Duration max(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
