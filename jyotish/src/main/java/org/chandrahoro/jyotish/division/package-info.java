/**
 * Day and night of one date cut into the parts that people plan by: choghadiya, hora and gowri. The
 * eighths that the weekday makes bad live in {@code panchanga}.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.division;
