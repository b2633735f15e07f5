package org.chandrahoro.server.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.TimeZone;
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

  /** A zone by the name of the time it keeps: {@code India Standard Time}. */
  public String zone(ZoneId zone) {
    return TimeZone.getTimeZone(zone).getDisplayName(false, TimeZone.LONG, locale());
  }

  /** {@code UTC+5:30}, {@code UTC+5:21:10}. */
  public static String offset(ZoneOffset offset) {
    int seconds = Math.abs(offset.getTotalSeconds());
    String hours = "UTC" + (offset.getTotalSeconds() < 0 ? "−" : "+") + seconds / 3600;
    String minutes = String.format(Locale.ROOT, ":%02d", seconds / 60 % 60);
    return seconds % 60 == 0
        ? hours + minutes
        : hours + minutes + String.format(Locale.ROOT, ":%02d", seconds % 60);
  }

  /** A date with its year: {@code 17 May 1990}. */
  public String date(LocalDate date) {
    return names().date(date) + " " + date.getYear();
  }

  /** The same with a short month, for tables: {@code 17 May 1990}, {@code 3 Sep 1990}. */
  public String shortDate(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMM uuuu", locale()).format(date);
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
