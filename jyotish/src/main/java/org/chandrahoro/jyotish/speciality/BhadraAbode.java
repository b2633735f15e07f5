package org.chandrahoro.jyotish.speciality;

import org.chandrahoro.jyotish.Rasi;

/**
 * Where vishti (Bhadra) dwells, by the Moon's sign: only on earth does she do harm (Muhurta
 * Chintamani, shubhashubha prakarana, on bhadra).
 */
public enum BhadraAbode {
  HEAVEN,
  EARTH,
  NETHER_WORLD;

  static BhadraAbode of(Rasi moon) {
    return switch (moon) {
      case MESHA, VRISHABHA, MITHUNA, VRISCHIKA -> HEAVEN;
      case KANYA, TULA, DHANU, MAKARA -> NETHER_WORLD;
      case KARKA, SIMHA, KUMBHA, MEENA -> EARTH;
    };
  }
}
