/**
 * The running node: its settings, home directory, clock, identifiers and database. Knows nothing of
 * people, readings or pages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.chandrahoro.server.node;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
