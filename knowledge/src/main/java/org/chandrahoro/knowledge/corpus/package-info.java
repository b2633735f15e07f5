/** The shipped corpus: reading its text files and checking them. Retrieval by text is elsewhere. */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.knowledge.corpus;
