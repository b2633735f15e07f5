package org.chandrahoro.jyotish.dosha;

import static org.assertj.core.api.Assertions.assertThat;

import org.chandrahoro.jyotish.Golden;
import org.chandrahoro.jyotish.chart.AChart;
import org.junit.jupiter.api.Test;

class MangalAgainstReferenceTest {
  @Test
  void sixtyChartsCountMarsFromLagnaMoonAndVenusAsTheReferenceDoes() {
    var positions = Golden.rows("positions");
    var rows = Golden.rows("yogas");
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var mangal = row.get("mangal");
      var dosha = Doshas.of(AChart.ofReference(positions.get(i))).mangal();
      assertThat(
              new int[] {
                dosha.fromLagna().number(), dosha.fromMoon().number(), dosha.fromVenus().number()
              })
          .as("%s houses", row.get("id"))
          .containsExactly(
              mangal.get("Mars_house_from_Lagna").asInt(),
              mangal.get("Mars_house_from_Moon").asInt(),
              mangal.get("Mars_house_from_Venus").asInt());
      assertThat(new boolean[] {dosha.isFromLagna(), dosha.isFromMoon(), dosha.isFromVenus()})
          .as("%s dosha", row.get("id"))
          .containsExactly(
              mangal.get("ref_from_lagna_1_2_4_7_8_12").asBoolean(),
              mangal.get("ref_from_moon").asBoolean(),
              mangal.get("ref_from_venus").asBoolean());
    }
    assertThat(rows).hasSize(60);
  }

  /** The peer's looser rule counts whole signs; the strict one can only find fewer. */
  @Test
  void theStrictKalaSarpaIsNeverFoundWhereTheLooseOneIsNot() {
    var positions = Golden.rows("positions");
    var rows = Golden.rows("yogas");
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).get("pyjhora_kala_sarpa").asBoolean()) {
        assertThat(KalaSarpa.find(AChart.ofReference(positions.get(i))))
            .as("%s", rows.get(i).get("id"))
            .isEmpty();
      }
    }
  }
}
