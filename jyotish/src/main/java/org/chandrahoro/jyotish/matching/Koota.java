package org.chandrahoro.jyotish.matching;

/**
 * One of the eight points of agreement, each worth as many points as its place in the list: 36 in
 * all. Muhurta Chintamani, vivaha prakarana ("varno vashyam tatha tara yonish cha graha-maitrakam /
 * gana-maitram bhakutam cha nadi chaite gunadhikah").
 */
public enum Koota {
  VARNA,
  VASHYA,
  TARA,
  YONI,
  GRAHA_MAITRI,
  GANA,
  BHAKOOT,
  NADI;

  /** The most points there are for it, 1 to 8. */
  public int most() {
    return ordinal() + 1;
  }
}
