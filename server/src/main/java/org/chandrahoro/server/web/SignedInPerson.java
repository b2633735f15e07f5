package org.chandrahoro.server.web;

import org.chandrahoro.knowledge.Language;
import org.jspecify.annotations.Nullable;

/** What the layout knows of whoever is signed in: the principal of a page's authentication. */
public interface SignedInPerson {
  /** The name by which pages greet. */
  String name();

  /** The language of the account, or null where none was chosen. */
  @Nullable Language chosenLanguage();

  /** {@code auto}, {@code light} or {@code dark}. */
  String themeName();
}
