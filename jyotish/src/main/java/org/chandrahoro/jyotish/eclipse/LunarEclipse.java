package org.chandrahoro.jyotish.eclipse;

import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.jyotish.panchanga.Window;

/**
 * An eclipse of the Moon.
 *
 * @param gamma distance of the Moon from the shadow's axis at greatest eclipse, in equatorial radii
 *     of the Earth, positive when the Moon passes north
 * @param umbralMagnitude the part of the Moon's diameter within the umbra at greatest eclipse;
 *     negative where it stays outside
 * @param penumbralMagnitude the same of the penumbra
 * @param penumbral from first to last touch of the penumbra (P1 to P4)
 * @param partial from first to last touch of the umbra (U1 to U4)
 * @param total while the whole Moon is in the umbra (U2 to U3)
 */
public record LunarEclipse(
    Kind kind,
    Instant greatest,
    double gamma,
    double umbralMagnitude,
    double penumbralMagnitude,
    Window penumbral,
    Optional<Window> partial,
    Optional<Window> total)
    implements Eclipse {
  /** How deep the Moon goes. */
  public enum Kind {
    /** A shade that the eye hardly sees; the law books take no notice of it. */
    PENUMBRAL,
    PARTIAL,
    TOTAL
  }
}
