/** How many charts a second one core casts. */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.benchmarks.chart;
