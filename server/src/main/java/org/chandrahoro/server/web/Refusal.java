package org.chandrahoro.server.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * A request is answered with a problem (RFC 9457) instead of what it asked for. Thrown by
 * controllers of the API only; modules answer with sealed results.
 */
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String error;
  private final transient Map<String, Object> members = new LinkedHashMap<>();
  private final transient HttpHeaders headers = new HttpHeaders();

  /**
   * @param error the stable code that programs read
   * @param detail one sentence for people
   */
  public Refusal(HttpStatus status, String error, String detail) {
    super(detail);
    this.status = status;
    this.error = error;
  }

  /** 400: {@code field} of the body or query is not what is accepted. */
  public static Refusal badField(String field, String detail) {
    return new Refusal(HttpStatus.BAD_REQUEST, "BAD_REQUEST", field + ": " + detail)
        .with("field", field);
  }

  /** 404, also for what exists but belongs to somebody else. */
  public static Refusal notFound(String what) {
    return new Refusal(HttpStatus.NOT_FOUND, "NOT_FOUND", what + " was not found");
  }

  /** 429 with Retry-After. */
  public static Refusal rateLimited(String detail, Duration retryAfter) {
    var refusal = new Refusal(HttpStatus.TOO_MANY_REQUESTS, "RATE_LIMITED", detail);
    refusal.headers.set(
        HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
    return refusal;
  }

  /** Adds a member to the problem beside {@code error}. */
  public Refusal with(String member, @Nullable Object value) {
    if (value != null) {
      members.put(member, value);
    }
    return this;
  }

  public HttpStatus status() {
    return status;
  }

  public String error() {
    return error;
  }

  public HttpHeaders headers() {
    return headers;
  }

  /** The body that is sent. */
  public ProblemDetail toProblem() {
    var problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(getMessage()));
    problem.setTitle(status.getReasonPhrase());
    problem.setProperty("error", error);
    members.forEach(problem::setProperty);
    return problem;
  }
}
