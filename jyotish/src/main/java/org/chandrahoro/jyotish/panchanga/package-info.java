/**
 * The almanac of a day at a place: the five limbs with their exact ends, the Sun's and the Moon's
 * rising, the hours to use and to avoid, month and year. What a day means for one person lives in
 * {@code transit}.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.panchanga;
