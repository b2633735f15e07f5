/** The routes and pages on which readings are asked for and read. */
@NullMarked
package org.chandrahoro.server.reading.web;

import org.jspecify.annotations.NullMarked;
