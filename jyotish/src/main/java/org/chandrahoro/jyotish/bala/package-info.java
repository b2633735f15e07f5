/**
 * Bala: the measured strengths of grahas and houses, in virupas. Standing without a number
 * (exalted, combust, among friends) is counted in {@code dignity}, the strength of the vargas in
 * {@code varga}.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.bala;
