package org.chandrahoro.knowledge.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.knowledge.DayWindow;
import org.junit.jupiter.api.Test;

class FactFinderTest {
  /** Mumbai, 26 October 1967, 09:57:17: Moon 94.86° in Karka and Pushya, lagna Vrischika. */
  private static final String BIRTH = "1967-10-26T04:27:17Z";

  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  private final DayFacts facts = facts(ADay.chart(BIRTH)).orElseThrow();

  private static Optional<DayFacts> facts(org.chandrahoro.jyotish.chart.Chart natal) {
    return FactFinder.find(natal, ADay.in(DAY, ADay.HYDERABAD, ADay.IST));
  }

  private <F extends Fact> List<F> all(Class<F> kind) {
    return facts.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Test
  void everyGrahaIsCountedFromMoonAndLagna() {
    assertThat(all(Fact.Transit.class)).hasSize(9);
    for (Fact.Transit transit : all(Fact.Transit.class)) {
      assertThat(transit.fromMoon()).isEqualTo(Rasi.KARKA.countTo(transit.rasi()));
      assertThat(transit.fromLagna()).hasValue(Rasi.VRISCHIKA.countTo(transit.rasi()));
    }
  }

  /** Saturn entered Meena on 29 March 2025 (Lahiri) and is there until June 2027: the ninth. */
  @Test
  void saturnInMeenaIsTheNinthFromAMoonInKarka() {
    var saturn =
        all(Fact.Transit.class).stream()
            .filter(t -> t.graha() == Graha.SATURN)
            .findFirst()
            .orElseThrow();
    assertThat(saturn.rasi()).isEqualTo(Rasi.MEENA);
    assertThat(saturn.fromMoon()).isEqualTo(9);
  }

  /**
   * The almanac of 25 November 2026 has Rohini, Krishna Pratipada, Wednesday. From Pushya (8) to
   * Rohini (4) are 24 stars, and 24 leaves 6 by nines: Sadhaka.
   */
  @Test
  void theLimbsOfTheDayAreThoseOfTheAlmanac() {
    var tara = all(Fact.Tara.class).getFirst();
    assertThat(tara.birth()).isEqualTo(Nakshatra.PUSHYA);
    assertThat(tara.day()).isEqualTo(Nakshatra.ROHINI);
    assertThat(tara.number()).isEqualTo(6);
    assertThat(all(Fact.Tithi.class).getFirst().number()).isEqualTo(16);
    assertThat(all(Fact.Vara.class).getFirst().lord()).isEqualTo(Graha.MERCURY);
    assertThat(all(Fact.ChandraBala.class).getFirst().house()).isEqualTo(11);
  }

  /** On a Wednesday the eighth of fifteen parts is the durmuhurtam, so abhijit is no good hour. */
  @Test
  void abhijitIsLeftOutOnAWednesday() {
    assertThat(all(Fact.Window.class).stream().map(Fact.Window::window))
        .contains(DayWindow.RAHU_KALAM, DayWindow.DURMUHURTAM)
        .doesNotContain(DayWindow.ABHIJIT);
  }

  /** Born in Saturn with the balance of Pushya: 2026 lies in Venus mahadasha (2008 to 2028). */
  @Test
  void theRunningDashaIsThatOfTheReferenceTable() {
    var dasha = all(Fact.Dasha.class).getFirst();
    assertThat(dasha.maha()).isEqualTo(Graha.VENUS);
    assertThat(dasha.antar()).isEqualTo(Graha.MERCURY);
    assertThat(dasha.mahaUntil().toString()).startsWith("2028-08-20");
  }

  @Test
  void aContactIsWithinItsOrb() {
    var contacts = all(Fact.Contact.class);
    assertThat(contacts)
        .allSatisfy(
            c -> {
              assertThat(c.orbDegrees()).isLessThanOrEqualTo(c.graha() == Graha.MOON ? 3 : 1.5);
              assertThat(c.longitude().separationDegrees(c.natalLongitude()))
                  .isEqualTo(c.orbDegrees());
            });
  }

  @Test
  void aSignEnteredInTheDayIsAFact() {
    var natal = ADay.chart(BIRTH);
    var moons =
        DAY.datesUntil(DAY.plusDays(27))
            .map(d -> FactFinder.find(natal, ADay.in(d, ADay.HYDERABAD, ADay.IST)).orElseThrow())
            .flatMap(f -> f.facts().stream())
            .filter(Fact.Ingress.class::isInstance)
            .map(Fact.Ingress.class::cast)
            .filter(i -> i.graha() == Graha.MOON)
            .map(Fact.Ingress::to)
            .toList();
    // a sidereal month has 27.3 days, so 27 days see each sign entered once, or all but one
    assertThat(moons).doesNotHaveDuplicates().hasSizeBetween(11, 12);
  }

  @Test
  void withoutABirthTimeNothingThatNeedsItIsSaid() {
    var facts = facts(ADay.chartOfDay(LocalDate.of(1990, 5, 18))).orElseThrow().facts();
    assertThat(facts).noneMatch(f -> f instanceof Fact.Dasha || f instanceof Fact.Natal);
    assertThat(facts).noneMatch(f -> f instanceof Fact.Contact);
    assertThat(facts)
        .filteredOn(Fact.Transit.class::isInstance)
        .allMatch(f -> ((Fact.Transit) f).fromLagna().isEmpty());
  }

  /** On 17 May 1990 the Moon left Makara for Kumbha: its sign is open, and so is everything. */
  @Test
  void aMoonThatChangedSignLeavesNothingToSay() {
    assertThat(facts(ADay.chartOfDay(LocalDate.of(1990, 5, 17)))).isEmpty();
    assertThat(facts(ADay.chartWithin("1990-05-17T09:05:00Z", 60))).isPresent();
  }

  @Test
  void aDayWithoutSunriseHasTransitsAndNoLimbs() {
    var tromso =
        ADay.in(
            LocalDate.of(2026, 12, 21), new GeoPosition(69.65, 18.96), ZoneId.of("Europe/Oslo"));
    var facts = FactFinder.find(ADay.chart(BIRTH), tromso).orElseThrow().facts();
    assertThat(facts).anyMatch(Fact.Transit.class::isInstance);
    assertThat(facts).noneMatch(f -> f instanceof Fact.Tithi || f instanceof Fact.Window);
  }

  @Test
  void idsAreUniqueWithinADay() {
    assertThat(facts.facts().stream().map(Fact::id)).doesNotHaveDuplicates();
  }
}
