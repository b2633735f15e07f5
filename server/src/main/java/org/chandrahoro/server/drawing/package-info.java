/**
 * Drawings in SVG: charts in three regional styles, and the bar of a day's windows. They are plain
 * functions of what is drawn; colours come from the stylesheet by class, so they follow the theme.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.chandrahoro.server.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
