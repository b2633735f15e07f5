package org.chandrahoro.jyotish.transit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Golden;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Ingresses and Saturn's stays against the reference rows, cut to whole seconds. The longitudes of
 * the two ephemerides part by a few hundredths of a second of arc (mean node a quarter), which a
 * slow graha takes its time to cover; so the tolerance is that arc at the graha's speed.
 */
class IngressAgainstReferenceTest {
  private static final SiderealSky SKY =
      new SiderealSky(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
  private static final IngressSearch SEARCH = new IngressSearch(SKY);

  @ParameterizedTest
  @CsvSource({
    // graha, first year, year after the last, arc that the ephemerides may differ by, seconds
    "SATURN,  1950, 1990, 0.06",
    "JUPITER, 2021, 2041, 0.12",
    "RAHU,    1960, 1990, 0.3",
  })
  void everyIngressOfTheReferenceAndNoOther(Graha graha, int first, int after, double arcseconds) {
    List<JsonNode> expected =
        Golden.rows("ingress").stream()
            .filter(
                row ->
                    row.get("planet").asString().toUpperCase(Locale.ROOT).startsWith(graha.name()))
            .toList();
    List<Ingress> found = SEARCH.ingresses(graha, newYear(first), newYear(after));
    assertThat(found).hasSameSizeAs(expected);
    double worst = 0;
    for (int i = 0; i < found.size(); i++) {
      JsonNode row = expected.get(i);
      Ingress ingress = found.get(i);
      assertThat(ingress.from().ordinal()).isEqualTo(row.get("from_sign").asInt());
      assertThat(ingress.to().ordinal()).isEqualTo(row.get("to_sign").asInt());
      assertThat(ingress.motion().name()).isEqualToIgnoringCase(row.get("motion").asString());
      double arcsecondsPerSecond =
          Math.abs(SKY.placeOf(graha, ingress.time()).speedDegreesPerDay()) * 3600 / 86_400;
      double off = secondsApart(ingress.time(), row.get("utc").asString());
      assertThat(off).as("%s", row).isCloseTo(0, within(1 + arcseconds / arcsecondsPerSecond));
      worst = Math.max(worst, Math.abs(off));
    }
    System.out.printf("%s: %d ingresses, the worst off by %.1f s%n", graha, found.size(), worst);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"})
  void saturnsStaysFromEveryMoonSign(int moonSign) {
    JsonNode row =
        Golden.rows("sade_sati").stream()
            .filter(r -> r.get("moon_sign").asInt() == moonSign)
            .findFirst()
            .orElseThrow();
    List<SaturnStay> stays =
        new SadeSati(SEARCH).stays(Rasi.values()[moonSign], newYear(1950), newYear(1990));
    assertStays(
        stays.stream().filter(stay -> stay.phase().isSadeSati()).toList(),
        row.get("sade_sati_stays"),
        "phase");
    assertStays(
        stays.stream().filter(stay -> stay.phase().isDhaiya()).toList(),
        row.get("dhaiya_stays"),
        "kind");
  }

  private static void assertStays(List<SaturnStay> stays, JsonNode expected, String key) {
    assertThat(stays).hasSize(expected.size());
    for (int i = 0; i < stays.size(); i++) {
      SaturnStay stay = stays.get(i);
      JsonNode row = expected.get(i);
      assertThat(row.get(key).asString()).as("%s", row).startsWith(label(stay.phase()));
      assertThat(secondsApart(stay.start(), row.get("start").asString()))
          .isCloseTo(0, within(90.0));
      assertThat(secondsApart(stay.end(), row.get("end").asString())).isCloseTo(0, within(90.0));
    }
  }

  private static String label(SaturnPhase phase) {
    return switch (phase) {
      case RISING -> "rising(12th)";
      case PEAK -> "peak(1st)";
      case SETTING -> "setting(2nd)";
      case KANTAKA -> "4th(Kantaka";
      case ASHTAMA -> "8th(Ashtama";
    };
  }

  /** From the rows: Saturn in Mithuna, the twelfth from Karka, in three stretches. */
  @Test
  void theStayOfAnInstantHasItsTrueEnds() {
    SaturnStay stay =
        new SadeSati(SEARCH)
            .at(Rasi.MESHA, UniversalTime.of(Instant.parse("1970-01-01T00:00:00Z")))
            .orElseThrow();
    assertThat(stay.phase()).isEqualTo(SaturnPhase.PEAK);
    assertThat(secondsApart(stay.start(), "1969-03-07T10:00:58Z")).isCloseTo(0, within(90.0));
    assertThat(secondsApart(stay.end(), "1971-04-28T04:52:49Z")).isCloseTo(0, within(90.0));
    assertThat(
            new SadeSati(SEARCH)
                .at(Rasi.VRISHABHA, UniversalTime.of(Instant.parse("1980-01-01T00:00:00Z"))))
        .isEmpty();
  }

  /**
   * Published for 2024: Mercury direct 2 January, Saturn retrograde 29 June, direct 15 November.
   */
  @Test
  void stationsFallOnTheirPublishedDays() {
    var year = List.of(newYear(2024), newYear(2025));
    List<Station> saturn = SEARCH.stations(Graha.SATURN, year.getFirst(), year.getLast());
    assertThat(saturn).extracting(Station::turns).containsExactly(Motion.RETROGRADE, Motion.DIRECT);
    assertThat(saturn)
        .extracting(station -> station.time().toInstant().toString().substring(0, 10))
        .containsExactly("2024-06-29", "2024-11-15");
    List<Station> mercury = SEARCH.stations(Graha.MERCURY, year.getFirst(), year.getLast());
    assertThat(mercury)
        .extracting(station -> station.time().toInstant().toString().substring(0, 10))
        .containsExactly(
            "2024-01-02",
            "2024-04-01",
            "2024-04-25",
            "2024-08-05",
            "2024-08-28",
            "2024-11-26",
            "2024-12-15");
    assertThat(SEARCH.stations(Graha.SUN, year.getFirst(), year.getLast())).isEmpty();
  }

  /** Mars entered Mithuna three times in 2022–23, so he crosses its first degree as often. */
  @Test
  void aPointInARetrogradeLoopIsCrossedThreeTimes() {
    var point = SiderealLongitude.ofDegrees(60);
    List<PointCrossing> crossings =
        SEARCH.crossings(Graha.MARS, point, newYear(2022), newYear(2024));
    List<Ingress> ingresses =
        SEARCH.ingresses(Graha.MARS, newYear(2022), newYear(2024)).stream()
            .filter(ingress -> ingress.to() == Rasi.MITHUNA || ingress.from() == Rasi.MITHUNA)
            .filter(ingress -> ingress.to() != Rasi.KARKA)
            .toList();
    assertThat(crossings)
        .extracting(PointCrossing::motion)
        .containsExactly(Motion.DIRECT, Motion.RETROGRADE, Motion.DIRECT);
    for (int i = 0; i < 3; i++) {
      assertThat(crossings.get(i).time().daysSinceJ2000())
          .isCloseTo(ingresses.get(i).time().daysSinceJ2000(), within(1e-6));
    }
  }

  @Test
  void theMoonEntersEachNakshatraInTurn() {
    List<NakshatraIngress> month =
        SEARCH.nakshatraIngresses(Graha.MOON, newYear(2024), newYear(2024).plusDays(27.5));
    assertThat(month).hasSizeBetween(27, 28);
    for (int i = 1; i < month.size(); i++) {
      assertThat(month.get(i).from()).isEqualTo(month.get(i - 1).to());
      assertThat(month.get(i).motion()).isEqualTo(Motion.DIRECT);
    }
  }

  @Test
  void aSpanThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> SEARCH.ingresses(Graha.SUN, newYear(2024), newYear(2023)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024-01-01")
        .hasMessageContaining("ends before it begins");
  }

  private static UniversalTime newYear(int year) {
    return UniversalTime.of(Instant.parse(year + "-01-01T00:00:00Z"));
  }

  private static double secondsApart(UniversalTime time, String utc) {
    return Duration.between(Instant.parse(utc), time.toInstant()).toMillis() / 1000.0;
  }
}
