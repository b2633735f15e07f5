/**
 * Dashas: which graha rules which stretch of a life, by the Moon's nakshatra at birth. What a
 * period brings is not said here.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.dasha;
