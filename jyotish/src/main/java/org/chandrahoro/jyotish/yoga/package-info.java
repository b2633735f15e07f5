/**
 * Yogas: the named combinations of a birth chart, which grahas make each, why, from which text, and
 * what strengthens, weakens or cancels it. The yogas of the panchanga ({@code NityaYoga}) and the
 * doshas live elsewhere.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.yoga;
