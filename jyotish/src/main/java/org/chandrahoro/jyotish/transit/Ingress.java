package org.chandrahoro.jyotish.transit;

import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;

/** A graha's entry into a sign, forward or, in retrogression, back into the one it left. */
public record Ingress(Graha graha, UniversalTime time, Rasi from, Rasi to, Motion motion) {}
