package org.chandrahoro.jyotish.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.jyotish.varga.VargaChart;
import org.junit.jupiter.api.Test;

class LongitudeWindowTest {
  private static final Rasi[] RASIS = Rasi.values();

  @Test
  void aSignIsCertainOnlyWhenTheWholeArcLiesInIt() {
    assertThat(window(29, 30.9).findConstant(12, i -> RASIS[i])).isEmpty();
    assertThat(window(30, 59.9).findConstant(12, i -> RASIS[i])).contains(Rasi.VRISHABHA);
    assertThat(window(30, 60).findConstant(12, i -> RASIS[i])).isEmpty();
  }

  @Test
  void namesAllItPassesAcrossTheBeginningOfTheZodiac() {
    assertThat(window(299, 391).passed(12, i -> RASIS[i]))
        .containsExactly(Rasi.MAKARA, Rasi.KUMBHA, Rasi.MEENA, Rasi.MESHA, Rasi.VRISHABHA);
    assertThat(window(350, 710 + 50).passed(12, i -> RASIS[i])).hasSize(12);
  }

  /** The second half of Mesha and the first half of Vrishabha are both the Moon's hora. */
  @Test
  void aVargaMayStayTheSameAcrossACusp() {
    assertThat(VargaChart.findRasi(window(20, 40), Varga.HORA)).contains(Rasi.KARKA);
    assertThat(VargaChart.findRasi(window(20, 40), Varga.RASI)).isEmpty();
    assertThat(VargaChart.findRasi(window(10, 20), Varga.HORA)).isEmpty();
  }

  @Test
  void refusesAnArcThatRunsBackward() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LongitudeWindow(new SiderealLongitude(0), -1));
  }

  private static LongitudeWindow window(double from, double to) {
    return new LongitudeWindow(
        SiderealLongitude.ofDegrees(from), Math.round((to - from) * SiderealLongitude.PER_DEGREE));
  }
}
