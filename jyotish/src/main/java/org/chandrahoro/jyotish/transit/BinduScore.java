package org.chandrahoro.jyotish.transit;

import java.util.Optional;
import java.util.OptionalInt;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.ashtakavarga.Ashtakavarga;
import org.chandrahoro.jyotish.chart.Chart;

/**
 * What the natal ashtakavarga says of a graha where it passes: with four bindus of its own it is
 * neither good nor bad, with more it does well (Phaladeepika 23). The sign's bindus of all together
 * are weighed against 28, the mean of 337 over twelve signs.
 *
 * @param own bindus of the graha's own ashtakavarga in the sign, 0 to 8; none for the nodes
 * @param sarva bindus of all seven in the sign
 * @param kakshya the eighth part of the sign it stands in
 * @param kakshyaGives whether the lord of that part gives it a bindu there; none for the nodes
 */
public record BinduScore(
    OptionalInt own, int sarva, Kakshya kakshya, Optional<Boolean> kakshyaGives) {
  /** Bindus of a graha's own in a sign that are neither many nor few. */
  public static final int MEAN_OWN = 4;

  /** Bindus of all seven in a sign that are neither many nor few. */
  public static final int MEAN_SARVA = 28;

  /**
   * The score of a graha at a longitude.
   *
   * @param natal the chart whose bindus these are; its eight contributors' signs must be certain
   */
  public static BinduScore of(
      Graha graha, SiderealLongitude longitude, Chart natal, Ashtakavarga bindus) {
    var sign = Rasi.of(longitude);
    var kakshya = Kakshya.of(longitude);
    if (graha.isNode()) {
      return new BinduScore(OptionalInt.empty(), bindus.sarva(sign), kakshya, Optional.empty());
    }
    Rasi giver = kakshya.lord().map(natal::findRasi).orElseGet(natal::findLagnaRasi).orElseThrow();
    return new BinduScore(
        OptionalInt.of(bindus.bindus(graha, sign)),
        bindus.sarva(sign),
        kakshya,
        Optional.of(bindus.table().gives(graha, kakshya.lord(), giver.countTo(sign))));
  }
}
