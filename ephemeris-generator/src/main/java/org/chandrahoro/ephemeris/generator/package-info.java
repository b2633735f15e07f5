/**
 * Makes the ephemeris resource, offline: lunar theory, integration of the planets, Chebyshev fit.
 * Nothing here is shipped.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.ephemeris.generator;
