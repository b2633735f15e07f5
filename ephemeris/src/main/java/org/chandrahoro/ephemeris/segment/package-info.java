/**
 * The committed table of Chebyshev segments: its layout, its proof against damage, its evaluation.
 * What the vectors mean for an observer is the business of the apparent places.
 *
 * <p>Layout, big-endian: magic (8 bytes), version (int), CRC-32 of all that follows (int); model
 * (modified UTF-8), first and last day of the published span (double, days from J2000.0 TT), number
 * of series (byte). For each series: name (UTF), first day, days per segment (double), segments
 * (int), degree (byte), quantum (double), then the width in bits of each coefficient (bytes, by
 * degree, then component). At last the packed records of each series in that order, each series
 * from a whole byte on.
 *
 * <p>Vectors: au in the dynamical ecliptic and equinox of J2000.0 (VSOP87); nutation in radians.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.ephemeris.segment;
