/**
 * How well a graha stands: exalted to debilitated, among friends or enemies, burnt by the Sun. The
 * measured strengths (bala) are counted elsewhere.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.dignity;
