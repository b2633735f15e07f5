/**
 * Which civil day is a festival or a fast: rules of lunar month, tithi and part of the day, applied
 * to the panchangas of a place. What people do on it lives elsewhere.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.festival;
