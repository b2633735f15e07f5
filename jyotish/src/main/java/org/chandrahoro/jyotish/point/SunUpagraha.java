package org.chandrahoro.jyotish.point;

import org.chandrahoro.jyotish.SiderealLongitude;

/**
 * The five lightless upagrahas, which follow from the Sun's longitude alone.
 *
 * <p>Brihat Parashara Hora Shastra, ch. 3 (Santhanam): dhuma is the Sun and 133°20′, vyatipata what
 * dhuma leaves of the circle, parivesha opposite it, indrachapa what parivesha leaves of the
 * circle, upaketu 16°40′ beyond it; and a sign beyond upaketu stands the Sun again.
 */
public enum SunUpagraha {
  DHUMA,
  VYATIPATA,
  PARIVESHA,
  INDRACHAPA,
  UPAKETU;

  /** 133°20′ and 16°40′ in microarcseconds. */
  private static final long TO_DHUMA = SiderealLongitude.PER_DEGREE * 400 / 3;

  private static final long TO_UPAKETU = SiderealLongitude.PER_DEGREE * 50 / 3;

  /** Its longitude from the Sun's. */
  public SiderealLongitude from(SiderealLongitude sun) {
    long dhuma = sun.microarcseconds() + TO_DHUMA;
    return switch (this) {
      case DHUMA -> new SiderealLongitude(dhuma);
      case VYATIPATA -> new SiderealLongitude(-dhuma);
      case PARIVESHA -> new SiderealLongitude(-dhuma).opposite();
      case INDRACHAPA -> new SiderealLongitude(dhuma).opposite();
      case UPAKETU ->
          new SiderealLongitude(
              new SiderealLongitude(dhuma).opposite().microarcseconds() + TO_UPAKETU);
    };
  }
}
