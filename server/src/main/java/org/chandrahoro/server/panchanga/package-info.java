/**
 * The panchanga of a day where somebody is: which place is meant, and its day in words. The
 * reckoning is that of jyotish.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"node", "web", "account", "place", "figures", "drawing"})
package org.chandrahoro.server.panchanga;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
