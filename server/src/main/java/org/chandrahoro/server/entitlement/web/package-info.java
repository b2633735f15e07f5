/** The route on which people see what they may use and have used. */
@NullMarked
package org.chandrahoro.server.entitlement.web;

import org.jspecify.annotations.NullMarked;
