package org.chandrahoro.jyotish.eclipse;

import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.jyotish.panchanga.Window;

/**
 * An eclipse as a place sees it. An eclipse of the Moon is counted by the umbra, a penumbral one by
 * the penumbra.
 *
 * @param begin the first contact, or the rising of the eclipsed body
 * @param maximum the deepest moment while it is above the horizon
 * @param end the last contact, or the setting of the eclipsed body
 * @param full the total or annular phase at this place, as far as it is above the horizon
 * @param risesEclipsed whether the body rises already eclipsed (grastodaya)
 * @param setsEclipsed whether it sets still eclipsed (grastasta)
 * @param sutak the hours of abstention by convention; none for penumbral eclipses
 */
public record VisibleEclipse(
    Eclipse eclipse,
    Moment begin,
    Moment maximum,
    Moment end,
    Optional<Window> full,
    boolean risesEclipsed,
    boolean setsEclipsed,
    Optional<Window> sutak)
    implements LocalEclipse {

  /**
   * One instant of it.
   *
   * @param altitudeDegrees of the body's centre, without an atmosphere
   * @param magnitude the covered part of the diameter, above 1 when the body is deep beneath
   * @param obscuration the covered part of the disc, 0 to 1
   */
  public record Moment(
      Instant time, double altitudeDegrees, double magnitude, double obscuration) {}

  /** From begin to end. */
  public Window window() {
    return new Window(begin.time(), end.time());
  }
}
