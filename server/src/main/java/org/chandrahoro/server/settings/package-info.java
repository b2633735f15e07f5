/** The page on which a person says how they want the service: words, colours, place, their data. */
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "account", "panchanga"})
package org.chandrahoro.server.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
