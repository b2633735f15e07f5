package org.chandrahoro.jyotish.transit;

/**
 * A stretch of time in which a graha moves one way only. Times are UT days from J2000.
 *
 * @param startDegrees longitude at the start, [0°, 360°)
 * @param travelDegrees how far it goes until the end, negative when it goes back
 */
record MonotonePiece(double start, double end, double startDegrees, double travelDegrees) {
  /** In days: 0.9 ms, ten times finer than the ingress times promise. */
  private static final double TOLERANCE = 1e-8;

  private static final int MOST_STEPS = 60;

  Motion motion() {
    return travelDegrees < 0 ? Motion.RETROGRADE : Motion.DIRECT;
  }

  /**
   * When the graha crosses a longitude within the piece: Newton's steps, with bisection wherever a
   * step would leave the bracket, as near a station it may.
   *
   * @param degrees counted on from {@link #startDegrees} without turning at 0° or 360°
   */
  double timeOf(double degrees, GrahaMotion graha) {
    double low = start;
    double high = end;
    double time = start + (end - start) * (degrees - startDegrees) / travelDegrees;
    for (int i = 0; i < MOST_STEPS; i++) {
      double remaining = Degrees.shortest(degrees - graha.degreesAt(time));
      if (remaining > 0 == travelDegrees > 0) {
        low = time;
      } else {
        high = time;
      }
      double next = time + remaining / graha.speedAt(time);
      if (!(next >= low && next <= high)) {
        next = (low + high) / 2;
      }
      if (Math.abs(next - time) < TOLERANCE) {
        return next;
      }
      time = next;
    }
    return time;
  }
}
