package org.chandrahoro.jyotish.kp;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;

/**
 * The lords of a point: of its sign, its star, and of the parts and parts of parts into which the
 * star is cut by the years of Vimshottari, beginning with its own lord.
 *
 * <p>K. S. Krishnamurti, Krishnamurti Padhdhati (Reader I). Bounds are exact: a year is 400 million
 * microarcseconds of a star, a year of a year ten thirds of a million.
 */
public record KpLords(Graha sign, Graha star, Graha sub, Graha subSub) {
  private static final long STAR = SiderealLongitude.CIRCLE / 27;

  /** Years of Vimshottari, Sun to Ketu in weekday order. */
  private static final int[] YEARS = {6, 10, 7, 17, 16, 20, 19, 18, 7};

  private static final int ALL_YEARS = 120;

  private static final Nakshatra[] STARS = Nakshatra.values();

  public static KpLords of(SiderealLongitude longitude) {
    var star = Nakshatra.of(longitude);
    // In these units a star is 120 · 120 years of years, so that all bounds are whole.
    long into = (longitude.microarcseconds() - star.ordinal() * STAR) * ALL_YEARS * ALL_YEARS;
    int sub = star.ordinal();
    long part = STAR * ALL_YEARS * years(sub);
    while (into >= part) {
      into -= part;
      sub++;
      part = STAR * ALL_YEARS * years(sub);
    }
    int subSub = sub;
    long partOfPart = STAR * years(sub) * years(subSub);
    while (into >= partOfPart) {
      into -= partOfPart;
      subSub++;
      partOfPart = STAR * years(sub) * years(subSub);
    }
    return new KpLords(Rasi.of(longitude).lord(), star.lord(), lord(sub), lord(subSub));
  }

  /** Where in its star a point lies and within which bounds its sub. */
  public static KpReason why(SiderealLongitude longitude) {
    var lords = of(longitude);
    var star = Nakshatra.of(longitude);
    long into = longitude.microarcseconds() - star.ordinal() * STAR;
    int sub = star.ordinal();
    // the parts of a star are whole: 400 million microarcseconds a year
    long from = 0;
    while (into >= from + STAR / ALL_YEARS * years(sub)) {
      from += STAR / ALL_YEARS * years(sub);
      sub++;
    }
    return new KpReason(
        Rasi.of(longitude),
        star,
        lords,
        into / (double) SiderealLongitude.PER_DEGREE,
        from / (double) SiderealLongitude.PER_DEGREE,
        (from + STAR / ALL_YEARS * years(sub)) / (double) SiderealLongitude.PER_DEGREE);
  }

  private static Graha lord(int inOrder) {
    return STARS[inOrder % 9].lord();
  }

  private static int years(int inOrder) {
    return YEARS[lord(inOrder).ordinal()];
  }
}
