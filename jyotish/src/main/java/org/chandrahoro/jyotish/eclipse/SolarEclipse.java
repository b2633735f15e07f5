package org.chandrahoro.jyotish.eclipse;

import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.jyotish.panchanga.Window;

/**
 * An eclipse of the Sun.
 *
 * @param gamma distance of the shadow's axis from the middle of the Earth at greatest eclipse, in
 *     equatorial radii, positive north of it
 * @param magnitude at the greatest place: where it is central the Moon's apparent diameter over the
 *     Sun's, otherwise the part of the Sun's diameter that is covered
 * @param greatestPlace where the axis meets the Earth, or comes closest to it
 * @param penumbral from the first to the last touch of the penumbra anywhere
 * @param central while the axis meets the Earth; absent where it passes by
 */
public record SolarEclipse(
    Kind kind,
    Instant greatest,
    double gamma,
    double magnitude,
    GeoPosition greatestPlace,
    Window penumbral,
    Optional<Window> central)
    implements Eclipse {
  /** What the umbra does on the Earth. */
  public enum Kind {
    /** Only the penumbra meets the Earth. */
    PARTIAL,
    ANNULAR,
    TOTAL,
    /** Annular at an end of the path and total in the middle. */
    HYBRID
  }
}
