package org.chandrahoro.jyotish.dasha;

/**
 * How Ashtottari divides the circle. Eight lords hold four and three stars in turn; Saturn's fourth
 * is Abhijit, who takes the last quarter of Uttara Ashadha and the first fifteenth of Shravana
 * (276°40′ to 280°53′20″).
 */
public enum AshtottariStars {
  /** Twenty-seven equal stars; Saturn holds three. */
  EQUAL,
  /** Twenty-eight; Saturn holds four, each with a quarter of his years whatever its arc. */
  WITH_ABHIJIT;

  /** Arcs from Purva Ashadha: its own, Uttara Ashadha's, Abhijit's and Shravana's. */
  private static final long[] SATURNS = {
    DashaSpan.NAKSHATRA,
    DashaSpan.NAKSHATRA * 3 / 4,
    DashaSpan.NAKSHATRA / 4 + DashaSpan.NAKSHATRA / 15,
    DashaSpan.NAKSHATRA - DashaSpan.NAKSHATRA / 15
  };

  /** The share of Saturn's years behind a Moon so far into his stars, Abhijit counted. */
  static double shareOfSaturn(long travelled) {
    int star = 0;
    long into = travelled;
    while (into >= SATURNS[star]) {
      into -= SATURNS[star];
      star++;
    }
    return (star + into / (double) SATURNS[star]) / SATURNS.length;
  }
}
