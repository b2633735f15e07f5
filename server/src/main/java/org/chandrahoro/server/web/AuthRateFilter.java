package org.chandrahoro.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.chandrahoro.server.node.Settings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how often one address may try to sign in, register, verify or reset in a minute. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class AuthRateFilter extends OncePerRequestFilter {
  private static final Set<String> PAGES =
      Set.of("/signin", "/signup", "/forgot", "/reset", "/verify");

  private final RateLimits limits;
  private final ProblemWriter problems;
  private final int perMinute;

  AuthRateFilter(RateLimits limits, ProblemWriter problems, Settings settings) {
    this.limits = limits;
    this.problems = problems;
    this.perMinute = settings.authPerMinute();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return perMinute == 0
        || !"POST".equals(request.getMethod())
        || !(path.startsWith("/auth/") || path.startsWith("/admin/auth/") || PAGES.contains(path));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var wait = limits.hit("auth " + request.getRemoteAddr(), perMinute);
    if (wait.isPresent()) {
      if (ApiPaths.isApi(request)) {
        problems.write(
            response,
            Refusal.rateLimited("Too many attempts from this address in a minute", wait.get()));
      } else {
        response.setHeader("Retry-After", Long.toString(Math.max(1, wait.get().toSeconds())));
        response.sendError(429);
      }
      return;
    }
    chain.doFilter(request, response);
  }
}
