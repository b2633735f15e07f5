package org.chandrahoro.server.account.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Person;
import org.chandrahoro.server.account.Sessions;
import org.chandrahoro.server.node.Settings;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The cookie by which the pages know somebody. The session behind it is a row, not this node's
 * memory.
 */
@Component
public class PageSessions implements SecurityContextRepository {
  private static final String COOKIE = "session";

  private final Sessions sessions;
  private final boolean secure;

  PageSessions(Sessions sessions, Settings settings) {
    this.sessions = sessions;
    this.secure = settings.servedOverTls();
  }

  /** Signs {@code account} in on this browser. */
  public void start(AccountId account, HttpServletRequest request, HttpServletResponse response) {
    end(request, response);
    setCookie(response, sessions.openPage(account), Sessions.PAGE_LIFETIME);
  }

  /** Signs out on this browser, whoever it was. */
  public void end(HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    if (cookie != null) {
      sessions.closePage(cookie.getValue());
      setCookie(response, "", Duration.ZERO);
    }
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Deferred(request);
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return loadDeferredContext(holder.getRequest()).get();
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    // Only start() signs in; there is nothing else to keep between requests.
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return WebUtils.getCookie(request, COOKIE) != null;
  }

  private SecurityContext load(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    var context = new SecurityContextImpl();
    if (cookie != null && !cookie.getValue().isEmpty()) {
      find(cookie.getValue(), request)
          .ifPresent(person -> context.setAuthentication(new SignedIn(person)));
    }
    return context;
  }

  private Optional<Person> find(String session, HttpServletRequest request) {
    try {
      return sessions.findPage(session);
    } catch (DataAccessException away) {
      if (request.getDispatcherType() == DispatcherType.ERROR) {
        return Optional.empty(); // the page that tells of it can be shown to nobody in particular
      }
      throw away;
    }
  }

  private void setCookie(HttpServletResponse response, String value, Duration age) {
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

  /** Looks the session up only where somebody asks who it is: pictures and styles do not. */
  private final class Deferred implements DeferredSecurityContext {
    private final HttpServletRequest request;
    private @org.jspecify.annotations.Nullable SecurityContext context;

    Deferred(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public SecurityContext get() {
      if (context == null) {
        context = load(request);
      }
      return context;
    }

    @Override
    public boolean isGenerated() {
      return get().getAuthentication() == null;
    }
  }

  private static final class SignedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Person person;

    SignedIn(Person person) {
      super(List.of());
      this.person = person;
      setAuthenticated(true);
    }

    @Override
    public Object getPrincipal() {
      return person;
    }

    @Override
    public String getName() {
      return person.id().value();
    }

    @Override
    public Object getCredentials() {
      return "";
    }
  }
}
