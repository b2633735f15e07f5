package org.chandrahoro.server.llm.simulator;

import static org.chandrahoro.server.llm.simulator.Json.data;
import static org.chandrahoro.server.llm.simulator.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.server.llm.simulator.Behaviour.Answer;
import org.chandrahoro.server.llm.simulator.Behaviour.Call;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** generateContent of Gemini, v1beta. The end of a stream is the event with the finish reason. */
final class GoogleDialect implements Dialect {
  @Override
  public Asked read(String method, String path, Map<String, String> headers, String body) {
    JsonNode json = Json.read(body);
    JsonNode config = json.path("generationConfig");
    JsonNode schema =
        config.has("responseJsonSchema")
            ? config.path("responseJsonSchema")
            : config.path("responseSchema");
    int from = path.indexOf("/models/") + "/models/".length();
    int to = path.indexOf(':', Math.max(from, 0));
    var tools = new ArrayList<String>();
    for (JsonNode group : json.path("tools")) {
      group.path("functionDeclarations").forEach(tool -> tools.add(tool.path("name").asString("")));
    }
    return new Asked(
        "google",
        method,
        path,
        headers,
        body,
        headers.getOrDefault("x-goog-api-key", ""),
        to < 0 ? "" : path.substring(from, to),
        Json.texts(
            json.path("systemInstruction"), json.path("tools"), json.path("contents"), schema),
        Optional.empty(),
        schema.isMissingNode() ? Optional.empty() : Optional.of(Json.write(schema)),
        tools,
        config.path("maxOutputTokens").asInt(Integer.MAX_VALUE),
        path.contains(":streamGenerateContent"));
  }

  private static Map<String, @Nullable Object> chunk(Asked asked, List<Object> parts, Use use) {
    var candidate = object("content", object("parts", parts, "role", "model"), "index", 0);
    return response(asked, candidate, use);
  }

  private static Map<String, @Nullable Object> response(
      Asked asked, Map<String, @Nullable Object> candidate, Use use) {
    var usage =
        object(
            "promptTokenCount",
            use.input(),
            "candidatesTokenCount",
            use.output() - use.reasoning(),
            "totalTokenCount",
            use.input() + use.output());
    if (use.cachedInput() > 0) {
      usage.put("cachedContentTokenCount", use.cachedInput());
    }
    if (use.reasoning() > 0) {
      usage.put("thoughtsTokenCount", use.reasoning());
    }
    var response =
        object(
            "candidates",
            List.of(candidate),
            "usageMetadata",
            usage,
            "modelVersion",
            asked.model(),
            "responseId",
            "simulated");
    if (!use.isTold()) {
      response.remove("usageMetadata");
    }
    return response;
  }

  @Override
  public String open(Asked asked, Use use) {
    return "";
  }

  @Override
  public String tokens(Asked asked, String text, Use soFar) {
    return data(chunk(asked, List.of(object("text", text)), soFar));
  }

  @Override
  public String calls(Asked asked, List<Call> calls, Use soFar) {
    return data(chunk(asked, parts(calls), soFar));
  }

  private static List<Object> parts(List<Call> calls) {
    var parts = new ArrayList<Object>();
    for (Call call : calls) {
      parts.add(
          object(
              "functionCall",
              object("name", call.name(), "args", Json.read(call.arguments())),
              "thoughtSignature",
              "c2lnbmVk"));
    }
    return parts;
  }

  @Override
  public String close(Asked asked, Ending ending) {
    return "";
  }

  private static String finish(Ending ending) {
    return switch (ending.finish()) {
      case LENGTH -> "MAX_TOKENS";
      case FILTER -> "SAFETY";
      case STOP -> "STOP";
    };
  }

  @Override
  public String endMark(Asked asked, Ending ending) {
    var candidate =
        object(
            "content", object("parts", List.of(object("text", "")), "role", "model"),
            "finishReason", finish(ending),
            "index", 0);
    var response = response(asked, candidate, ending.use());
    if (!ending.toldUse()) {
      response.remove("usageMetadata");
    }
    return data(response);
  }

  @Override
  public String errorEvent(String code) {
    return data(error(503, code));
  }

  private static Map<String, @Nullable Object> error(int status, String code) {
    return object(
        "error", object("code", status, "message", "The simulator fails.", "status", code));
  }

  @Override
  public String plain(Asked asked, Answer answer, Ending ending) {
    var parts = new ArrayList<Object>();
    if (!answer.text().isEmpty()) {
      parts.add(object("text", answer.text()));
    }
    parts.addAll(parts(answer.calls()));
    return Json.write(
        response(
            asked,
            object(
                "content", object("parts", parts, "role", "model"),
                "finishReason", finish(ending),
                "index", 0),
            ending.use()));
  }

  @Override
  public String errorBody(int status, String code) {
    if (status == 401 && code.isEmpty()) {
      return Json.write(
          object(
              "error",
              object(
                  "code",
                  400,
                  "message",
                  "API key not valid. Please pass a valid API key.",
                  "status",
                  "INVALID_ARGUMENT",
                  "details",
                  List.of(object("reason", "API_KEY_INVALID")))));
    }
    return Json.write(
        error(
            status,
            !code.isEmpty()
                ? code
                : switch (status) {
                  case 403 -> "PERMISSION_DENIED";
                  case 404 -> "NOT_FOUND";
                  case 400, 413, 422 -> "INVALID_ARGUMENT";
                  case 429 -> "RESOURCE_EXHAUSTED";
                  case 503 -> "UNAVAILABLE";
                  default -> "INTERNAL";
                }));
  }

  @Override
  public String models(List<String> names) {
    return Json.write(
        object(
            "models",
            names.stream()
                .map(
                    name ->
                        object(
                            "name",
                            "models/" + name,
                            "displayName",
                            name,
                            "supportedGenerationMethods",
                            List.of("generateContent")))
                .toList()));
  }
}
