/**
 * What Jaimini's school reads: changing significators, arudhas, the sight of signs, argala,
 * karakamsa. Its dashas live with dashas.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.jaimini;
