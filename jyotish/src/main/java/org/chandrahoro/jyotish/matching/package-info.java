/**
 * Matching two births for marriage: the eight kootas of the North, the ten poruthams of the South,
 * Mars compared, dashas that turn together. What the findings mean is written elsewhere.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.matching;
