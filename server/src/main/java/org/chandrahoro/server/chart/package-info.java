/**
 * Charts, as pages and as figures: of somebody without an account, and of the people an account
 * keeps. Casting them is the business of jyotish, their outside form that of figures.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"node", "web", "account", "profile", "figures", "drawing"})
package org.chandrahoro.server.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
