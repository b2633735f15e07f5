package org.chandrahoro.jyotish.jaimini;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Golden;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.AChart;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JaiminiAgainstReferenceTest {
  @Test
  void sixtyChartsRankTheirKarakasAndPlaceTheirArudhasAsTheReferenceDoes() {
    var positions = Golden.rows("positions");
    var rows = Golden.rows("jaimini");
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var chart = AChart.ofReference(positions.get(i));
      assertThat(CharaKarakas.ofSeven(chart.places()))
          .containsExactlyElementsOf(grahas(row.get("ref_chara_karaka_7")));
      assertThat(CharaKarakas.ofEight(chart.places()))
          .containsExactlyElementsOf(grahas(row.get("ref_chara_karaka_8_meannode")));
      for (Bhava bhava : Bhava.values()) {
        assertThat(Arudha.of(chart, bhava).ordinal())
            .as("%s arudha of the %s", row.get("id"), bhava)
            .isEqualTo(row.get("ref_arudha_A1_A12_simple_lords").get(bhava.ordinal()).asInt());
      }
    }
    assertThat(rows).hasSize(60);
  }

  /** BPHS 29.4–5: not the house itself nor the seventh, but the tenth and the fourth from it. */
  @Test
  void anArudhaIsNeverItsHouseNorTheSeventh() {
    var withLordInFirst = AChart.aChart().lagna(1).at(Graha.MARS, 2).cast();
    assertThat(Arudha.of(withLordInFirst, Bhava.FIRST)).isEqualTo(Rasi.MAKARA);
    var withLordInFourth = AChart.aChart().lagna(1).at(Graha.MARS, 92).cast();
    assertThat(Arudha.of(withLordInFourth, Bhava.FIRST)).isEqualTo(Rasi.KARKA);
  }

  private static List<Graha> grahas(JsonNode names) {
    return Golden.elements(names).map(name -> Golden.graha(name.asString())).toList();
  }
}
