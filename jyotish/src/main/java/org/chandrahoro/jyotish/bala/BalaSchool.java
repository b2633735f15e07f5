package org.chandrahoro.jyotish.bala;

import org.chandrahoro.jyotish.varga.VargaDignity;

/**
 * Whose reading of the strengths is followed where the texts themselves differ.
 *
 * <table>
 * <caption>What differs</caption>
 * <tr><th></th><th>{@link #PARASHARA}</th><th>{@link #RAMAN}</th></tr>
 * <tr><td>saptavargaja</td><td>45, 30, 20, 15, 10, 4, 2</td>
 *     <td>45, 30, 22.5, 15, 7.5, 3.75, 1.875</td></tr>
 * <tr><td>the Moon's motion</td><td>her paksha bala again, as cheshta</td>
 *     <td>her paksha bala doubled, no cheshta</td></tr>
 * <tr><td>war</td><td>the northern wins the difference of the strengths</td>
 *     <td>the one behind wins it, divided by the difference of the discs</td></tr>
 * <tr><td>sight</td><td>by the verses on Mars, Jupiter, Saturn</td>
 *     <td>15, 30, 45 more in the signs of full sight</td></tr>
 * <tr><td>drik</td><td>a quarter of all sights, and Mercury's and Jupiter's in full</td>
 *     <td>a quarter of all sights</td></tr>
 * <tr><td>required of the Sun</td><td>390</td><td>300</td></tr>
 * <tr><td>ishta, kashta</td><td>mean of uccha and cheshta</td><td>root of their product</td></tr>
 * </table>
 */
public enum BalaSchool {
  /**
   * Brihat Parashara Hora Shastra, ch. 26–28, in Santhanam's edition. The default, as of every
   * other rule here.
   */
  PARASHARA(new double[] {45, 30, 20, 15, 10, 4, 2}, new int[] {390, 360, 300, 420, 390, 330, 300}),

  /** B. V. Raman, Graha and Bhava Balas, who follows Sripati; most programs do so too. */
  RAMAN(
      new double[] {45, 30, 22.5, 15, 7.5, 3.75, 1.875},
      new int[] {300, 360, 300, 420, 390, 330, 300});

  private final double[] vargaVirupas;
  private final int[] required;

  BalaSchool(double[] vargaVirupas, int[] required) {
    this.vargaVirupas = vargaVirupas;
    this.required = required;
  }

  /** What one varga is worth, by its lord. */
  double virupas(VargaDignity byLord) {
    return vargaVirupas[byLord.ordinal() - VargaDignity.MOOLATRIKONA.ordinal()];
  }

  /** What the graha of this ordinal, Sun to Saturn, needs to be strong (27.32–33). */
  int required(int graha) {
    return required[graha];
  }

  /** Ishta of the strengths of place and motion, kashta of what they lack of sixty. */
  double phala(double uccha, double cheshta) {
    return this == RAMAN ? Math.sqrt(uccha * cheshta) : (uccha + cheshta) / 2;
  }
}
