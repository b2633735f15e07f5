package org.chandrahoro.jyotish.varga;

import static org.assertj.core.api.Assertions.assertThat;

import org.chandrahoro.jyotish.Golden;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.junit.jupiter.api.Test;

/** Sixty births, sixteen vargas, nine grahas and the lagna, against the independent reference. */
class VargaAgainstReferenceTest {
  @Test
  void everyGrahaAndTheLagnaFallsWhereTheReferencePutsIt() {
    var positions = Golden.rows("positions");
    var vargas = Golden.rows("vargas");
    int compared = 0;
    for (int i = 0; i < positions.size(); i++) {
      var row = positions.get(i);
      var expected = vargas.get(i);
      assertThat(expected.get("id")).isEqualTo(row.get("id"));
      for (Varga varga : Varga.values()) {
        var signs = expected.get("ref_meannode").get("D" + varga.division());
        for (Graha graha : Graha.values()) {
          assertThat(varga.of(Golden.longitude(row, graha)).ordinal())
              .as("%s %s of %s", row.get("id"), varga, graha)
              .isEqualTo(signs.get(Golden.name(graha)).asInt());
          compared++;
        }
        var lagna = SiderealLongitude.ofDegrees(row.get("lagna").asDouble());
        assertThat(varga.of(lagna).ordinal())
            .as("%s %s of the lagna", row.get("id"), varga)
            .isEqualTo(signs.get("Lagna").asInt());
        compared++;
      }
    }
    assertThat(compared).isEqualTo(60 * 16 * 10);
  }

  @Test
  void theTrueNodeFallsWhereTheReferencePutsIt() {
    var positions = Golden.rows("positions");
    var vargas = Golden.rows("vargas");
    for (int i = 0; i < positions.size(); i++) {
      var signs = vargas.get(i).get("ref_truenode_RahuKetu");
      for (Varga varga : Varga.values()) {
        for (String node : new String[] {"Rahu", "Ketu"}) {
          var longitude =
              SiderealLongitude.ofDegrees(positions.get(i).get(node + "_true").asDouble());
          assertThat(varga.of(longitude).ordinal())
              .as("%s of true %s", varga, node)
              .isEqualTo(signs.get("D" + varga.division()).get(node).asInt());
        }
      }
    }
  }
}
