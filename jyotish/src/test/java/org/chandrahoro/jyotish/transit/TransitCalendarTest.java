package org.chandrahoro.jyotish.transit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.AChart;
import org.chandrahoro.jyotish.chart.Birth;
import org.chandrahoro.jyotish.chart.BirthMoment;
import org.chandrahoro.jyotish.chart.BirthTime;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.eclipse.EclipseSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransitCalendarTest {
  private static final GeoPosition HYDERABAD = new GeoPosition(17.385, 78.4867);
  private static final Instant BORN = Instant.parse("1990-05-17T09:05:00Z");
  private static final ChartCalculator CALCULATOR =
      new ChartCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
  private static final IngressSearch SEARCH = new IngressSearch(CALCULATOR.sky());
  private static final EclipseSearch ECLIPSES =
      new EclipseSearch(Ephemeris.standard(), DeltaT.standard());
  private static final RecordedChart NATAL = CALCULATOR.chartOf(BirthMoment.of(BORN, HYDERABAD));

  /**
   * From June to October 2026 Jupiter is in Karka and Saturn in Meena. From a Kanya lagna Saturn
   * stands in the seventh and Jupiter sees it with his ninth sight; the lord, Jupiter, natal in
   * Mesha here, is reached by neither.
   */
  @Test
  void aHouseThatBothReachIsADoubleTransitWithItsReasons() {
    var natal = AChart.aChart().lagna(160).cast();
    var found =
        DoubleTransit.find(natal, Reckoning.LAGNA, SEARCH, at("2026-07-01"), at("2026-09-01"));
    assertThat(found.stream().filter(transit -> transit.bhava() == Bhava.SEVENTH))
        .singleElement()
        .satisfies(
            transit -> {
              assertThat(transit.why())
                  .containsExactly(
                      new TransitReason.TouchesHouse(
                          Graha.JUPITER, Bhava.SEVENTH, Reckoning.LAGNA, Influence.SEES),
                      new TransitReason.TouchesHouse(
                          Graha.SATURN, Bhava.SEVENTH, Reckoning.LAGNA, Influence.OCCUPIES));
              assertThat(transit.span().openStart()).isTrue();
              assertThat(transit.span().openEnd()).isTrue();
            });
    // Karka, the eleventh: Jupiter stands there, Saturn reaches neither it nor the Moon in Mesha
    assertThat(found).noneMatch(transit -> transit.bhava() == Bhava.ELEVENTH);
  }

  /** The lord stands elsewhere: Venus, lord of the ninth from Kanya, in Meena under Saturn. */
  @Test
  void aLordThatBothReachIsADoubleTransitOfItsHouse() {
    var natal = AChart.aChart().lagna(160).at(Graha.VENUS, 340).cast();
    var found =
        DoubleTransit.find(natal, Reckoning.LAGNA, SEARCH, at("2026-07-01"), at("2026-09-01"));
    assertThat(found.stream().filter(transit -> transit.bhava() == Bhava.NINTH))
        .singleElement()
        .satisfies(
            transit ->
                assertThat(transit.why())
                    .contains(
                        new TransitReason.TouchesLord(
                            Graha.JUPITER,
                            Graha.VENUS,
                            Bhava.NINTH,
                            Reckoning.LAGNA,
                            Influence.SEES),
                        new TransitReason.TouchesLord(
                            Graha.SATURN,
                            Graha.VENUS,
                            Bhava.NINTH,
                            Reckoning.LAGNA,
                            Influence.OCCUPIES)));
  }

  @Test
  void theWindowsOfAHouseDoNotOverlap() {
    var found =
        DoubleTransit.find(NATAL, Reckoning.MOON, SEARCH, at("1990-01-01"), at("2050-01-01"));
    assertThat(found).hasSizeGreaterThan(60);
    for (int i = 1; i < found.size(); i++) {
      if (found.get(i).bhava() == found.get(i - 1).bhava()) {
        assertThat(found.get(i).span().start().daysSinceJ2000())
            .isGreaterThanOrEqualTo(found.get(i - 1).span().end().daysSinceJ2000());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1995, 2012, 2026, 2040})
  void aYearComesInOrderAlwaysTheSameAndEachEventSaysWhy(int year) {
    var events = year(NATAL, year).events();
    assertThat(year(NATAL, year).events()).hasToString(events.toString());
    assertThat(events).hasSizeGreaterThan(30);
    double last = at(year + "-01-01").daysSinceJ2000();
    for (TransitEvent event : events) {
      assertThat(event.start().daysSinceJ2000()).isGreaterThanOrEqualTo(last);
      assertThat(event.weight()).isBetween(1, 9);
      assertThat(event.why()).isNotEmpty();
      last = event.start().daysSinceJ2000();
    }
    assertThat(last).isLessThan(at(year + 1 + "-01-01").daysSinceJ2000());
    assertThat(events.stream().filter(TransitEvent.YearBegins.class::isInstance)).hasSize(1);
  }

  /** Saturn was in Makara, the sign of this Moon, from January 2020 to April 2022: the peak. */
  @Test
  void theHardStayOfAYearIsCutToTheYear() {
    var stays =
        year(NATAL, 2021).events().stream()
            .filter(TransitEvent.HardStay.class::isInstance)
            .map(TransitEvent.HardStay.class::cast)
            .toList();
    assertThat(NATAL.rasi(Graha.MOON)).isEqualTo(Rasi.MAKARA);
    assertThat(stays)
        .singleElement()
        .satisfies(
            stay -> {
              assertThat(stay.phase()).isEqualTo(SaturnPhase.PEAK);
              assertThat(stay.span().openStart()).isTrue();
              assertThat(stay.span().openEnd()).isTrue();
            });
  }

  @Test
  void aStationOnANatalPointIsTold() {
    // Saturn turned direct at 306.3° on 4 November 2023
    var natal = AChart.aChart().at(Graha.MOON, 307).cast();
    assertThat(
            year(natal, 2023).events().stream().filter(TransitEvent.Standstill.class::isInstance))
        .anySatisfy(
            event -> {
              assertThat(event.why().getFirst())
                  .isEqualTo(new TransitReason.StandsStill(Graha.SATURN, Motion.DIRECT));
              var near = (TransitReason.Near) event.why().get(1);
              assertThat(near.degrees()).isCloseTo(0.68, within(0.02));
            });
  }

  /**
   * The eclipses of 2026: the Sun on 17 February and 12 August, the Moon by the umbra on 3 March
   * and 28 August (NASA's tables). That of 12 August falls at 20° of tropical Simha, less 24.2° in
   * Karka: the seventh from a Makara Moon.
   */
  @Test
  void theEclipsesOfAYearFallInThePersonsHouses() {
    var eclipses =
        year(NATAL, 2026).events().stream()
            .filter(TransitEvent.EclipseFalls.class::isInstance)
            .map(TransitEvent.EclipseFalls.class::cast)
            .toList();
    assertThat(eclipses)
        .extracting(
            event -> event.luminary() + event.start().toInstant().toString().substring(4, 10))
        .containsExactly("SUN-02-17", "MOON-03-03", "SUN-08-12", "MOON-08-28");
    assertThat(eclipses.get(2).why())
        .startsWith(
            new TransitReason.Eclipsed(Graha.SUN, Rasi.KARKA),
            new TransitReason.EclipseInHouse(Graha.SUN, 7, Reckoning.MOON));
  }

  @Test
  void anUnknownTimeKeepsOnlyWhatHoldsAllDay() {
    // the Moon stayed in Makara all through 16 May 1990 in Hyderabad
    var begins = Instant.parse("1990-05-15T18:30:00Z");
    var day =
        CALCULATOR.chartOf(
            new Birth(new BirthTime.Unknown(begins, begins.plus(Duration.ofDays(1))), HYDERABAD));
    var calendar = year(day, 2021);
    assertThat(calendar.absent())
        .containsExactlyInAnyOrder(
            TransitCalendar.Absent.HOUSES_FROM_LAGNA,
            TransitCalendar.Absent.BINDUS,
            TransitCalendar.Absent.NATAL_POINTS,
            TransitCalendar.Absent.DASHAS);
    assertThat(calendar.events()).anyMatch(TransitEvent.HardStay.class::isInstance);
    assertThat(calendar.events())
        .allMatch(
            event ->
                event instanceof TransitEvent.Entry
                    || event instanceof TransitEvent.HardStay
                    || event instanceof TransitEvent.EclipseFalls
                    || event instanceof TransitEvent.DoubleReach);
    assertThat(calendar.events().toString()).doesNotContain("LAGNA");
  }

  @Test
  void aMarginInWhichNoSignChangesKeepsHousesAndBindus() {
    var margin =
        CALCULATOR.chartOf(new Birth(new BirthTime.Within(BORN, Duration.ofMinutes(2)), HYDERABAD));
    assertThat(year(margin, 2026).absent())
        .containsExactlyInAnyOrder(
            TransitCalendar.Absent.NATAL_POINTS, TransitCalendar.Absent.DASHAS);
  }

  private static TransitCalendar year(Chart natal, int year) {
    return TransitCalendar.of(
        natal,
        SEARCH,
        ECLIPSES,
        TransitConventions.DEFAULT,
        at(year + "-01-01"),
        at(year + 1 + "-01-01"));
  }

  private static UniversalTime at(String date) {
    return UniversalTime.of(Instant.parse(date + "T00:00:00Z"));
  }
}
