/**
 * What the service did, in numbers that outlive a node: counters by day and what the usage log adds
 * up to. Knows no person.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"node", "entitlement", "llm"})
package org.chandrahoro.server.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
