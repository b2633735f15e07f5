package org.chandrahoro.jyotish.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chandrahoro.jyotish.chart.AChart.aChart;

import java.time.Duration;
import java.time.Instant;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.chart.Birth;
import org.chandrahoro.jyotish.chart.BirthTime;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.chart.Conventions;
import org.junit.jupiter.api.Test;

class MatchTest {
  private static final ChartCalculator CALCULATOR =
      new ChartCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
  private static final GeoPosition PLACE = new GeoPosition(17.385, 78.4867);
  private static final Instant NOON = Instant.parse("1990-05-17T06:30:00Z");

  @Test
  void starsAloneTellNothingOfMarsOrDashas() {
    var match =
        Match.of(
            BirthStar.of(Nakshatra.MULA, 3),
            BirthStar.of(Nakshatra.UTTARA_BHADRAPADA, 2),
            MatchConventions.DEFAULT);
    assertThat(match.stars()).isPresent();
    assertThat(match.mangal()).isEmpty();
    assertThat(match.sandhis()).isEmpty();
  }

  @Test
  void twoRecordedBirthsAreComparedInEverything() {
    var match = Match.of(recorded(), aChart().cast(), MatchConventions.DEFAULT);
    assertThat(match.stars()).isPresent();
    assertThat(match.mangal()).isPresent();
    assertThat(match.sandhis()).isPresent();
  }

  /** In a whole day the Moon passes four padas; within half a minute hardly a tenth of one. */
  @Test
  void anUncertainBirthKeepsTheStarOnlyWhereItIsCertain() {
    var day =
        chart(
            new BirthTime.Unknown(
                NOON.minus(Duration.ofHours(12)), NOON.plus(Duration.ofHours(12))));
    var unknown = Match.of(day, recorded(), MatchConventions.DEFAULT);
    assertThat(unknown.stars()).isEmpty();
    assertThat(unknown.mangal()).isPresent();
    assertThat(unknown.sandhis()).isEmpty();
    var minute = chart(new BirthTime.Within(NOON, Duration.ofSeconds(30)));
    assertThat(Match.findStar(minute)).isEqualTo(Match.findStar(recorded()));
    assertThat(Match.of(minute, recorded(), MatchConventions.DEFAULT).sandhis()).isEmpty();
  }

  /**
   * Pushya 1 with Anuradha 1: by weight nadi 0 of 8 lacks 8; rajju: Pushya descends the waist,
   * Anuradha too, lacks 8; bhakoot fifth and ninth lacks 7, halved by one in the other's sway only
   * if tara is full.
   */
  @Test
  void theHeaviestStrengthsAndWantsComeFirst() {
    var match =
        Match.of(
            BirthStar.of(Nakshatra.PUSHYA, 1),
            BirthStar.of(Nakshatra.ANURADHA, 1),
            MatchConventions.DEFAULT);
    var highlights = Highlights.of(match);
    assertThat(highlights.watchOuts())
        .first()
        .isInstanceOfSatisfying(
            Highlight.OfKoota.class, one -> assertThat(one.points().koota()).isEqualTo(Koota.NADI));
    assertThat(highlights.watchOuts().get(1))
        .isInstanceOfSatisfying(
            Highlight.OfPorutham.class,
            one -> assertThat(one.agreement().porutham()).isEqualTo(Porutham.RAJJU));
    assertThat(highlights.strengths()).hasSize(3);
  }

  /**
   * Ashwini 1 and Ashwini 2 lack nadi, undone by the two padas: it weighs 4, and rajju with its 8
   * comes first, which would follow were both 8.
   */
  @Test
  void whatAnExceptionUndoesWeighsHalf() {
    var match =
        Match.of(
            BirthStar.of(Nakshatra.ASHWINI, 1),
            BirthStar.of(Nakshatra.ASHWINI, 2),
            MatchConventions.DEFAULT);
    assertThat(Highlights.of(match).watchOuts().getFirst())
        .isInstanceOfSatisfying(
            Highlight.OfPorutham.class,
            one -> assertThat(one.agreement().porutham()).isEqualTo(Porutham.RAJJU));
  }

  @Test
  void marsAndMeetingDashasAreAmongTheHighlights() {
    var mars = aChart().lagna(195).at(Graha.MARS, 45).at(Graha.JUPITER, 75);
    mars.at(Graha.MOON, 310).at(Graha.VENUS, 310);
    var free = aChart().lagna(345).at(Graha.MARS, 45).at(Graha.JUPITER, 75);
    free.at(Graha.MOON, 280).at(Graha.VENUS, 280);
    var uneven = Match.of(mars.cast(), free.cast(), MatchConventions.DEFAULT);
    assertThat(Highlights.of(uneven).watchOuts())
        .contains(new Highlight.OfMangal(uneven.mangal().orElseThrow()));
    var twins = Match.of(recorded(), recorded(), MatchConventions.DEFAULT);
    assertThat(twins.sandhis().orElseThrow()).hasSize(8);
  }

  private static Chart recorded() {
    return chart(new BirthTime.Recorded(NOON));
  }

  private static Chart chart(BirthTime time) {
    return CALCULATOR.chartOf(new Birth(time, PLACE));
  }
}
