package org.chandrahoro.jyotish.transit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.AChart;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.chandrahoro.jyotish.drishti.NodeSight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Saturn's loop of 2023: almanacs have him turn back at 7°12′ of tropical Meena and forward at
 * 0°30′, less an ayanamsa of 24°11′: 313.0° and 306.3°.
 */
class ContactSearchTest {
  private static final SiderealSky SKY =
      new SiderealSky(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
  private static final IngressSearch SEARCH = new IngressSearch(SKY);
  private static final UniversalTime FROM = at("2023-02-01");
  private static final UniversalTime TURNED_BACK = at("2023-07-01");
  private static final UniversalTime TO = at("2024-04-01");

  @Test
  void aPointInTheMiddleOfALoopIsTouchedThreeTimes() {
    var contacts = conjunctions(310, FROM);
    assertThat(contacts).hasSize(3).allSatisfy(contact -> assertThat(contact.exact()).hasSize(1));
    assertThat(contacts)
        .extracting(contact -> contact.exact().getFirst().motion())
        .containsExactly(Motion.DIRECT, Motion.RETROGRADE, Motion.DIRECT);
  }

  @Test
  void aPointJustInsideTheTurningIsTouchedTwiceWithoutLeavingTheOrb() {
    assertThat(conjunctions(306.5, TURNED_BACK))
        .singleElement()
        .satisfies(
            contact -> {
              assertThat(contact.exact())
                  .extracting(PointCrossing::motion)
                  .containsExactly(Motion.RETROGRADE, Motion.DIRECT);
              assertThat(contact.legs())
                  .extracting(ContactSpan.Leg::applying)
                  .containsExactly(true, false, true, false);
            });
  }

  @Test
  void aPointJustOutsideTheTurningIsNeared() {
    assertThat(conjunctions(306, TURNED_BACK))
        .singleElement()
        .satisfies(
            contact -> {
              assertThat(contact.exact()).isEmpty();
              assertThat(contact.legs())
                  .extracting(ContactSpan.Leg::applying)
                  .containsExactly(true, false);
              assertThat(contact.findApplying(at("2023-11-03"))).contains(true);
              assertThat(contact.findApplying(at("2023-11-06"))).contains(false);
              assertThat(contact.findApplying(TURNED_BACK)).isEmpty();
            });
    assertThat(conjunctions(305, TURNED_BACK)).isEmpty();
  }

  /** The definition, at the root: the ray falls on the point, and the span ends at the orb. */
  @ParameterizedTest
  @EnumSource(names = {"MARS", "JUPITER", "SATURN", "RAHU"})
  void theExactRayFallsOnThePointToAHundredthOfAnArcsecond(Graha graha) {
    var natal = NatalPoint.of(AChart.aChart().at(Graha.MOON, 100).at(Graha.SUN, 222.5).cast());
    var contacts =
        new ContactSearch(SEARCH, NodeSight.NONE, 1)
            .contacts(List.of(graha), natal, at("2000-01-01"), at("2012-01-01"));
    assertThat(contacts).isNotEmpty();
    for (ContactSpan contact : contacts) {
      for (PointCrossing exact : contact.exact()) {
        assertThat(beyond(contact, exact.time())).isCloseTo(0, within(0.01 / 3600));
        assertThat(contact.span().contains(exact.time())).isTrue();
      }
      if (!contact.span().openStart()) {
        assertThat(Math.abs(beyond(contact, contact.span().start()))).isCloseTo(1, within(1e-5));
      }
      if (!contact.span().openEnd()) {
        assertThat(Math.abs(beyond(contact, contact.span().end()))).isCloseTo(1, within(1e-5));
      }
      assertThat(contact.legs().getFirst().start()).isEqualTo(contact.span().start());
      assertThat(contact.legs().getLast().end()).isEqualTo(contact.span().end());
    }
  }

  /** BPHS 26: Saturn's third, seventh and tenth; Rahu has none under the plain reading. */
  @Test
  void aGrahaTouchesByItsOwnSightsOnly() {
    var point = List.of(new NatalPoint.OfLagna(SiderealLongitude.ofDegrees(12)));
    var thirtyYears =
        new ContactSearch(SEARCH, NodeSight.NONE, 1)
            .contacts(List.of(Graha.SATURN, Graha.RAHU), point, at("1990-01-01"), at("2020-01-01"));
    assertThat(thirtyYears.stream().filter(c -> c.graha() == Graha.SATURN))
        .extracting(ContactSpan::count)
        .contains(1, 3, 7, 10)
        .doesNotContain(2, 4, 5, 6, 8, 9, 11, 12);
    assertThat(thirtyYears.stream().filter(c -> c.graha() == Graha.RAHU))
        .extracting(ContactSpan::count)
        .containsOnly(1);
  }

  @Test
  void aGrahaOnItsOwnPlaceIsAReturn() {
    var own = new NatalPoint.OfGraha(Graha.SATURN, SiderealLongitude.ofDegrees(310));
    var contact =
        new ContactSearch(SEARCH, NodeSight.NONE, 1)
            .contacts(List.of(Graha.SATURN), List.of(own), FROM, TO)
            .getFirst();
    assertThat(contact.isReturn()).isTrue();
    assertThat(contact.why()).containsExactly(new TransitReason.Returns(Graha.SATURN));
  }

  @Test
  void anOrbOfNothingIsRefused() {
    assertThatThrownBy(() -> new ContactSearch(SEARCH, NodeSight.NONE, 0))
        .hasMessage("orb of 0.0°; accepted are more than 0° to 5°");
  }

  private static double beyond(ContactSpan contact, UniversalTime time) {
    double ray = SKY.longitudeDegrees(contact.graha(), time) + 30 * (contact.count() - 1);
    return Degrees.shortest(ray - contact.point().longitude().degrees());
  }

  private static List<ContactSpan> conjunctions(double degrees, UniversalTime from) {
    var point = new NatalPoint.OfLagna(SiderealLongitude.ofDegrees(degrees));
    return new ContactSearch(SEARCH, NodeSight.NONE, 1)
        .contacts(List.of(Graha.SATURN), List.of(point), from, TO).stream()
            .filter(ContactSpan::isConjunction)
            .toList();
  }

  private static UniversalTime at(String date) {
    return UniversalTime.of(Instant.parse(date + "T00:00:00Z"));
  }
}
