package org.chandrahoro.jyotish.tajika;

import java.util.Optional;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;

/**
 * A period of a dasha that runs through one year.
 *
 * @param lord none for the Lagna's, which the patyayini dasha has
 */
public record YearPeriod(Optional<Graha> lord, UniversalTime start, UniversalTime end) {}
