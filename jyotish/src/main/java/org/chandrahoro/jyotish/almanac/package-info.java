/**
 * A day or a month of the almanac in one call: the panchanga with its divisions, specialities,
 * festivals, ekadashis, sankrantis and eclipses. Each rule lives in its own package.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.almanac;
