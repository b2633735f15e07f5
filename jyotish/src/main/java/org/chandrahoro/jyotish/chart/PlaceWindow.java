package org.chandrahoro.jyotish.chart;

import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;

/**
 * One graha while the time is uncertain.
 *
 * @param longitudes all it passes
 * @param first its place when the window opens
 * @param last its place when the window closes
 * @param turns whether it changes between direct and retrograde within the window
 */
public record PlaceWindow(
    LongitudeWindow longitudes, GrahaPlace first, GrahaPlace last, boolean turns) {
  private static final Rasi[] RASIS = Rasi.values();
  private static final Nakshatra[] NAKSHATRAS = Nakshatra.values();

  /** The sign, where it is the same throughout. */
  public Optional<Rasi> findRasi() {
    return longitudes.findConstant(12, arc -> RASIS[arc]);
  }

  /** The nakshatra, where it is the same throughout. */
  public Optional<Nakshatra> findNakshatra() {
    return longitudes.findConstant(27, arc -> NAKSHATRAS[arc]);
  }

  /** The pada, 1 to 4, where nakshatra and pada are the same throughout. */
  public Optional<Integer> findPada() {
    return longitudes.findConstant(108, arc -> arc).map(arc -> arc % 4 + 1);
  }

  /** Whether it is retrograde, where it does not turn. */
  public Optional<Boolean> findRetrograde() {
    return turns ? Optional.empty() : Optional.of(first.isRetrograde());
  }

  /** The signs it passes; the one it comes from stands first. */
  public List<Rasi> rasis() {
    return inTime(longitudes.passed(12, arc -> RASIS[arc]));
  }

  /** The nakshatras it passes; the one it comes from stands first. */
  public List<Nakshatra> nakshatras() {
    return inTime(longitudes.passed(27, arc -> NAKSHATRAS[arc]));
  }

  private <T> List<T> inTime(List<T> zodiacal) {
    return first.isRetrograde() ? zodiacal.reversed() : zodiacal;
  }
}
