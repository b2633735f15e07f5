/**
 * Who writes for a person: their LLM profile with its sealed key, the table of models by endpoint,
 * and one call that goes through policy, ledger and router. What is written, and for which page, is
 * the business of {@code reading} and {@code chat}.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"node", "web", "account", "entitlement", "llm", "vault", "audit"})
package org.chandrahoro.server.writer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
