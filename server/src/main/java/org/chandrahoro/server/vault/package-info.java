/**
 * The sealing of secrets: what is written here can be opened at the moment of its use and never
 * shown. Knows keys and bytes; whose secrets they are and what they open stays with the callers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"node"})
package org.chandrahoro.server.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
