/**
 * What a person may ask of the AI plane now, and how much of it they have used today. Knows no
 * model and no reading.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"node", "web", "account", "llm", "audit"})
package org.chandrahoro.server.entitlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
