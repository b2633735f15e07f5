/** The place search over HTTP. */
@NullMarked
package org.chandrahoro.server.place.web;

import org.jspecify.annotations.NullMarked;
