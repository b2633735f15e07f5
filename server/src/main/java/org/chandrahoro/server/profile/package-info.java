/**
 * The people whose births an account keeps: name, date, time as well as it is known, place, and the
 * instant that follows. The charts of those births are made elsewhere.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"node", "web", "account", "place"})
package org.chandrahoro.server.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
