package org.chandrahoro.ephemeris;

/**
 * An apparent geocentric place in the true ecliptic and equinox of date, with its rates.
 *
 * @param longitudeDegrees tropical longitude in [0°, 360°)
 * @param latitudeDegrees latitude in degrees
 * @param distanceAu distance of the light-time-corrected place, au
 * @param longitudeDegreesPerDay rate of the apparent longitude
 * @param latitudeDegreesPerDay rate of the apparent latitude
 */
public record EclipticPosition(
    double longitudeDegrees,
    double latitudeDegrees,
    double distanceAu,
    double longitudeDegreesPerDay,
    double latitudeDegreesPerDay) {}
