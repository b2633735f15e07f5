/**
 * Makes the two place resources of the server: the gazetteer (GeoNames) and the time zones of its
 * places and of the whole Earth (timezone-boundary-builder). Run by hand when either source has
 * news; never shipped.
 */
@NullMarked
package org.chandrahoro.gazetteer;

import org.jspecify.annotations.NullMarked;
