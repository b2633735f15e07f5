/** Whether the quota ledger keeps a hard cap under load, and how many calls it admits a second. */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.benchmarks.quota;
