package org.chandrahoro.ephemeris;

/** An instant outside the span for which the ephemeris was made. */
public final class OutsideEphemerisException extends IllegalArgumentException {
  public OutsideEphemerisException(String message) {
    super(message);
  }
}
