/** The panchanga's page and its figures over HTTP. */
@NullMarked
package org.chandrahoro.server.panchanga.web;

import org.jspecify.annotations.NullMarked;
