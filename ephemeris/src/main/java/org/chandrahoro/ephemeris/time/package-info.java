/** The two time scales and what lies between them. Civil time and time zones live elsewhere. */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.ephemeris.time;
