package org.chandrahoro.server.web;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.speech.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What every template is given as {@code page}, beside the controller's model.
 *
 * @param path the path asked for
 * @param query the query asked for, without its question mark, or null
 * @param csrfField the name under which a form sends {@code csrfToken}
 * @param person whoever is signed in, or null
 * @param theme {@code auto}, {@code light} or {@code dark}
 * @param assets from the name of a style, font or script to its address
 */
public record Page(
    Language language,
    String path,
    @Nullable String query,
    String csrfField,
    String csrfToken,
    @Nullable SignedInPerson person,
    String theme,
    MessageSource messages,
    UnaryOperator<String> assets) {

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

  /** The names of the sky in the page's language. */
  public Names names() {
    return Names.in(language);
  }

  public boolean signedIn() {
    return person != null;
  }

  /** The address of a style, font or script. */
  public String asset(String file) {
    return assets.apply(file);
  }

  /** This page in another language. */
  public String inLanguage(Language other) {
    return with(PageLanguage.PARAMETER, other.tag());
  }

  /** This page in other colours. */
  public String inTheme(String other) {
    return with(PageTheme.PARAMETER, other);
  }

  private String with(String parameter, String value) {
    var here = UriComponentsBuilder.fromPath(path);
    if (query != null && query.indexOf('{') < 0) {
      here.query(query);
    }
    return here.replaceQueryParam(parameter, value).build().toUriString();
  }
}
