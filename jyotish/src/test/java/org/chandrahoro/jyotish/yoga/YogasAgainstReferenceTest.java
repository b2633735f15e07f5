package org.chandrahoro.jyotish.yoga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Golden;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.AChart;
import org.junit.jupiter.api.Test;

class YogasAgainstReferenceTest {
  /** The names of the reference and what they are here; those not named alike are spelt out. */
  private static final Map<String, Predicate<YogaFound>> MEANT =
      Map.ofEntries(
          named("BudhaAditya(Sun,Mercury same sign)", "Budha-Aditya"),
          named("Kemadruma_basic(no planet 2/12 from Moon)", "Kemadruma"),
          named("GajaKesari_basic(Jup in kendra from Moon)", "Gaja-Kesari"),
          named("ChandraMangala(Moon,Mars same sign)", "Chandra-Mangala"),
          named("Chandradhi(Mercury,Jupiter,Venus all in 6/7/8 from Moon)", "Adhi"),
          named("Durudhara", "Durudhara"),
          named("Sunapha", "Sunapha"),
          named("Anapha", "Anapha"),
          named("Vesi", "Vesi"),
          named("Vosi", "Vosi"),
          named("Ubhayachari", "Ubhayachari"),
          named("Ruchaka", "Ruchaka"),
          named("Bhadra", "Bhadra"),
          named("Hamsa", "Hamsa"),
          named("Malavya", "Malavya"),
          named("Sasa", "Sasa"),
          Map.entry(
              "Amala_Moon(only benefics Me/Ju/Ve in 10th from Moon)",
              found ->
                  found.name().equals("Amala")
                      && found.why().stream()
                          .anyMatch(
                              reason ->
                                  reason instanceof Reason.InBhavaFrom from
                                      && from.bhava() == Bhava.TENTH
                                      && from.from() == Graha.MOON)));

  private static Map.Entry<String, Predicate<YogaFound>> named(String theirs, String ours) {
    return Map.entry(theirs, found -> found.name().equals(ours));
  }

  @Test
  void sixtyChartsHaveTheUnambiguousYogasOfTheReferenceAndNoOtherOfTheirNames() {
    var positions = Golden.rows("positions");
    var rows = Golden.rows("yogas");
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var found = Yogas.of(AChart.ofReference(positions.get(i)));
      var expected =
          Golden.elements(row.get("ref_unambiguous"))
              .map(name -> name.asString())
              .collect(Collectors.toSet());
      var ours =
          MEANT.entrySet().stream()
              .filter(entry -> found.stream().anyMatch(entry.getValue()))
              .map(Map.Entry::getKey)
              .collect(Collectors.toSet());
      assertThat(ours).as("%s", row.get("id")).isEqualTo(expected);
    }
    assertThat(rows).hasSize(60);
  }
}
