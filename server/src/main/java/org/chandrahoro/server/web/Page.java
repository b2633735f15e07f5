package org.chandrahoro.server.web;

import java.util.Locale;
import org.chandrahoro.knowledge.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What every template is given as {@code page}, beside the controller's model.
 *
 * @param path the path asked for, for links that switch the language
 * @param csrfField the name under which a form sends {@code csrfToken}
 * @param person whoever is signed in, or null
 */
public record Page(
    Language language,
    String path,
    String csrfField,
    String csrfToken,
    @Nullable SignedInPerson person,
    MessageSource messages) {

  /**
   * The text of a message key in the page's language; a missing key is an error, not an empty
   * place.
   */
  public String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale());
  }

  public Locale locale() {
    return language.locale();
  }

  /** {@code auto}, {@code light} or {@code dark}. */
  public String theme() {
    return person == null ? "auto" : person.themeName();
  }

  public boolean signedIn() {
    return person != null;
  }
}
