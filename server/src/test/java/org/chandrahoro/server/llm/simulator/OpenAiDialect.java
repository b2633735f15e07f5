package org.chandrahoro.server.llm.simulator;

import static org.chandrahoro.server.llm.simulator.Json.data;
import static org.chandrahoro.server.llm.simulator.Json.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.server.llm.simulator.Behaviour.Answer;
import org.chandrahoro.server.llm.simulator.Behaviour.Call;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Chat completions of OpenAI, as of 2026, and of those who speak like it. */
final class OpenAiDialect implements Dialect {
  @Override
  public Asked read(String method, String path, Map<String, String> headers, String body) {
    JsonNode json = Json.read(body);
    JsonNode schema = json.path("response_format").path("json_schema").path("schema");
    int limit =
        json.path("max_completion_tokens").asInt(json.path("max_tokens").asInt(Integer.MAX_VALUE));
    var tools = new ArrayList<String>();
    json.path("tools").forEach(tool -> tools.add(tool.path("function").path("name").asString("")));
    return new Asked(
        "openai",
        method,
        path,
        headers,
        body,
        headers.getOrDefault("authorization", "").replaceFirst("^Bearer ", ""),
        json.path("model").asString(""),
        Json.texts(json.path("messages"), json.path("tools"), schema),
        Optional.empty(),
        schema.isMissingNode() ? Optional.empty() : Optional.of(Json.write(schema)),
        tools,
        limit,
        json.path("stream").asBoolean(false));
  }

  private static Map<String, @Nullable Object> chunk(
      Asked asked, Map<String, @Nullable Object> delta, @Nullable String finish) {
    var choice = object("index", 0, "delta", delta, "logprobs", null, "finish_reason", finish);
    return object(
        "id",
        "chatcmpl-simulated",
        "object",
        "chat.completion.chunk",
        "created",
        1_780_000_000,
        "model",
        asked.model(),
        "service_tier",
        "default",
        "system_fingerprint",
        "fp_simulated",
        "choices",
        List.of(choice),
        "usage",
        null);
  }

  @Override
  public String open(Asked asked, Use use) {
    return data(chunk(asked, object("role", "assistant", "content", "", "refusal", null), null));
  }

  @Override
  public String tokens(Asked asked, String text, Use soFar) {
    return data(chunk(asked, object("content", text), null));
  }

  @Override
  public String calls(Asked asked, List<Call> calls, Use soFar) {
    var events = new StringBuilder();
    for (int i = 0; i < calls.size(); i++) {
      Call call = calls.get(i);
      var named = object("name", call.name(), "arguments", "");
      events.append(
          data(
              chunk(
                  asked,
                  toolCalls(object("index", i, "id", id(i), "type", "function", "function", named)),
                  null)));
      int half = call.arguments().length() / 2;
      for (String part :
          List.of(call.arguments().substring(0, half), call.arguments().substring(half))) {
        events.append(
            data(
                chunk(
                    asked,
                    toolCalls(object("index", i, "function", object("arguments", part))),
                    null)));
      }
    }
    return events.toString();
  }

  private static Map<String, @Nullable Object> toolCalls(Map<String, @Nullable Object> call) {
    return object("tool_calls", List.of(call));
  }

  private static String id(int index) {
    return "call_simulated" + index;
  }

  @Override
  public String close(Asked asked, Ending ending) {
    String last = data(chunk(asked, object(), finish(ending)));
    if (!ending.toldUse()) {
      return last;
    }
    var usage = new LinkedHashMap<>(chunk(asked, object(), null));
    usage.put("choices", List.of());
    usage.put("usage", usage(ending.use()));
    return last + data(usage);
  }

  private static String finish(Ending ending) {
    return switch (ending.finish()) {
      case LENGTH -> "length";
      case FILTER -> "content_filter";
      case STOP -> ending.hasCalls() ? "tool_calls" : "stop";
    };
  }

  private static Map<String, @Nullable Object> usage(Use use) {
    return object(
        "prompt_tokens", use.input(),
        "completion_tokens", use.output(),
        "total_tokens", use.input() + use.output(),
        "prompt_tokens_details", object("cached_tokens", use.cachedInput(), "audio_tokens", 0),
        "completion_tokens_details",
            object("reasoning_tokens", use.reasoning(), "audio_tokens", 0));
  }

  @Override
  public String endMark(Asked asked, Ending ending) {
    return "data: [DONE]\n\n";
  }

  @Override
  public String errorEvent(String code) {
    return data(error(code));
  }

  private static Map<String, @Nullable Object> error(String code) {
    return object(
        "error",
        object("message", "The simulator fails.", "type", code, "param", null, "code", code));
  }

  @Override
  public String plain(Asked asked, Answer answer, Ending ending) {
    var message = object("role", "assistant", "content", answer.text(), "refusal", null);
    if (!answer.calls().isEmpty()) {
      var calls = new ArrayList<>();
      for (int i = 0; i < answer.calls().size(); i++) {
        Call call = answer.calls().get(i);
        calls.add(
            object(
                "id", id(i),
                "type", "function",
                "function", object("name", call.name(), "arguments", call.arguments())));
      }
      message.put("tool_calls", calls);
    }
    return Json.write(
        object(
            "id",
            "chatcmpl-simulated",
            "object",
            "chat.completion",
            "created",
            1_780_000_000,
            "model",
            asked.model(),
            "choices",
            List.of(object("index", 0, "message", message, "finish_reason", finish(ending))),
            "usage",
            ending.toldUse() ? usage(ending.use()) : null));
  }

  @Override
  public String errorBody(int status, String code) {
    return Json.write(
        error(
            !code.isEmpty()
                ? code
                : switch (status) {
                  case 401 -> "invalid_api_key";
                  case 402, 403 -> "permission_denied";
                  case 429 -> "rate_limit_exceeded";
                  case 400, 404, 413, 422 -> "invalid_request_error";
                  default -> "server_error";
                }));
  }

  @Override
  public String models(List<String> names) {
    return Json.write(
        object(
            "object",
            "list",
            "data",
            names.stream()
                .map(
                    name ->
                        object(
                            "id",
                            name,
                            "object",
                            "model",
                            "created",
                            1_780_000_000,
                            "owned_by",
                            "simulator"))
                .toList()));
  }
}
