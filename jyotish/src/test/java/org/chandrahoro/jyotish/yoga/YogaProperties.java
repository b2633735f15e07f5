package org.chandrahoro.jyotish.yoga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.AChart;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.junit.jupiter.api.Test;

class YogaProperties {
  private static final int CHARTS = 3000;

  @Test
  void everyRuleHasItsOwnNameItsWordsAndASource() {
    var names = new HashSet<String>();
    for (YogaRule rule : Yogas.catalogue()) {
      assertThat(names.add(rule.name())).as("%s is named once", rule).isTrue();
      assertThat(rule.name()).matches("[A-Za-z0-9][A-Za-z0-9 ,()-]*");
      assertThat(rule.rule()).as("rule of %s", rule).endsWith(".").hasSizeGreaterThan(20);
      assertThat(rule.sources()).as("sources of %s", rule).isNotEmpty();
    }
  }

  @Test
  void aChartHasEachYogaAtMostOnceForTheSameGrahas() {
    var random = new Random(1);
    for (int i = 0; i < 3000; i++) {
      var seen = new HashSet<List<Object>>();
      for (YogaFound found : Yogas.of(anyChart(random))) {
        assertThat(seen.add(List.of(found.name(), found.grahas()))).as("%s", found).isTrue();
        assertThat(found.why()).as("why %s", found.name()).isNotEmpty();
      }
    }
  }

  /**
   * What nearly everybody has says little. The two named are broad in their texts: ten pairs of
   * lords, seven pairs, each with three ways to meet.
   */
  @Test
  void noYogaButTwoIsFoundInHalfOfAllCharts() {
    var broad = Set.of("Kendra-Trikona Raja", "Dhana");
    charts()
        .forEach(
            (name, charts) -> {
              if (!broad.contains(name)) {
                assertThat(charts.cardinality()).as(name).isLessThan(CHARTS / 2);
              }
            });
  }

  /** A yoga found in exactly the charts of another would be the other under a second name. */
  @Test
  void noYogaIsAnotherUnderASecondName() {
    var names = new HashMap<BitSet, String>();
    charts()
        .forEach(
            (name, charts) -> {
              if (charts.cardinality() >= 10) {
                assertThat(names.put(charts, name)).as("the same as %s", name).isNull();
              }
            });
    assertThat(names).hasSizeGreaterThan(100);
  }

  @Test
  void noGrahaCountsFromItself() {
    var random = new Random(5);
    for (int i = 0; i < CHARTS; i++) {
      for (YogaFound found : Yogas.of(anyChart(random))) {
        assertThat(found.why())
            .noneMatch(
                reason ->
                    reason instanceof Reason.InBhavaFrom(var graha, var _, var from)
                        && graha == from);
      }
    }
  }

  /** For each yoga the charts that have it. */
  private static Map<String, BitSet> charts() {
    var random = new Random(2);
    var charts = new HashMap<String, BitSet>();
    for (int i = 0; i < CHARTS; i++) {
      for (YogaFound found : Yogas.of(anyChart(random))) {
        charts.computeIfAbsent(found.name(), name -> new BitSet()).set(i);
      }
    }
    return charts;
  }

  /** Each graha anywhere, Ketu opposite Rahu. */
  static RecordedChart anyChart(Random random) {
    var chart = AChart.aChart().lagna(random.nextDouble(360));
    for (Graha graha : Graha.values()) {
      if (!graha.isNode()) {
        chart.at(graha, random.nextDouble(360), random.nextDouble(-0.5, 1));
      }
    }
    double rahu = random.nextDouble(360);
    return chart.at(Graha.RAHU, rahu).at(Graha.KETU, rahu + 180).cast();
  }
}
