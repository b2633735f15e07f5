package org.chandrahoro.jyotish.avastha;

import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;

/**
 * The five ages, six degrees each, from the beginning of an odd sign and from the end of an even
 * one. Brihat Parashara Hora Shastra, ch. 45 (Santhanam).
 */
public enum BaladiAvastha {
  /** Child: a quarter of the effect. */
  BALA,
  /** Youth: half. */
  KUMARA,
  /** Adult: the whole. */
  YUVA,
  /** Old: little. */
  VRIDDHA,
  /** Dead: none. */
  MRITA;

  private static final BaladiAvastha[] ALL = values();

  public static BaladiAvastha of(SiderealLongitude longitude) {
    int fifth = longitude.arcOf(60) % 5;
    return ALL[Rasi.of(longitude).isOdd() ? fifth : 4 - fifth];
  }
}
