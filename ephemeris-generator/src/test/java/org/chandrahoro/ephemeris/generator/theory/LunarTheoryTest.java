package org.chandrahoro.ephemeris.generator.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarTheoryTest {
  private static final double J2000 = 2_451_545.0;
  private static final LunarTheory THEORY = LunarTheory.load();

  /**
   * J. Chapront and G. Francou, Lunar solution ELP, version ELP/MPP02 (Paris Observatory, 2002),
   * table of rectangular coordinates for the constants fitted to DE405.
   */
  @ParameterizedTest
  @CsvSource({
    "2500000.5,  274034.59103,  252067.53689, -18998.75519",
    "2300000.5,  353104.31359, -195254.11808,  34943.54592",
    "2100000.5,  -19851.27674, -385646.17717, -27597.66134",
    "1900000.5, -370342.79254,  -37574.25533,  -4527.91840",
    "1700000.5, -164673.04720,  367791.71329,  31603.98027",
  })
  void theMoonIsWhereTheAuthorsHaveIt(double julianDay, double x, double y, double z) {
    var moon = new double[3];
    THEORY.at(julianDay - J2000, moon);
    assertThat(moon).containsExactly(new double[] {x, y, z}, within(3e-5));
  }

  @Test
  void theTableIsTheTheoryAtItsInstantsAndBetweenThem() {
    double first = -36_525.0;
    LunarTable table = THEORY.tabulate(first, 0.5, 600);
    var tabulated = new double[3];
    var direct = new double[3];
    for (double day : new double[] {first, first + 63.5, first + 127.93, first + 299.5}) {
      table.at(day, tabulated);
      THEORY.at(day, direct);
      assertThat(tabulated).as("km on day %s", day).containsExactly(direct, within(1e-4));
    }
  }

  @Test
  void theTableTurnsAndScales() {
    var table = new LunarTable(0, 1, threeTimesTwelve(1, 2, 3));
    double[][] swap = {{0, 1, 0}, {1, 0, 0}, {0, 0, -1}};
    var out = new double[3];
    table.transformed(swap, 10).at(5.25, out);
    assertThat(out).containsExactly(new double[] {20, 10, -30}, within(1e-12));
  }

  @Test
  void daysOffTheTableAreRefused() {
    var table = new LunarTable(0, 1, threeTimesTwelve(1, 2, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.at(30, new double[3]))
        .withMessageContaining("30");
  }

  private static double[] threeTimesTwelve(double x, double y, double z) {
    var values = new double[36];
    for (int i = 0; i < values.length; i += 3) {
      values[i] = x;
      values[i + 1] = y;
      values[i + 2] = z;
    }
    return values;
  }
}
