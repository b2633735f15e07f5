/**
 * Chebyshev fits of trajectories, their rounding to whole quanta, and the file they are written to.
 * Reading that file is the ephemeris' own business.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.ephemeris.generator.fit;
