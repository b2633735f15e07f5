package org.chandrahoro.jyotish.bala;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.chart.BirthMoment;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.panchanga.Ahoratras;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds in every chart: births spread over three centuries and the globe. */
class ShadbalaProperties {
  private static final List<Graha> SEVEN = List.of(Graha.values()).subList(0, 7);
  private static final Ahoratras DAYS = Ahoratras.standard(SunriseDefinition.HINDU);
  private static final ChartCalculator CHARTS =
      new ChartCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);

  private static Stream<Shadbala> charts(BalaSchool school) {
    var random = new Random(27);
    return IntStream.range(0, 300)
        .mapToObj(
            _ ->
                strengths(
                    new UniversalTime(-60_000 + 120_000 * random.nextDouble()),
                    new GeoPosition(
                        -60 + 120 * random.nextDouble(), -180 + 360 * random.nextDouble()),
                    school));
  }

  private static Shadbala strengths(UniversalTime time, GeoPosition place, BalaSchool school) {
    var chart = CHARTS.chartOf(new BirthMoment(time, place));
    return Shadbala.of(chart, DAYS.of(time, place), ShadbalaConventions.DEFAULT.with(school));
  }

  private static double value(Shadbala shadbala, Graha graha, BalaComponent component) {
    return shadbala.find(graha, component).orElseThrow().value();
  }

  @ParameterizedTest
  @EnumSource(BalaSchool.class)
  void whatIsFoldedStaysWithinSixty(BalaSchool school) {
    var folded =
        List.of(
            BalaComponent.UCCHA,
            BalaComponent.DIG,
            BalaComponent.NATHONNATHA,
            BalaComponent.CHESHTA);
    charts(school)
        .forEach(
            shadbala -> {
              for (Graha graha : SEVEN) {
                for (BalaComponent component : folded) {
                  assertThat(value(shadbala, graha, component))
                      .as("%s of %s", component, graha)
                      .isBetween(0.0, 60.0);
                }
                boolean doubled = school == BalaSchool.RAMAN && graha == Graha.MOON;
                assertThat(value(shadbala, graha, BalaComponent.PAKSHA))
                    .isBetween(0.0, doubled ? 120.0 : 60.0);
                assertThat(shadbala.ishta(graha).value()).isBetween(0.0, 60.0);
                assertThat(shadbala.kashta(graha).value()).isBetween(0.0, 60.0);
              }
            });
  }

  @ParameterizedTest
  @EnumSource(BalaSchool.class)
  void theTotalIsTheSumAndTheRanksAreThoseOfTheRatios(BalaSchool school) {
    charts(school)
        .forEach(
            shadbala -> {
              for (Graha graha : SEVEN) {
                double sum = 0;
                for (BalaComponent component : BalaComponent.values()) {
                  sum += value(shadbala, graha, component);
                }
                double total = shadbala.findTotal(graha).orElseThrow().value();
                assertThat(total).isCloseTo(sum, within(1e-9));
                assertThat(shadbala.findRatio(graha).orElseThrow())
                    .isCloseTo(total / shadbala.required(graha).value(), within(1e-12));
              }
              var byRank =
                  SEVEN.stream()
                      .sorted(
                          (a, b) ->
                              Double.compare(
                                  shadbala.findRatio(b).orElseThrow(),
                                  shadbala.findRatio(a).orElseThrow()))
                      .toList();
              for (int i = 0; i < byRank.size(); i++) {
                assertThat(shadbala.findRank(byRank.get(i))).contains(i + 1);
              }
            });
  }

  /**
   * One lord each of year, month, day and hour; two of the third, of whom Jupiter is always one.
   */
  @Test
  void eachHourHasItsLords() {
    charts(BalaSchool.PARASHARA)
        .forEach(
            shadbala -> {
              assertThat(sum(shadbala, BalaComponent.ABDA)).isEqualTo(15);
              assertThat(sum(shadbala, BalaComponent.MASA)).isEqualTo(30);
              assertThat(sum(shadbala, BalaComponent.VARA)).isEqualTo(45);
              assertThat(sum(shadbala, BalaComponent.HORA)).isEqualTo(60);
              assertThat(sum(shadbala, BalaComponent.TRIBHAGA)).isEqualTo(120);
              assertThat(sum(shadbala, BalaComponent.YUDDHA)).isCloseTo(0, within(1e-9));
            });
  }

  private static double sum(Shadbala shadbala, BalaComponent component) {
    return SEVEN.stream().mapToDouble(graha -> value(shadbala, graha, component)).sum();
  }

  /** The verses make kashta what ishta lacks of sixty; the roots never reach that together. */
  @Test
  void ishtaAndKashtaShareSixty() {
    charts(BalaSchool.PARASHARA)
        .forEach(
            shadbala ->
                assertThat(
                        shadbala.ishta(Graha.VENUS).value() + shadbala.kashta(Graha.VENUS).value())
                    .isCloseTo(60, within(1e-9)));
    charts(BalaSchool.RAMAN)
        .forEach(
            shadbala ->
                assertThat(
                        shadbala.ishta(Graha.VENUS).value() + shadbala.kashta(Graha.VENUS).value())
                    .isLessThanOrEqualTo(60 + 1e-9));
  }

  @ParameterizedTest
  @EnumSource(BalaSchool.class)
  void aHousesTotalIsTheSumOfItsParts(BalaSchool school) {
    charts(school)
        .forEach(
            shadbala -> {
              var houses = BhavaBala.of(shadbala);
              for (Bhava bhava : Bhava.values()) {
                double sum = 0;
                for (BhavaComponent component : BhavaComponent.values()) {
                  sum += houses.find(bhava, component).orElseThrow().value();
                }
                assertThat(houses.findTotal(bhava).orElseThrow().value())
                    .isCloseTo(sum, within(1e-9));
                assertThat(houses.find(bhava, BhavaComponent.DIG).orElseThrow().value())
                    .isBetween(0.0, 60.0);
              }
            });
  }

  @Test
  void underTheMidnightSunWhatNeedsASunriseIsAbsent() {
    var midsummer = UniversalTime.of(java.time.Instant.parse("1990-06-20T12:00:00Z"));
    var shadbala = strengths(midsummer, new GeoPosition(78, 15), BalaSchool.PARASHARA);
    assertThat(shadbala.findDay()).isEmpty();
    for (BalaComponent component : BalaComponent.values()) {
      assertThat(shadbala.find(Graha.MARS, component).isPresent())
          .as("%s", component)
          .isNotEqualTo(component.needsSunrise());
    }
    assertThat(shadbala.findTotal(Graha.MARS)).isEmpty();
    assertThat(shadbala.findRatio(Graha.MARS)).isEmpty();
    assertThat(shadbala.findRank(Graha.MARS)).isEmpty();
    var houses = BhavaBala.of(shadbala);
    assertThat(houses.find(Bhava.FIRST, BhavaComponent.DIG)).isPresent();
    assertThat(houses.find(Bhava.FIRST, BhavaComponent.BHAVADHIPATI)).isEmpty();
    assertThat(houses.findTotal(Bhava.FIRST)).isEmpty();
  }
}
