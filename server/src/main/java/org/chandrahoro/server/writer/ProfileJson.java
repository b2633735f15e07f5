package org.chandrahoro.server.writer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.knowledge.Tone;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parts of an LLM profile that stand as JSON, in the spelling of the API. */
final class ProfileJson {
  private static final JsonMapper JSON = new JsonMapper();

  private ProfileJson() {}

  static Map<String, @Nullable Object> of(LlmProfile.Params params) {
    var shown = new LinkedHashMap<String, @Nullable Object>();
    shown.put("temperature", params.temperature().orElse(null));
    shown.put("max_tokens", params.maxTokens().orElse(null));
    shown.put("top_p", params.topP().orElse(null));
    shown.put("system_preset", params.tone().map(Tone::tag).orElse(null));
    return shown;
  }

  static Map<String, @Nullable Object> of(LlmProfile.Safety safety) {
    var shown = new LinkedHashMap<String, @Nullable Object>();
    shown.put("preset", safety.preset().word());
    shown.put("blocked_topics", safety.blockedTopics());
    return shown;
  }

  static String write(LlmProfile.Params params) {
    return JSON.writeValueAsString(of(params));
  }

  static String write(LlmProfile.Safety safety) {
    return JSON.writeValueAsString(of(safety));
  }

  static LlmProfile.Params params(String json) {
    JsonNode read = JSON.readTree(json);
    return new LlmProfile.Params(
        given(read, "temperature").map(JsonNode::asDouble),
        given(read, "max_tokens").map(JsonNode::asInt),
        given(read, "top_p").map(JsonNode::asDouble),
        given(read, "system_preset").map(tag -> Tone.ofTag(tag.asString())));
  }

  static LlmProfile.Safety safety(String json) {
    JsonNode read = JSON.readTree(json);
    List<String> topics =
        read.path("blocked_topics").valueStream().map(JsonNode::asString).toList();
    return new LlmProfile.Safety(
        SafetyPreset.find(read.path("preset").asString()).orElseThrow(), topics);
  }

  private static Optional<JsonNode> given(JsonNode object, String member) {
    return object.optional(member).filter(value -> !value.isNull());
  }
}
