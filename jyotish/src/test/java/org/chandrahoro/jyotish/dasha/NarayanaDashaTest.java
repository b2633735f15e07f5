package org.chandrahoro.jyotish.dasha;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.AChart;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dasha.NarayanaSeed.Intervention;
import org.chandrahoro.jyotish.jaimini.StrongerSign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of P. V. R. Narasimha Rao's chapter, each recomputed by hand. */
class NarayanaDashaTest {
  /** His examples 63 to 65 and the exceptions that follow them. */
  @ParameterizedTest
  @CsvSource({
    "NONE, Sc Ge Cp Le Pi Li Ta Sg Cn Aq Vi Ar",
    "NONE, Pi Cn Sc Sg Ar Le Vi Cp Ta Ge Li Aq",
    "NONE, Cp Sg Sc Li Vi Le Cn Ge Ta Ar Pi Aq",
    "NONE, Ge Aq Li Vi Ta Cp Sg Le Ar Pi Sc Cn",
    "SATURN, Sc Sg Cp Aq Pi Ar Ta Ge Cn Le Vi Li",
    "SATURN, Pi Ar Ta Ge Cn Le Vi Li Sc Sg Cp Aq",
    "KETU, Sc Ar Vi Aq Cn Sg Ta Li Pi Le Cp Ge",
    "KETU, Pi Sc Cn Ge Aq Li Vi Ta Cp Sg Le Ar"
  })
  void theOrderFollowsTheKindOfTheFirstSign(Intervention intervention, String order) {
    var signs = signs(order);
    var choice =
        new StrongerSign(
            signs.getFirst(), signs.getFirst().plus(6), StrongerSign.Ground.MORE_GRAHAS);
    assertThat(NarayanaSeed.of(choice, intervention).order()).isEqualTo(signs);
  }

  /** His chart 23, August 1912: Kumbha lagna, the seventh the stronger by three grahas to none. */
  @Test
  void example66StartsFromTheSeventhAndTheSecondRoundGivesTheRest() {
    var chart = chart("Aq", "Su Cn, Mo Ta, Ma Le, Me Le, Ju Sc, Ve Le, Sa Ta, Ra Pi, Ke Vi");
    var dasha = NarayanaDasha.of(chart);
    assertYears(
        dasha,
        "Le 1, Cp 8, Ge 2, Sc 9, Ar 4, Vi 1, Aq 9, Cn 3, Sg 11, Ta 3, Li 10, Pi 4,"
            + " Le 11, Cp 4, Ge 10");
  }

  /** His chart 24: the lagna is the stronger, for its exalted lord sees it. */
  @Test
  void example68AddsAYearForExaltationButNoneToTwelve() {
    var chart = chart("Ge", "Su Li, Mo Pi, Ma Vi, Me Vi, Ju Le, Ve Li, Sa Li, Ra Sc, Ke Ta");
    assertYears(NarayanaDasha.of(chart), "Ge 4, Aq 5, Li 12, Vi 12, Ta 5, Cp 4, Sg 8");
    assertThat(NarayanaSeed.of(chart).choice().ground())
        .isEqualTo(StrongerSign.Ground.MORE_SUPPORT);
  }

  /** His chart 25, India at midnight of 15 August 1947. */
  @Test
  void example69CountsVrischikaToMarsSinceKetuStandsInIt() {
    var dasha = NarayanaDasha.of(india());
    assertYears(dasha, "Ta 2, Sg 10, Cn 12, Aq 7, Vi 2, Ar 2, Sc 7, Ge 1, Cp 6, Le 1, Pi 5");
  }

  /**
   * "Antardasas in Pisces dasa start from Libra and proceed in the forward direction; at the time
   * of the nuclear tests (May 1998) it was Sc." Meena runs from August 1997, five months each.
   */
  @Test
  void example69SubPeriodsOfMeenaStartFromTula() {
    var dasha = NarayanaDasha.of(india());
    var running = dasha.findRunningAt(UniversalTime.of(Instant.parse("1998-05-12T00:00:00Z")), 2);
    assertThat(running.orElseThrow().rasis()).containsExactly(Rasi.MEENA, Rasi.VRISCHIKA);
    var parts = dasha.within(running.get().ancestor(1));
    assertThat(parts.stream().map(RasiDashaPeriod::rasi))
        .startsWith(Rasi.TULA, Rasi.VRISCHIKA, Rasi.DHANU)
        .endsWith(Rasi.KANYA);
  }

  private static RecordedChart india() {
    var chart = chart("Ta", "Su Cn, Mo Cn, Ma Ge, Me Cn, Ju Li, Ve Cn, Sa Cn, Ra Ta, Ke Sc");
    assertThat(chart.moment().time().toInstant()).isEqualTo(Instant.parse("1947-08-14T18:30:00Z"));
    return chart;
  }

  private static RecordedChart chart(String lagna, String places) {
    return AChart.ofSigns(lagna, places).bornAt(Instant.parse("1947-08-14T18:30:00Z")).cast();
  }

  private static void assertYears(RasiDasha dasha, String wanted) {
    var expected = wanted.split(", ");
    for (int i = 0; i < expected.length; i++) {
      var parts = expected[i].split(" ");
      assertThat(dasha.years().get(i).rasi()).isEqualTo(AChart.sign(parts[0]));
      assertThat(dasha.years().get(i).years())
          .as(expected[i])
          .isEqualTo(Integer.parseInt(parts[1]));
    }
  }

  private static List<Rasi> signs(String order) {
    return Arrays.stream(order.split(" ")).map(AChart::sign).toList();
  }
}
