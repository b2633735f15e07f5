/** Positions, angles and risings, one operation at a time. */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.benchmarks.ephemeris;
