package org.chandrahoro.server.llm.simulator;

import static org.chandrahoro.server.llm.simulator.Json.event;
import static org.chandrahoro.server.llm.simulator.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.server.llm.simulator.Behaviour.Answer;
import org.chandrahoro.server.llm.simulator.Behaviour.Call;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Messages of Anthropic, version 2023-06-01. */
final class AnthropicDialect implements Dialect {
  @Override
  public Asked read(String method, String path, Map<String, String> headers, String body) {
    JsonNode json = Json.read(body);
    JsonNode schema = json.path("output_config").path("format").path("schema");
    var tools = new ArrayList<String>();
    json.path("tools").forEach(tool -> tools.add(tool.path("name").asString("")));
    return new Asked(
        "anthropic",
        method,
        path,
        headers,
        body,
        headers.getOrDefault("x-api-key", ""),
        json.path("model").asString(""),
        Json.texts(json.path("tools"), json.path("system"), json.path("messages"), schema),
        marked(json),
        schema.isMissingNode() ? Optional.empty() : Optional.of(Json.write(schema)),
        tools,
        json.path("max_tokens").asInt(Integer.MAX_VALUE),
        json.path("stream").asBoolean(false));
  }

  /** The tools and the system parts up to the last one that is marked. */
  private static Optional<String> marked(JsonNode json) {
    var prefix = new StringBuilder();
    Json.texts(json.path("tools")).forEach(prefix::append);
    Optional<String> marked = Optional.empty();
    for (JsonNode part : json.path("system")) {
      prefix.append(part.path("text").asString(""));
      if (part.has("cache_control")) {
        marked = Optional.of(prefix.toString());
      }
    }
    return marked;
  }

  private static Map<String, @Nullable Object> inputUse(Use use) {
    return object(
        "input_tokens",
        use.input() - use.cachedInput() - use.cacheWrite(),
        "cache_creation_input_tokens",
        use.cacheWrite(),
        "cache_read_input_tokens",
        use.cachedInput(),
        "cache_creation",
        object("ephemeral_5m_input_tokens", use.cacheWrite(), "ephemeral_1h_input_tokens", 0),
        "output_tokens",
        1,
        "service_tier",
        "standard");
  }

  @Override
  public String open(Asked asked, Use use) {
    var message =
        object(
            "id",
            "msg_simulated",
            "type",
            "message",
            "role",
            "assistant",
            "model",
            asked.model(),
            "content",
            List.of(),
            "stop_reason",
            null,
            "stop_sequence",
            null,
            "usage",
            use.isTold() ? inputUse(use) : null);
    return event("message_start", object("type", "message_start", "message", message))
        + event(
            "content_block_start",
            object(
                "type",
                "content_block_start",
                "index",
                0,
                "content_block",
                object("type", "text", "text", "")))
        + event("ping", object("type", "ping"));
  }

  @Override
  public String tokens(Asked asked, String text, Use soFar) {
    return delta(0, object("type", "text_delta", "text", text));
  }

  private static String delta(int index, Map<String, @Nullable Object> delta) {
    return event(
        "content_block_delta",
        object("type", "content_block_delta", "index", index, "delta", delta));
  }

  @Override
  public String calls(Asked asked, List<Call> calls, Use soFar) {
    var events = new StringBuilder();
    for (int i = 0; i < calls.size(); i++) {
      Call call = calls.get(i);
      int index = i + 1;
      events.append(
          event(
              "content_block_start",
              object(
                  "type",
                  "content_block_start",
                  "index",
                  index,
                  "content_block",
                  object(
                      "type", "tool_use",
                      "id", id(i),
                      "name", call.name(),
                      "input", object()))));
      int half = call.arguments().length() / 2;
      for (String part :
          List.of("", call.arguments().substring(0, half), call.arguments().substring(half))) {
        events.append(delta(index, object("type", "input_json_delta", "partial_json", part)));
      }
      events.append(
          event("content_block_stop", object("type", "content_block_stop", "index", index)));
    }
    return events.toString();
  }

  private static String id(int index) {
    return "toolu_simulated" + index;
  }

  @Override
  public String close(Asked asked, Ending ending) {
    return event("content_block_stop", object("type", "content_block_stop", "index", 0))
        + event(
            "message_delta",
            object(
                "type",
                "message_delta",
                "delta",
                object("stop_reason", stop(ending), "stop_sequence", null),
                "usage",
                ending.toldUse() ? object("output_tokens", ending.use().output()) : null));
  }

  private static String stop(Ending ending) {
    return switch (ending.finish()) {
      case LENGTH -> "max_tokens";
      case FILTER -> "refusal";
      case STOP -> ending.hasCalls() ? "tool_use" : "end_turn";
    };
  }

  @Override
  public String endMark(Asked asked, Ending ending) {
    return event("message_stop", object("type", "message_stop"));
  }

  @Override
  public String errorEvent(String code) {
    return event("error", error(code));
  }

  private static Map<String, @Nullable Object> error(String code) {
    return object(
        "type", "error",
        "error", object("type", code, "message", "The simulator fails."),
        "request_id", "req_simulated");
  }

  @Override
  public String plain(Asked asked, Answer answer, Ending ending) {
    var content = new ArrayList<>();
    if (!answer.text().isEmpty()) {
      content.add(object("type", "text", "text", answer.text()));
    }
    for (int i = 0; i < answer.calls().size(); i++) {
      Call call = answer.calls().get(i);
      content.add(
          object(
              "type", "tool_use",
              "id", id(i),
              "name", call.name(),
              "input", Json.read(call.arguments())));
    }
    var usage = inputUse(ending.use());
    usage.put("output_tokens", ending.use().output());
    return Json.write(
        object(
            "id",
            "msg_simulated",
            "type",
            "message",
            "role",
            "assistant",
            "model",
            asked.model(),
            "content",
            content,
            "stop_reason",
            stop(ending),
            "stop_sequence",
            null,
            "usage",
            usage));
  }

  @Override
  public String errorBody(int status, String code) {
    return Json.write(
        error(
            !code.isEmpty()
                ? code
                : switch (status) {
                  case 401 -> "authentication_error";
                  case 402 -> "billing_error";
                  case 403 -> "permission_error";
                  case 404 -> "not_found_error";
                  case 413 -> "request_too_large";
                  case 400, 422 -> "invalid_request_error";
                  case 429 -> "rate_limit_error";
                  case 529 -> "overloaded_error";
                  default -> "api_error";
                }));
  }

  @Override
  public String models(List<String> names) {
    return Json.write(
        object(
            "data",
            names.stream()
                .map(
                    name ->
                        object(
                            "type",
                            "model",
                            "id",
                            name,
                            "display_name",
                            name,
                            "created_at",
                            "2026-01-01T00:00:00Z"))
                .toList(),
            "has_more",
            false,
            "first_id",
            names.isEmpty() ? null : names.getFirst(),
            "last_id",
            names.isEmpty() ? null : names.getLast()));
  }
}
