package org.chandrahoro.jyotish.dosha;

import java.util.EnumSet;
import java.util.Set;
import org.chandrahoro.jyotish.Bhava;

/** The houses in which Mars makes the dosha; schools differ on the first and the second. */
public enum MangalHouses {
  /** 1, 2, 4, 7, 8, 12: both, and the default. */
  WITH_FIRST_AND_SECOND(
      EnumSet.of(
          Bhava.FIRST, Bhava.SECOND, Bhava.FOURTH, Bhava.SEVENTH, Bhava.EIGHTH, Bhava.TWELFTH)),
  /** 1, 4, 7, 8, 12: usual in the north. */
  WITH_FIRST(EnumSet.of(Bhava.FIRST, Bhava.FOURTH, Bhava.SEVENTH, Bhava.EIGHTH, Bhava.TWELFTH)),
  /** 2, 4, 7, 8, 12: usual in the south. */
  WITH_SECOND(EnumSet.of(Bhava.SECOND, Bhava.FOURTH, Bhava.SEVENTH, Bhava.EIGHTH, Bhava.TWELFTH));

  private final Set<Bhava> bhavas;

  MangalHouses(Set<Bhava> bhavas) {
    this.bhavas = Set.copyOf(bhavas);
  }

  public boolean contain(Bhava bhava) {
    return bhavas.contains(bhava);
  }
}
