package org.chandrahoro.jyotish.transit;

import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;

/** A graha's entry into a nakshatra, forward or, in retrogression, back. */
public record NakshatraIngress(
    Graha graha, UniversalTime time, Nakshatra from, Nakshatra to, Motion motion) {}
