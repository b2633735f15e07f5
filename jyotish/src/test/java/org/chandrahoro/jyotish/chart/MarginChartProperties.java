package org.chandrahoro.jyotish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Golden;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.NodeType;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.ashtakavarga.Ashtakavarga;
import org.chandrahoro.jyotish.ashtakavarga.AshtakavargaTable;
import org.chandrahoro.jyotish.jaimini.Arudha;
import org.chandrahoro.jyotish.jaimini.CharaKarakas;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.jyotish.varga.VargaChart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sixty births with half an hour's doubt: certain is what every minute of it agrees on. */
class MarginChartProperties {
  @ParameterizedTest
  @EnumSource
  void isCertainExactlyOfWhatEveryMinuteAgreesOn(NodeType node) {
    var calculator = ChartAgainstReferenceTest.calculator(node);
    int certain = 0;
    int uncertain = 0;
    for (var row : Golden.rows("positions")) {
      var moment = ChartAgainstReferenceTest.moment(row);
      var instant = moment.time().toInstant();
      var within = new BirthTime.Within(instant, Duration.ofMinutes(30));
      var chart = (MarginChart) calculator.chartOf(new Birth(within, moment.place()));
      var minutes = new ArrayList<RecordedChart>();
      for (int minute = -30; minute <= 30; minute++) {
        minutes.add(
            calculator.chartOf(
                BirthMoment.of(instant.plus(Duration.ofMinutes(minute)), moment.place())));
      }
      assertThat(CharaKarakas.findOfSevenOver(chart.sky()).isPresent())
          .isEqualTo(agree(minutes, at -> CharaKarakas.ofSeven(at.places())));
      for (Bhava bhava : Bhava.values()) {
        Arudha.findOver(chart, bhava)
            .ifPresent(
                arudha ->
                    assertThat(minutes)
                        .allSatisfy(at -> assertThat(Arudha.of(at, bhava)).isEqualTo(arudha)));
      }
      boolean signsAgree = agree(minutes, MarginChartProperties::contributorSigns);
      var bindus = Ashtakavarga.findOver(chart, AshtakavargaTable.PARASHARA);
      assertThat(bindus.isPresent()).isEqualTo(signsAgree);
      bindus.ifPresent(
          found ->
              assertThat(found.bindus(Graha.MOON, Rasi.MESHA))
                  .isEqualTo(
                      Ashtakavarga.of(minutes.getFirst(), AshtakavargaTable.PARASHARA)
                          .bindus(Graha.MOON, Rasi.MESHA)));
      for (Varga varga : Varga.values()) {
        var lagna = VargaChart.findRasi(chart.lagna(), varga);
        assertThat(lagna.isPresent())
            .as("%s lagna in %s", row.get("id"), varga)
            .isEqualTo(agree(minutes, at -> varga.of(at.lagna())));
        for (Graha graha : Graha.values()) {
          var found = VargaChart.findRasi(chart.sky().of(graha).longitudes(), varga);
          boolean agreed = agree(minutes, at -> varga.of(at.longitude(graha)));
          assertThat(found.isPresent())
              .as("%s %s in %s", row.get("id"), graha, varga)
              .isEqualTo(agreed);
          if (found.isPresent()) {
            certain++;
            assertThat(found).contains(varga.of(minutes.getFirst().longitude(graha)));
          } else {
            uncertain++;
          }
        }
      }
    }
    assertThat(certain).isPositive();
    assertThat(uncertain).isPositive();
  }

  private static List<Rasi> contributorSigns(RecordedChart chart) {
    var signs = new ArrayList<Rasi>();
    signs.add(chart.lagnaRasi());
    for (Graha graha : EnumSet.range(Graha.SUN, Graha.SATURN)) {
      signs.add(chart.rasi(graha));
    }
    return signs;
  }

  private static <T> boolean agree(List<RecordedChart> minutes, Function<RecordedChart, T> fact) {
    var values = new HashSet<T>();
    for (var chart : minutes) {
      values.add(fact.apply(chart));
    }
    return values.size() == 1;
  }
}
