package org.chandrahoro.ephemeris;

import org.chandrahoro.ephemeris.time.TerrestrialTime;

/** The sky as a function of time. Immutable and safe for any number of threads. */
public final class Ephemeris {
  private Ephemeris() {}

  /**
   * The ephemeris shipped with this library, loaded once.
   *
   * @throws IllegalStateException when the resource is damaged
   */
  public static Ephemeris standard() {
    return Holder.STANDARD;
  }

  /**
   * The sky at one instant; everything that the bodies share is computed once for it.
   *
   * @throws OutsideEphemerisException outside the published span, 1600 to 2400
   */
  public Sky at(TerrestrialTime tt) {
    return new Sky(tt);
  }

  private static final class Holder {
    static final Ephemeris STANDARD = new Ephemeris();
  }
}
