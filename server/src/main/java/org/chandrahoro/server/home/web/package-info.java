/** The first page and the help. */
@NullMarked
package org.chandrahoro.server.home.web;

import org.jspecify.annotations.NullMarked;
