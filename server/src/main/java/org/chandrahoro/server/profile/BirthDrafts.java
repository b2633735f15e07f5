package org.chandrahoro.server.profile;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.chandrahoro.server.node.Settings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The birth that somebody without an account is giving. It stays in a cookie of their browser until
 * they save it or close the browser: nothing of it is kept here, and any node can answer.
 */
@Component
public class BirthDrafts {
  private static final String COOKIE = "birth";

  /** Browsers keep four kilobytes of a cookie. */
  private static final int LONGEST = 3_500;

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();
  private final boolean secure;

  BirthDrafts(Settings settings) {
    this.secure = settings.servedOverTls();
  }

  /**
   * A draft.
   *
   * @param toSave whether it was asked to be saved as soon as there is an account
   */
  public record Draft(BirthForm form, boolean toSave) {}

  public Optional<Draft> find(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    if (cookie == null || cookie.getValue().isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] json = Base64.getUrlDecoder().decode(cookie.getValue());
      return Optional.of(mapper.readValue(new String(json, StandardCharsets.UTF_8), Draft.class));
    } catch (JacksonException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /** Keeps a draft in the browser, unless it is longer than any real one. */
  public void keep(Draft draft, HttpServletResponse response) {
    String value =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(mapper.writeValueAsString(draft).getBytes(StandardCharsets.UTF_8));
    if (value.length() <= LONGEST) {
      set(value, Duration.ofSeconds(-1), response);
    }
  }

  /** Takes the draft out of the browser. */
  public void forget(HttpServletResponse response) {
    set("", Duration.ZERO, response);
  }

  private void set(String value, Duration age, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, value)
            .path("/")
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .maxAge(age)
            .build()
            .toString());
  }
}
