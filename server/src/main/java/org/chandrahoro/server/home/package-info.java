/**
 * The first page, which shows what the service does before anybody gives anything, and its help.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "account", "panchanga", "reading"})
package org.chandrahoro.server.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
