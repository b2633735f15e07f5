package org.chandrahoro.jyotish.eclipse;

import java.time.Instant;
import org.chandrahoro.jyotish.panchanga.Window;

/** An eclipse as the whole Earth has it. */
public sealed interface Eclipse permits SolarEclipse, LunarEclipse {
  /** When the axis of the shadow passes closest to the middle of the Earth, or of the Moon. */
  Instant greatest();

  /** From the first touch of the penumbra to the last. */
  Window penumbral();
}
