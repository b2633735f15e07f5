package org.chandrahoro.server.reading.web;

import java.text.BreakIterator;
import org.chandrahoro.knowledge.Language;

/** Where a text can be cut. */
final class Sentences {
  private Sentences() {}

  /**
   * Where the last sentence begins: what stands before it tells, and it counsels. The end of the
   * text where there is but one.
   */
  static int startOfLast(String text, Language language) {
    var breaks = BreakIterator.getSentenceInstance(language.locale());
    breaks.setText(text);
    breaks.last();
    int start = breaks.previous();
    return start <= 0 ? text.length() : start;
  }
}
