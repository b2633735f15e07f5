/**
 * Eclipses of Sun and Moon: when they happen on the Earth, and what one place sees of them. What
 * they mean for a person lives elsewhere; the hours of sutak are given as the convention they are.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.eclipse;
