/** What the way through policy, quota, router and ledger adds to a call of a provider. */
@NullMarked
package org.chandrahoro.benchmarks.gateway;

import org.jspecify.annotations.NullMarked;
