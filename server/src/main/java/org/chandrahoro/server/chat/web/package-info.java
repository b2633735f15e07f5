/** The route on which people ask about a chart. */
@NullMarked
package org.chandrahoro.server.chat.web;

import org.jspecify.annotations.NullMarked;
