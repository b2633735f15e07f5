package org.chandrahoro.jyotish.matching;

import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;

/** The end of one mahadasha and the beginning of the next. */
public record DashaTurn(Graha from, Graha to, UniversalTime at) {}
