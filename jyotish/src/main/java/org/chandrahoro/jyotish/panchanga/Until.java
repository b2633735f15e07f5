package org.chandrahoro.jyotish.panchanga;

import java.time.Instant;

/**
 * A limb of the panchanga and when it gives way to the next.
 *
 * @param end the instant of the true crossing, found to better than 0.01 s
 */
public record Until<L>(L limb, Instant end) {}
