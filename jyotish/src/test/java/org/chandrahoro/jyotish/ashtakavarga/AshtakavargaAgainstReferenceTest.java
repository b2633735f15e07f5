package org.chandrahoro.jyotish.ashtakavarga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Locale;
import org.chandrahoro.jyotish.Golden;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.AChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AshtakavargaAgainstReferenceTest {
  @ParameterizedTest
  @EnumSource
  void everySignOfSixtyChartsHasTheReferencesBindus(AshtakavargaTable table) {
    var positions = Golden.rows("positions");
    var rows = Golden.rows("ashtakavarga");
    var name = table.name().toLowerCase(Locale.ROOT);
    for (int i = 0; i < rows.size(); i++) {
      var bindus = Ashtakavarga.of(AChart.ofReference(positions.get(i)), table);
      assertThat(bindus.table()).isEqualTo(table);
      int sum = 0;
      for (Rasi rasi : Rasi.values()) {
        for (Graha graha : EnumSet.range(Graha.SUN, Graha.SATURN)) {
          assertThat(bindus.bindus(graha, rasi))
              .as("%s %s in %s", rows.get(i).get("id"), graha, rasi)
              .isEqualTo(
                  rows.get(i)
                      .get("ref_bhinna_" + name)
                      .get(Golden.name(graha))
                      .get(rasi.ordinal())
                      .asInt());
        }
        assertThat(bindus.sarva(rasi))
            .isEqualTo(rows.get(i).get("ref_sarva_" + name).get(rasi.ordinal()).asInt());
        sum += bindus.sarva(rasi);
      }
      assertThat(sum).isEqualTo(337);
    }
    assertThat(rows).hasSize(60);
  }

  @Test
  void theNodesHaveNone() {
    var bindus = Ashtakavarga.of(AChart.aChart().cast(), AshtakavargaTable.PARASHARA);
    assertThatIllegalArgumentException().isThrownBy(() -> bindus.bindus(Graha.RAHU, Rasi.MESHA));
  }
}
