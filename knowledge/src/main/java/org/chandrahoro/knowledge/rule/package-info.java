/** From computed facts to the passages that apply, and which of them a reading tells. */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.knowledge.rule;
