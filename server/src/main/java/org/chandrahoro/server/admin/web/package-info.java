/** The routes under {@code /admin}. */
@NullMarked
package org.chandrahoro.server.admin.web;

import org.jspecify.annotations.NullMarked;
