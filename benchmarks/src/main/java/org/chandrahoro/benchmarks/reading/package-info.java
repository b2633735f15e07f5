/** How long the readings of many people take. */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.benchmarks.reading;
