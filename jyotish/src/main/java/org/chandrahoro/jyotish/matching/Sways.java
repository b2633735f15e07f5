package org.chandrahoro.jyotish.matching;

import static org.chandrahoro.jyotish.Rasi.DHANU;
import static org.chandrahoro.jyotish.Rasi.KANYA;
import static org.chandrahoro.jyotish.Rasi.KARKA;
import static org.chandrahoro.jyotish.Rasi.KUMBHA;
import static org.chandrahoro.jyotish.Rasi.MAKARA;
import static org.chandrahoro.jyotish.Rasi.MEENA;
import static org.chandrahoro.jyotish.Rasi.MESHA;
import static org.chandrahoro.jyotish.Rasi.MITHUNA;
import static org.chandrahoro.jyotish.Rasi.SIMHA;
import static org.chandrahoro.jyotish.Rasi.TULA;
import static org.chandrahoro.jyotish.Rasi.VRISCHIKA;

import java.util.EnumSet;
import java.util.Set;
import org.chandrahoro.jyotish.Rasi;

/**
 * The southern vashya: which signs lie in the sway of which. B. V. Raman, Muhurtha, on vasya koota;
 * the same list in the Tamil and Telugu almanacs.
 */
final class Sways {
  private Sways() {}

  /** Whether a sign holds another in its sway. */
  static boolean holds(Rasi holder, Rasi held) {
    return OF[holder.ordinal()].contains(held);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of sets, by sign
  private static final Set<Rasi>[] OF =
      new Set[] {
        EnumSet.of(SIMHA, VRISCHIKA), // Mesha
        EnumSet.of(KARKA, TULA),
        EnumSet.of(KANYA),
        EnumSet.of(VRISCHIKA, DHANU),
        EnumSet.of(TULA), // Simha
        EnumSet.of(MITHUNA, MEENA),
        EnumSet.of(KANYA, MAKARA),
        EnumSet.of(KARKA),
        EnumSet.of(MEENA), // Dhanu
        EnumSet.of(MESHA, KUMBHA),
        EnumSet.of(MESHA),
        EnumSet.of(MAKARA)
      };
}
