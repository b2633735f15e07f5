/**
 * Computed facts about a person's day: the only things that a text may rest on. They come from
 * jyotish; what they mean is in the corpus.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.knowledge.fact;
