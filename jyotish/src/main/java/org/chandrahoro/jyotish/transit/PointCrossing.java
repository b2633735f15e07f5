package org.chandrahoro.jyotish.transit;

import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;

/** The instant at which a graha stands exactly on a given longitude. */
public record PointCrossing(Graha graha, UniversalTime time, Motion motion) {}
