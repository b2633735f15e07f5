/**
 * The trail of what operators did and of what touched security: written with the act or the act
 * fails, chained so that no change stays unseen. Knows no users; people are ids here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"node", "vault"})
package org.chandrahoro.server.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
