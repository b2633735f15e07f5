package org.chandrahoro.ephemeris;

/**
 * The ascending node of the Moon's orbit on the true equinox of date.
 *
 * @param longitudeDegrees tropical longitude in [0°, 360°), nutation included
 * @param longitudeDegreesPerDay rate of that longitude
 * @param distanceAu distance of the orbit at the node, au
 */
public record NodePosition(
    double longitudeDegrees, double longitudeDegreesPerDay, double distanceAu) {}
