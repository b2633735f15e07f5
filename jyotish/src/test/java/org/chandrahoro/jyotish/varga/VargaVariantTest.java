package org.chandrahoro.jyotish.varga;

import static org.assertj.core.api.Assertions.assertThat;

import org.chandrahoro.jyotish.Golden;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VargaVariantTest {
  /** Sixty births as another program has them, from its own longitudes. */
  @Test
  void umaShambhuAndTheSiddhamsaFromSimhaFallWhereAnotherProgramPutsThem() {
    int compared = 0;
    for (var row : Golden.rows("varga_variants")) {
      for (var point : row.get("longitudes").properties()) {
        var longitude = SiderealLongitude.ofDegrees(point.getValue().asDouble());
        assertThat(VargaVariant.HORA_UMA_SHAMBHU.of(longitude).ordinal())
            .as("%s %s", row.get("id"), point.getKey())
            .isEqualTo(row.get("D2_uma_shambhu").get(point.getKey()).asInt());
        assertThat(VargaVariant.CHATURVIMSAMSA_SIMHA.of(longitude).ordinal())
            .as("%s %s", row.get("id"), point.getKey())
            .isEqualTo(row.get("D24_simha").get(point.getKey()).asInt());
        compared++;
      }
    }
    assertThat(compared).isEqualTo(60 * 10);
  }

  @ParameterizedTest
  @CsvSource({
    // Kashinatha: Mars rules Mesha (night) and Vrischika (day); the Sun's half of Mesha is the
    // first
    "HORA_KASHINATHA, 10, VRISCHIKA",
    "HORA_KASHINATHA, 20, MESHA",
    // of Vrishabha the first is the Moon's: Venus' night sign, then her day sign
    "HORA_KASHINATHA, 40, VRISHABHA",
    "HORA_KASHINATHA, 50, TULA",
    // Karka and Simha share the luminaries; Dhanu and Makara
    "HORA_KASHINATHA, 95, KARKA",
    "HORA_KASHINATHA, 110, SIMHA",
    "HORA_KASHINATHA, 245, MEENA",
    "HORA_KASHINATHA, 275, MAKARA",
    // running on: the second sign's halves are the third and fourth
    "HORA_PARIVRITTI, 5, MESHA",
    "HORA_PARIVRITTI, 20, VRISHABHA",
    "HORA_PARIVRITTI, 35, MITHUNA",
    "HORA_UMA_SHAMBHU, 35, KARKA",
    "HORA_UMA_SHAMBHU, 50, MITHUNA",
    "DREKKANA_PARIVRITTI, 25, MITHUNA",
    "DREKKANA_PARIVRITTI, 35, KARKA",
    "DREKKANA_PARIVRITTI, 125, MESHA",
    // Somanatha: Mithuna is the second odd sign, Karka the second even one; back from Meena the
    // eighteenth third, Meena's last, is Tula once more
    "DREKKANA_SOMANATHA, 5, MESHA",
    "DREKKANA_SOMANATHA, 65, KARKA",
    "DREKKANA_SOMANATHA, 35, MEENA",
    "DREKKANA_SOMANATHA, 55, MAKARA",
    "DREKKANA_SOMANATHA, 95, DHANU",
    "DREKKANA_SOMANATHA, 355, TULA",
    // Jagannatha: Simha's thirds are Mesha, Simha, Dhanu; Kanya's Makara, Vrishabha, Kanya
    "DREKKANA_JAGANNATHA, 125, MESHA",
    "DREKKANA_JAGANNATHA, 135, SIMHA",
    "DREKKANA_JAGANNATHA, 145, DHANU",
    "DREKKANA_JAGANNATHA, 155, MAKARA",
    "DREKKANA_JAGANNATHA, 165, VRISHABHA",
    "DREKKANA_JAGANNATHA, 185, TULA",
    "DREKKANA_JAGANNATHA, 355, MEENA",
    // of an even sign the second part of 1°15′ goes back from Karka
    "CHATURVIMSAMSA_REVERSED, 30.5, KARKA",
    "CHATURVIMSAMSA_REVERSED, 31.5, MITHUNA",
    "CHATURVIMSAMSA_REVERSED, 59.9, SIMHA",
    "CHATURVIMSAMSA_REVERSED, 1.5, KANYA",
    "CHATURVIMSAMSA_SIMHA, 31.5, KANYA",
    "TRIMSAMSA_PARIVRITTI, 1.5, VRISHABHA",
    "TRIMSAMSA_PARIVRITTI, 30.5, TULA"
  })
  void theVariantsFollowTheirRules(VargaVariant variant, double degrees, Rasi sign) {
    assertThat(variant.of(SiderealLongitude.ofDegrees(degrees))).isEqualTo(sign);
  }

  /** Each part of the circle has a sign, and a longitude just before a boundary keeps the last. */
  @ParameterizedTest
  @EnumSource(VargaVariant.class)
  void everyBoundaryIsExact(VargaVariant variant) {
    int parts = 12 * variant.division();
    for (int part = 0; part < parts; part++) {
      long from = Math.ceilDiv(part * SiderealLongitude.CIRCLE, parts);
      assertThat(variant.of(new SiderealLongitude(from))).isEqualTo(variant.ofPart(part));
      assertThat(variant.of(new SiderealLongitude(from - 1))).isEqualTo(variant.ofPart(part - 1));
    }
  }
}
