/**
 * Places of the Earth: finding them by name in either script, and the time zone of any point. The
 * people who were born there live in {@code profile}; the history of a zone's offsets is the JDK's.
 */
@NullMarked
@ApplicationModule(displayName = "Places", allowedDependencies = "web")
package org.chandrahoro.server.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
