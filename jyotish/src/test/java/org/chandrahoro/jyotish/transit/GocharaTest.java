package org.chandrahoro.jyotish.transit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phaladeepika ch. 26. */
class GocharaTest {

  @ParameterizedTest
  @CsvSource({
    "SUN,     3 6 10 11",
    "MOON,    1 3 6 7 10 11",
    "MARS,    3 6 11",
    "MERCURY, 2 4 6 8 10 11",
    "JUPITER, 2 5 7 9 11",
    "VENUS,   1 2 3 4 5 8 9 11 12",
    "SATURN,  3 6 11",
    "RAHU,    3 6 10 11",
    "KETU,    3 6 10 11",
  })
  void goodHousesFromTheMoon(Graha graha, String houses) {
    var good = new StringBuilder();
    for (int house = 1; house <= 12; house++) {
      if (GocharaTable.isGood(graha, house)) {
        good.append(house).append(' ');
      }
    }
    assertThat(good.toString().trim()).isEqualTo(houses);
  }

  /** The verses give as many vedha houses as good ones, and no vedha house is itself good. */
  @ParameterizedTest
  @CsvSource({
    "SUN,     11-5 3-9 10-4 6-12",
    "MOON,    7-2 1-5 6-12 11-8 10-4 3-9",
    "MARS,    3-12 11-5 6-9",
    "MERCURY, 2-5 4-3 6-9 8-1 10-8 11-12",
    "JUPITER, 2-12 11-8 9-10 5-4 7-3",
    "VENUS,   1-8 2-7 3-1 4-10 5-9 8-5 9-11 12-6 11-3",
    "SATURN,  3-12 11-5 6-9",
  })
  void vedhaPairs(Graha graha, String pairs) {
    for (String pair : pairs.split(" ")) {
      String[] houses = pair.split("-");
      assertThat(GocharaTable.vedhaHouse(graha, Integer.parseInt(houses[0])))
          .as(graha + " " + pair)
          .hasValue(Integer.parseInt(houses[1]));
    }
  }

  @Test
  void aGoodSunIsObstructedByMarsInTheVedhaHouseButNotBySaturn() {
    Map<Graha, Rasi> sky = allIn(Rasi.KUMBHA);
    sky.put(Graha.SUN, Rasi.MITHUNA); // third from Mesha
    sky.put(Graha.MARS, Rasi.DHANU); // ninth: its vedha
    sky.put(Graha.SATURN, Rasi.DHANU);
    sky.put(Graha.RAHU, Rasi.DHANU);
    Gochara sun = Gochara.of(Graha.SUN, Rasi.MESHA, in(sky));
    assertThat(sun.house()).isEqualTo(3);
    assertThat(sun.good()).isTrue();
    assertThat(sun.obstructedBy()).containsExactly(Graha.MARS);
    assertThat(sun.isEffectivelyGood()).isFalse();
    sky.put(Graha.MARS, Rasi.MAKARA);
    assertThat(Gochara.of(Graha.SUN, Rasi.MESHA, in(sky)).isEffectivelyGood()).isTrue();
  }

  @Test
  void moonAndMercurySpareEachOther() {
    Map<Graha, Rasi> sky = allIn(Rasi.TULA); // seventh from Mesha
    sky.put(Graha.MOON, Rasi.MESHA); // first, vedha from the fifth
    sky.put(Graha.MERCURY, Rasi.SIMHA);
    assertThat(Gochara.of(Graha.MOON, Rasi.MESHA, in(sky)).isObstructed()).isFalse();
    sky.put(Graha.VENUS, Rasi.SIMHA);
    assertThat(Gochara.of(Graha.MOON, Rasi.MESHA, in(sky)).obstructedBy())
        .containsExactly(Graha.VENUS);
  }

  @Test
  void aBadTransitHasNothingToObstruct() {
    Map<Graha, Rasi> sky = allIn(Rasi.MESHA);
    Gochara saturn = Gochara.of(Graha.SATURN, Rasi.MESHA, in(sky));
    assertThat(saturn.good()).isFalse();
    assertThat(saturn.obstructedBy()).isEmpty();
  }

  @Test
  void allNineAreSeenFromOneSign() {
    Set<Integer> houses = new TreeSet<>();
    var all = Gochara.from(Rasi.MEENA, graha -> Rasi.MEENA.plus(graha.ordinal()));
    all.forEach(gochara -> houses.add(gochara.house()));
    assertThat(all).extracting(Gochara::graha).containsExactly(Graha.values());
    assertThat(houses).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void aHouseBeyondTwelveIsRefused() {
    assertThatThrownBy(() -> new Gochara(Graha.SUN, Rasi.MESHA, 13, true, Set.of()))
        .hasMessage("house 13; accepted are 1 to 12");
  }

  private static Function<Graha, Rasi> in(Map<Graha, Rasi> sky) {
    return graha -> Objects.requireNonNull(sky.get(graha));
  }

  private static Map<Graha, Rasi> allIn(Rasi rasi) {
    var sky = new EnumMap<Graha, Rasi>(Graha.class);
    for (Graha graha : Graha.values()) {
      sky.put(graha, rasi);
    }
    return sky;
  }
}
