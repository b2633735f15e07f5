package org.chandrahoro.knowledge.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.knowledge.Subject;
import org.chandrahoro.knowledge.fact.ADay;
import org.junit.jupiter.api.Test;

class ChartSubjectsTest {
  private static final String BORN = "1990-05-17T09:05:00Z";

  @Test
  void aRecordedChartNamesItsLagnaAndEveryLord() {
    var chart = (RecordedChart) ADay.chart(BORN);
    List<Subject> subjects = ChartSubjects.of(chart);
    assertThat(subjects).contains(new Subject.LagnaInRasi(chart.lagnaRasi()));
    assertThat(subjects).filteredOn(Subject.LordInBhava.class::isInstance).hasSize(12);
    assertThat(subjects).filteredOn(Subject.GrahaInBhava.class::isInstance).hasSize(9);
    assertThat(subjects).filteredOn(Subject.KarakaOf.class::isInstance).hasSize(7);
    assertThat(new HashSet<>(subjects)).hasSameSizeAs(subjects);
  }

  /** In May 1990 Jupiter stood in Mithuna, the sign of Mercury, who is his enemy (BPHS 3.55). */
  @Test
  void dignityIsThatOfTheSign() {
    assertThat(ChartSubjects.of(ADay.chart(BORN)))
        .contains(
            new Subject.GrahaInRasi(Graha.JUPITER, Rasi.MITHUNA),
            new Subject.DignityOf(Graha.JUPITER, Dignity.ENEMY));
  }

  @Test
  void withoutABirthTimeNothingHangsOnTheLagna() {
    assertThat(ChartSubjects.of(ADay.chartOfDay(LocalDate.of(1990, 5, 17))))
        .isNotEmpty()
        .allSatisfy(
            subject ->
                assertThat(subject)
                    .isInstanceOfAny(
                        Subject.GrahaInRasi.class,
                        Subject.GrahaInNakshatra.class,
                        Subject.Conjunction.class));
  }
}
