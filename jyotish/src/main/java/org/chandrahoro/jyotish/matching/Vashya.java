package org.chandrahoro.jyotish.matching;

/**
 * The five kinds of creature that the signs are, for who holds sway over whom.
 *
 * <p>Muhurta Chintamani, vivaha prakarana ("hitva mrigendram nara-rashi-vashyah"): all signs but
 * Simha obey the human ones, the water-born are their food, all but Vrischika obey Simha, the rest
 * is as people see it. The points are those of the almanacs: two of one kind 2, obedient 1,
 * obedient and food ½, hostile and food 0. Printed tables differ in single cells; this one is the
 * commonest, and {@link VashyaOrder} turns it.
 */
public enum Vashya {
  /** Four-footed: Mesha, Vrishabha, the second half of Dhanu, the first of Makara. */
  CHATUSHPADA,
  /** Human: Mithuna, Kanya, Tula, Kumbha, the first half of Dhanu. */
  MANAVA,
  /** Water-born: Karka, Meena, the second half of Makara. */
  JALACHARA,
  /** Of the forest: Simha. */
  VANACHARA,
  /** Insect: Vrischika. */
  KEETA;

  /** Half points; rows obey, columns hold sway, in the order above. */
  private static final int[][] HALVES = {
    {4, 2, 2, 1, 2}, {2, 4, 1, 0, 2}, {2, 1, 4, 2, 2}, {0, 0, 0, 4, 0}, {2, 2, 2, 0, 4}
  };

  public static Vashya of(BirthStar star) {
    return switch (star.rasi()) {
      case MESHA, VRISHABHA -> CHATUSHPADA;
      case MITHUNA, KANYA, TULA, KUMBHA -> MANAVA;
      case KARKA, MEENA -> JALACHARA;
      case SIMHA -> VANACHARA;
      case VRISCHIKA -> KEETA;
      case DHANU -> star.laterHalf() ? CHATUSHPADA : MANAVA;
      case MAKARA -> star.laterHalf() ? JALACHARA : CHATUSHPADA;
    };
  }

  static int halfPoints(Vashya boy, Vashya girl, VashyaOrder order) {
    return switch (order) {
      case GIRL_IN_SWAY -> HALVES[girl.ordinal()][boy.ordinal()];
      case BOY_IN_SWAY -> HALVES[boy.ordinal()][girl.ordinal()];
    };
  }
}
