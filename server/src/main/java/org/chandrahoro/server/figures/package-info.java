/**
 * The outside forms of charts and panchangas: one place for each spelling and number format, shared
 * by the command line and the API.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.chandrahoro.server.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
