/**
 * Points of the zodiac that are no grahas: the special lagnas that run from sunrise, and the
 * upagrahas. What they mean is not said here.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.point;
