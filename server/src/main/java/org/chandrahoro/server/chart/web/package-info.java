/** The routes and pages on which charts are asked for. */
@NullMarked
package org.chandrahoro.server.chart.web;

import org.jspecify.annotations.NullMarked;
