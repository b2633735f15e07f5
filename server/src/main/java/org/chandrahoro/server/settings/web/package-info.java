/** The page of a person's settings. */
@NullMarked
package org.chandrahoro.server.settings.web;

import org.jspecify.annotations.NullMarked;
