package org.chandrahoro.jyotish.panchanga;

import org.chandrahoro.jyotish.Rasi;

/**
 * The half of the Sun's year. Surya Siddhanta 14.9: the northern course is the six signs from
 * Makara, the southern the six from Karka; sidereal signs, as the almanacs count from Makara
 * Sankranti.
 */
public enum Ayana {
  UTTARAYANA,
  DAKSHINAYANA;

  public static Ayana of(Rasi ofSun) {
    return ofSun.compareTo(Rasi.KARKA) >= 0 && ofSun.compareTo(Rasi.MAKARA) < 0
        ? DAKSHINAYANA
        : UTTARAYANA;
  }
}
