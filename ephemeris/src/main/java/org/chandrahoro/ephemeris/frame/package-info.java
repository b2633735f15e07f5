/**
 * The frames of date: precession, nutation, obliquity and the Earth's rotation. Angles here are in
 * radians and say so in their names; light time, aberration and deflection live elsewhere.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.ephemeris.frame;
