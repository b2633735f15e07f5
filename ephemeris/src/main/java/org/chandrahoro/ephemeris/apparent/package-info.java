/**
 * From where the bodies are to where they are seen from the Earth's centre: light time, deflection,
 * aberration, ecliptic of date. Observers on the ground belong to the horizon.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.ephemeris.apparent;
