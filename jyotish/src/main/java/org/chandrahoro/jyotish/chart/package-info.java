/** A birth and the chart made from it. What is read out of a chart lives beside this package. */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.chart;
