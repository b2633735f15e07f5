/** What depends on the place of the observer: angles, cusps, risings and settings. */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.ephemeris.horizon;
