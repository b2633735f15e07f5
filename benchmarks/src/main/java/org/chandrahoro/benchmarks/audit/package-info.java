/** How long the audit trail takes to be recomputed. */
@NullMarked
package org.chandrahoro.benchmarks.audit;

import org.jspecify.annotations.NullMarked;
