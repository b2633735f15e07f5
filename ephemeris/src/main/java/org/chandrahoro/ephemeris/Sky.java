package org.chandrahoro.ephemeris;

import org.chandrahoro.ephemeris.apparent.ApparentPlaces;
import org.chandrahoro.ephemeris.apparent.LunarNodes;
import org.chandrahoro.ephemeris.apparent.Vantage;
import org.chandrahoro.ephemeris.time.TerrestrialTime;

/**
 * The sky at one instant. What its bodies share is computed once, when it is made. Immutable and
 * safe for any number of threads.
 */
public final class Sky {
  private final TerrestrialTime tt;
  private final ApparentPlaces places;
  private final Vantage vantage;

  Sky(TerrestrialTime tt, ApparentPlaces places, Vantage vantage) {
    this.tt = tt;
    this.places = places;
    this.vantage = vantage;
  }

  public TerrestrialTime time() {
    return tt;
  }

  /** Apparent geocentric place of a body, true ecliptic and equinox of date. */
  public EclipticPosition position(Body body) {
    return places.of(body, vantage);
  }

  /** Mean ascending node of the Moon, nutation included. */
  public NodePosition meanNode() {
    return LunarNodes.mean(vantage);
  }

  /** Ascending node of the Moon's osculating orbit, nutation included. */
  public NodePosition trueNode() {
    return LunarNodes.osculating(vantage);
  }

  /** Nutation in longitude, Δψ, degrees. */
  public double nutationInLongitudeDegrees() {
    return Math.toDegrees(vantage.ecliptic().nutationInLongitudeRadians());
  }

  /** Rate of the nutation in longitude, degrees a day. */
  public double nutationInLongitudeDegreesPerDay() {
    return Math.toDegrees(vantage.ecliptic().nutationInLongitudeRadiansPerDay());
  }

  /** True obliquity of the ecliptic of date (mean plus Δε), degrees. */
  public double trueObliquityDegrees() {
    return Math.toDegrees(vantage.ecliptic().trueObliquityRadians());
  }
}
