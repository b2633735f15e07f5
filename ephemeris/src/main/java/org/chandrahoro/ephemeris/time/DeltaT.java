package org.chandrahoro.ephemeris.time;

/** TT − UT1, the clock error of the Earth's rotation. */
@FunctionalInterface
public interface DeltaT {
  /** TT − UT1 in seconds at an instant. */
  double secondsAt(UniversalTime ut);

  /** A constant, for tests and for callers who know better. */
  static DeltaT ofSeconds(double seconds) {
    return _ -> seconds;
  }

  /** The history of the Earth's rotation as measured, and its likely course hereafter. */
  static HistoricDeltaT standard() {
    return HistoricDeltaT.STANDARD;
  }
}
