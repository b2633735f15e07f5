/**
 * Who is told what, by which channel; so far by mail. Hears other modules' events and writes in the
 * person's language.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"node", "account", "entitlement", "writer", "llm"})
package org.chandrahoro.server.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
