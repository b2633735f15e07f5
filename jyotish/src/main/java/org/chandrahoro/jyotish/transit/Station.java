package org.chandrahoro.jyotish.transit;

import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;

/**
 * The instant at which a graha stands still.
 *
 * @param at where it stands
 * @param turns the way it moves from then on
 */
public record Station(Graha graha, UniversalTime time, SiderealLongitude at, Motion turns) {}
