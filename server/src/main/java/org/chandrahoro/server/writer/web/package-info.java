/** The routes on which people set who writes for them. */
@NullMarked
package org.chandrahoro.server.writer.web;

import org.jspecify.annotations.NullMarked;
