/** What Jaimini's school reads: changing significators and arudhas. Its dashas live with dashas. */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.jaimini;
