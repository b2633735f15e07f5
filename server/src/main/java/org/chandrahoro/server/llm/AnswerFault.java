package org.chandrahoro.server.llm;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chandrahoro.server.llm.CallFailedException.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an answer that is not 2xx, or an error within a stream, means. Quotes nothing of it. */
final class AnswerFault {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);
  private static final Set<String> NO_CREDIT =
      Set.of(
          "insufficient_quota",
          "billing_hard_limit_reached",
          "billing_not_active",
          "billing_error",
          "insufficient_balance");

  private AnswerFault() {}

  /** By the status and the body of an error. */
  static Fault of(int status, String body) {
    String lower = body.toLowerCase(Locale.ROOT);
    return switch (status) {
      case 401, 403 -> Fault.KEY_REFUSED;
      case 402 -> Fault.NO_CREDIT;
      case 429 ->
          NO_CREDIT.stream().anyMatch(lower::contains) ? Fault.NO_CREDIT : Fault.RATE_LIMITED;
      case 400 -> {
        if (lower.contains("api_key_invalid") || lower.contains("api key not valid")) {
          yield Fault.KEY_REFUSED;
        }
        yield lower.contains("credit balance is too low") ? Fault.NO_CREDIT : Fault.BAD_REQUEST;
      }
      case 408, 409, 425 -> Fault.OVERLOADED;
      default ->
          status >= 500 ? Fault.OVERLOADED : status >= 400 ? Fault.BAD_REQUEST : Fault.MALFORMED;
    };
  }

  /** By the provider's word for it, before the first token. */
  static Fault ofCode(String code) {
    if (NO_CREDIT.contains(code)) {
      return Fault.NO_CREDIT;
    }
    return switch (code) {
      case "authentication_error",
          "permission_error",
          "invalid_api_key",
          "PERMISSION_DENIED",
          "UNAUTHENTICATED" ->
          Fault.KEY_REFUSED;
      case "rate_limit_error", "rate_limit_exceeded", "RESOURCE_EXHAUSTED" -> Fault.RATE_LIMITED;
      case "invalid_request_error",
          "not_found_error",
          "request_too_large",
          "context_length_exceeded",
          "INVALID_ARGUMENT",
          "NOT_FOUND" ->
          Fault.BAD_REQUEST;
      default -> Fault.OVERLOADED;
    };
  }

  /**
   * How long the provider asks to be left alone: Retry-After in seconds or as a date (held against
   * the answer's own Date, whatever our clock says), OpenAI's milliseconds, Google's retryDelay.
   */
  static Optional<Duration> retryAfter(Transport.Reply reply, String body, Clock clock) {
    return reply
        .header("retry-after-ms")
        .flatMap(value -> seconds(value, 1_000))
        .or(() -> reply.header("retry-after").flatMap(value -> seconds(value, 1)))
        .or(
            () ->
                reply
                    .header("retry-after")
                    .flatMap(AnswerFault::date)
                    .map(
                        then ->
                            Duration.between(
                                reply
                                    .header("date")
                                    .flatMap(AnswerFault::date)
                                    .orElseGet(clock::instant),
                                then)))
        .or(() -> googleDelay(body))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
        .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
  }

  private static Optional<Duration> seconds(String value, double perSecond) {
    if (!value.strip().matches("\\d{1,9}(\\.\\d{1,9})?")) {
      return Optional.empty();
    }
    return Optional.of(
        Duration.ofMillis((long) Math.ceil(Double.parseDouble(value.strip()) / perSecond * 1_000)));
  }

  private static Optional<Instant> date(String value) {
    try {
      return Optional.of(
          ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> googleDelay(String body) {
    try {
      for (JsonNode detail : JSON.readTree(body).path("error").path("details")) {
        String delay = detail.path("retryDelay").asString("");
        if (delay.endsWith("s")) {
          return seconds(delay.substring(0, delay.length() - 1), 1);
        }
      }
    } catch (JacksonException notJson) {
      // a proxy's page
    }
    return Optional.empty();
  }
}
