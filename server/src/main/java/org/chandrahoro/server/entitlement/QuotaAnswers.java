package org.chandrahoro.server.entitlement;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** How quota shows in the API's answers: headers beside an answer, problems instead of one. */
public final class QuotaAnswers {
  private QuotaAnswers() {}

  /** The headers of every AI answer. */
  public static HttpHeaders headers(UsageToday usage, long tokensOfThisAnswer) {
    var headers = new HttpHeaders();
    headers.set("X-Tokens-Used", Long.toString(tokensOfThisAnswer));
    headers.set("X-Quota-Remaining-Requests", remaining(usage.requestsRemaining()));
    headers.set("X-Quota-Remaining-Tokens", remaining(usage.tokensRemaining()));
    if (usage.warning()) {
      headers.set("X-Quota-Warning", "80% of today's quota is used; resets at " + usage.resetsAt());
    }
    return headers;
  }

  /** The problem that the API answers instead of what was asked. */
  public static Refusal refusal(Reservation.Refused refused) {
    return switch (refused) {
      case Reservation.Spent(Limits limits, UsageToday usage) ->
          new Refusal(
                  HttpStatus.TOO_MANY_REQUESTS,
                  "AI_LIMIT_EXCEEDED",
                  "Today's quota is used up; it resets at " + usage.resetsAt())
              .with("limits", limits(limits))
              .with("resets_at", usage.resetsAt());
      case Reservation.RateLimited(Duration retryAfter) ->
          Refusal.rateLimited("Too many requests within a minute", retryAfter);
      case Reservation.EndpointNotAllowed(Endpoint endpoint) ->
          new Refusal(
              HttpStatus.FORBIDDEN,
              "ENDPOINT_NOT_ALLOWED",
              "Your plan does not include " + endpoint.word());
      case Reservation.ModelNotAllowed(ModelId model) ->
          new Refusal(
              HttpStatus.FORBIDDEN,
              "MODEL_NOT_ALLOWED",
              "Your plan does not include the model " + model);
      case Reservation.Disabled _ ->
          new Refusal(
              HttpStatus.FORBIDDEN, "AI_DISABLED", "Readings and chat are switched off for you");
    };
  }

  /** Limits as JSON shows them. */
  public static Map<String, @Nullable Object> limits(Limits limits) {
    var shown = new LinkedHashMap<String, @Nullable Object>();
    shown.put("requests_per_day", limits.requestsPerDay());
    shown.put("tokens_per_day", limits.tokensPerDay());
    shown.put("allowed_models", limits.allowedModels().stream().sorted().toList());
    shown.put(
        "allowed_endpoints",
        limits.allowedEndpoints().stream().sorted().map(Endpoint::word).toList());
    return shown;
  }

  private static String remaining(@Nullable Number left) {
    return left == null ? "unlimited" : left.toString();
  }
}
