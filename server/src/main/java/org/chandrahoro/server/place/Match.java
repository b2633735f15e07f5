package org.chandrahoro.server.place;

/**
 * A place that a search found.
 *
 * @param place its number in the index
 * @param closeness how well the name agrees
 * @param score closeness, population and country weighed together; the highest comes first
 */
record Match(int place, Closeness closeness, int score) {
  /** How a name agrees with what was typed, the best first. */
  enum Closeness {
    /** The same name, letters for letters once case and diacritics are gone. */
    SAME,
    /** The same to the ear. */
    SOUNDS_SAME,
    /** The name is what was typed and the word City: Oklahoma, Ho Chi Minh. */
    SAME_BUT_CITY,
    /** What was typed is how the name begins. */
    BEGINS,
    /** A later word of the name begins so. */
    WORD_BEGINS,
    /** A few letters differ. */
    MISSPELT,
    /** The name begins with something a few letters away. */
    BEGINS_MISSPELT;

    boolean isWhole() {
      return this == SAME || this == SOUNDS_SAME || this == SAME_BUT_CITY;
    }
  }
}
