package org.chandrahoro.jyotish.transit;

import org.chandrahoro.ephemeris.time.UniversalTime;

/** One unbroken stay of Saturn in a hard place; a retrograde re-entry is a stay of its own. */
public record SaturnStay(SaturnPhase phase, UniversalTime start, UniversalTime end) {}
