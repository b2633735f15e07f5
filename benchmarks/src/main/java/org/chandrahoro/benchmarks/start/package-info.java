/**
 * How soon the application answers after its start, how much it holds, how fast it answers again.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.benchmarks.start;
