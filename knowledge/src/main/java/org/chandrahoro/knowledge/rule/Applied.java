package org.chandrahoro.knowledge.rule;

import org.chandrahoro.knowledge.Passage;
import org.chandrahoro.knowledge.fact.Fact;

/**
 * A passage that applies because of a fact.
 *
 * @param score how telling it is for this day, higher first
 */
public record Applied(Fact fact, Passage passage, double score) {}
