package org.chandrahoro.jyotish.yoga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.AChart;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.junit.jupiter.api.Test;

class YogaProperties {
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
