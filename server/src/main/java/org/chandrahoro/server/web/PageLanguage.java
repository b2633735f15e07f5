package org.chandrahoro.server.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.server.node.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: {@code ?lang=} (remembered in a cookie), the cookie, the account's, the
 * browser's, English.
 */
@Component("localeResolver")
public class PageLanguage implements LocaleResolver {
  static final String PARAMETER = "lang";
  static final String COOKIE = "lang";

  private final boolean secure;

  PageLanguage(Settings settings) {
    this.secure = settings.servedOverTls();
  }

  /** The language in which {@code request} is answered. */
  public Language of(HttpServletRequest request) {
    return find(request.getParameter(PARAMETER))
        .or(() -> find(cookie(request)))
        .or(PageLanguage::ofAccount)
        .or(() -> find(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)))
        .orElse(Language.ENGLISH);
  }

  /** Remembers a choice in the browser. */
  public void remember(Language language, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, language.tag())
            .path("/")
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .maxAge(Duration.ofDays(365))
            .build()
            .toString());
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return of(request).locale();
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    if (response != null && locale != null) {
      find(locale.toLanguageTag()).ifPresent(language -> remember(language, response));
    }
  }

  /** The asked-for language, where the query names one that we speak. */
  static Optional<Language> find(@Nullable String tag) {
    if (tag == null || tag.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Language.ofTag(tag.split("[,;]", 2)[0]));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static @Nullable String cookie(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? null : cookie.getValue();
  }

  private static Optional<Language> ofAccount() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
        ? Optional.ofNullable(person.chosenLanguage())
        : Optional.empty();
  }
}
