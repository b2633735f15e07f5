/**
 * The distance between the tropical and the sidereal zero points, by system. Which system holds is
 * a choice of the conventions and is not made here.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.ayanamsa;
