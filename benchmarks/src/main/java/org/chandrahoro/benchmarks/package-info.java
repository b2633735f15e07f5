/**
 * How fast it is: the groups of benchmarks and their tables. Nothing here is a test, and nothing
 * depends on it.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.benchmarks;
