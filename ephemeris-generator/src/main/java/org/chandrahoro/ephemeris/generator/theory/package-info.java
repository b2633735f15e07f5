/**
 * The Moon's motion as published series of trigonometric terms. The planets are not here: they are
 * integrated.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.ephemeris.generator.theory;
