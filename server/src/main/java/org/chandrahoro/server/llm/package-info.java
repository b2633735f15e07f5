/**
 * Language models: the wires of the providers, the router over them, the batches of prompts that
 * can wait ({@link org.chandrahoro.server.llm.Batches}), prices and what a call used. Knows no
 * user, no plan and no reading: who pays is asked of a {@link org.chandrahoro.server.llm.Meter},
 * whose words these are is the caller's affair.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"node", "vault"})
package org.chandrahoro.server.llm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
