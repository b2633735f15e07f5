package org.chandrahoro.server.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.chandrahoro.server.node.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/**
 * The colours of a page: {@code ?theme=} (remembered in a cookie), the cookie, the account's, the
 * device's. The server writes them into the page, so nothing flashes while a script loads.
 */
@Component
public class PageTheme implements HandlerInterceptor, WebMvcConfigurer {
  static final String PARAMETER = "theme";
  private static final String COOKIE = "theme";
  private static final Set<String> THEMES = Set.of("auto", "light", "dark");

  private final boolean secure;

  PageTheme(Settings settings) {
    this.secure = settings.servedOverTls();
  }

  /** {@code auto}, {@code light} or {@code dark}. */
  String of(HttpServletRequest request, @Nullable SignedInPerson person) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return find(request.getParameter(PARAMETER))
        .or(() -> find(cookie == null ? null : cookie.getValue()))
        .orElse(person == null ? "auto" : person.themeName());
  }

  /** Remembers a choice in the browser. */
  public void remember(String theme, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, theme)
            .path("/")
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .maxAge(Duration.ofDays(365))
            .build()
            .toString());
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getDispatcherType() == DispatcherType.REQUEST && !ApiPaths.isApi(request)) {
      find(request.getParameter(PARAMETER)).ifPresent(theme -> remember(theme, response));
    }
    return true;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  private static Optional<String> find(@Nullable String theme) {
    return Optional.ofNullable(theme).filter(THEMES::contains);
  }
}
