package org.chandrahoro.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.chandrahoro.server.node.StorageFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what fails for want of storage, wherever on its way: already the filters that ask who is
 * there read the database.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class StorageFailureFilter extends OncePerRequestFilter {
  private static final Logger log = LoggerFactory.getLogger(StorageFailureFilter.class);

  private final ProblemWriter problems;

  StorageFailureFilter(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failure) {
      Optional<StorageFailure> storage = StorageFailure.in(failure);
      if (storage.isEmpty() || response.isCommitted()) {
        throw failure;
      }
      Refusal refusal = refusal(storage.get());
      response.resetBuffer();
      if (ApiPaths.isApi(request)) {
        problems.write(response, refusal);
      } else {
        response.sendError(refusal.status().value());
      }
    }
  }

  /** The problem that is told; the log has a line of it. */
  static Refusal refusal(StorageFailure failure) {
    return switch (failure) {
      case FULL -> {
        log.error("The disk that holds the database is full: a request was not answered");
        yield new Refusal(
            HttpStatus.INSUFFICIENT_STORAGE,
            "STORAGE_FULL",
            "The disk of this server is full; nothing of this request was kept, ask again later");
      }
      case AWAY -> {
        log.error("The database does not answer: a request was not answered");
        yield new Refusal(
            HttpStatus.SERVICE_UNAVAILABLE,
            "STORAGE_UNAVAILABLE",
            "The database does not answer; nothing of this request was kept, ask again later");
      }
    };
  }
}
