/**
 * The vocabulary of Jyotish: grahas, rasis, nakshatras, sidereal longitudes. The techniques that
 * use it live in the packages below.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish;
