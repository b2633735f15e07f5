package org.chandrahoro.ephemeris;

import org.chandrahoro.ephemeris.time.TerrestrialTime;

/** The sky at one instant. Confined to one thread: it caches what its bodies share. */
public final class Sky {
  private final TerrestrialTime tt;

  Sky(TerrestrialTime tt) {
    this.tt = tt;
  }

  public TerrestrialTime time() {
    return tt;
  }

  /** Apparent geocentric place of a body, true ecliptic and equinox of date. */
  public EclipticPosition position(Body body) {
    throw new UnsupportedOperationException("position of " + body);
  }

  /** Mean ascending node of the Moon, nutation included. */
  public NodePosition meanNode() {
    throw new UnsupportedOperationException("mean node");
  }

  /** Ascending node of the Moon's osculating orbit, nutation included. */
  public NodePosition trueNode() {
    throw new UnsupportedOperationException("true node");
  }

  /** Nutation in longitude, Δψ, degrees. */
  public double nutationInLongitudeDegrees() {
    throw new UnsupportedOperationException("nutation in longitude");
  }

  /** True obliquity of the ecliptic of date (mean plus Δε), degrees. */
  public double trueObliquityDegrees() {
    throw new UnsupportedOperationException("obliquity");
  }
}
