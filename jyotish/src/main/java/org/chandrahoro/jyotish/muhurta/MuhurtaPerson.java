package org.chandrahoro.jyotish.muhurta;

import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;

/**
 * For whom a time is sought.
 *
 * @param star the birth star
 * @param moon the sign of the Moon at birth
 */
public record MuhurtaPerson(Nakshatra star, Rasi moon) {}
