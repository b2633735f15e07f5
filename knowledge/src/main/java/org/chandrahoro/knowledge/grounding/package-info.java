/**
 * Whether a sentence says more than the facts it rests on: a closed vocabulary in each language and
 * the check against it. Writing the sentences happens elsewhere.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.knowledge.grounding;
