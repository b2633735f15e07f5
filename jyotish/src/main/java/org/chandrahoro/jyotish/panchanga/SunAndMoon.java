package org.chandrahoro.jyotish.panchanga;

/**
 * Sun and Moon at one instant.
 *
 * @param sun sidereal longitude, degrees in [0°, 360°)
 * @param moon likewise
 * @param sunRate degrees a day
 * @param moonRate degrees a day
 */
record SunAndMoon(double sun, double moon, double sunRate, double moonRate) {}
