/** Passages of the interpretation corpus and where they come from. */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.knowledge;
