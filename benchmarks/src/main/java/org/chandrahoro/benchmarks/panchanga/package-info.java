/** How fast days and years of the almanac are reckoned. */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.benchmarks.panchanga;
