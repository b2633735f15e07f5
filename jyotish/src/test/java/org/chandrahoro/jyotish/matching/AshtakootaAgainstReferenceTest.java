package org.chandrahoro.jyotish.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.chandrahoro.jyotish.Golden;
import org.chandrahoro.jyotish.Nakshatra;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Sixty couples against tables that two other systems share. */
class AshtakootaAgainstReferenceTest {
  private static final MatchConventions OTHER =
      MatchConventions.DEFAULT.with(VarnaOrder.AIR_BEFORE_EARTH).withStreeDirghaBeyond(7);

  @Test
  void sixtyCouplesGetTheReferencesPoints() {
    var rows = Golden.rows("couples");
    for (JsonNode row : rows) {
      var match = Ashtakoota.of(star(row, "boy"), star(row, "girl"), MatchConventions.DEFAULT);
      var reference = row.get("ref_koota");
      for (Koota koota :
          new Koota[] {
            Koota.VARNA, Koota.TARA, Koota.GRAHA_MAITRI, Koota.GANA, Koota.BHAKOOT, Koota.NADI
          }) {
        assertThat(match.of(koota).points())
            .as("%s of %s", koota, row.get("id"))
            .isEqualTo(reference.get(koota.name().toLowerCase(java.util.Locale.ROOT)).asDouble());
      }
      assertThat(star(row, "boy").rasi().ordinal()).isEqualTo(reference.get("boy_sign").asInt());
      int yoni = (int) match.of(Koota.YONI).points();
      assertThat(yoni == 4).isEqualTo(reference.get("yoni_same").asBoolean());
      assertThat(yoni == 0).isEqualTo(reference.get("yoni_enemy").asBoolean());
      assertThat(Ashtakoota.of(star(row, "boy"), star(row, "girl"), OTHER).of(Koota.VARNA).points())
          .isEqualTo(reference.get("varna_raman_order").asDouble());
    }
    assertThat(rows).hasSize(60);
  }

  @Test
  void theCountedPoruthamsAgreeWithTheReferences() {
    for (JsonNode row : Golden.rows("couples")) {
      var boy = star(row, "boy");
      var girl = star(row, "girl");
      var match = TenPorutham.of(boy, girl, MatchConventions.DEFAULT);
      var reference = row.get("ref_porutham");
      var id = row.get("id").asString();
      assertThat(match.of(Porutham.MAHENDRA).agrees())
          .as(id)
          .isEqualTo(reference.get("mahendra").asBoolean());
      assertThat(match.of(Porutham.DINA).agrees())
          .as(id)
          .isEqualTo(reference.get("dina_count_mod9_good").asBoolean());
      assertThat(match.of(Porutham.RAJJU).agrees())
          .as(id)
          .isEqualTo(reference.get("rajju_differs").asBoolean());
      assertThat(match.of(Porutham.YONI).agrees())
          .as(id)
          .isEqualTo(reference.get("yoni_not_enemy").asBoolean());
      assertThat(match.of(Porutham.STREE_DIRGHA).agrees())
          .as(id)
          .isEqualTo(reference.get("stree_dheerga_gt13").asBoolean());
      assertThat(TenPorutham.of(boy, girl, OTHER).of(Porutham.STREE_DIRGHA).agrees())
          .as(id)
          .isEqualTo(reference.get("stree_dheerga_gt7").asBoolean());
    }
  }

  private static BirthStar star(JsonNode row, String who) {
    return BirthStar.of(
        Nakshatra.values()[row.get(who + "_nakshatra").asInt() - 1],
        row.get(who + "_pada").asInt());
  }
}
