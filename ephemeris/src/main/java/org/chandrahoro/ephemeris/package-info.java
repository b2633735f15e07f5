/**
 * The front door of the ephemeris: apparent geocentric places in the true ecliptic and equinox of
 * date. Sidereal zodiacs live elsewhere; nothing here has heard of an ayanamsa.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.ephemeris;
