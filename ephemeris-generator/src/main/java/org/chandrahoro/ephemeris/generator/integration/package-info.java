/**
 * Numerical integration of Sun and planets in ICRF around the barycentre of the solar system. The
 * Moon is prescribed from outside.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.ephemeris.generator.integration;
