package org.chandrahoro.server.llm;

import tools.jackson.databind.JsonNode;

/**
 * generateContent. The end is an event with a finish reason, or the reason why the prompt was
 * blocked. Thoughts are counted beside the candidates and are added to the output. The signature
 * that a call of a tool must be given back with travels in the id of the call.
 */
final class GoogleReader extends AnswerReader {
  static final char SIGNATURE_MARK = '~';
  private boolean ended;

  GoogleReader(Tokens tokens) {
    super(tokens);
  }

  @Override
  boolean ended() {
    return ended;
  }

  /** Earlier versions wrote a finish reason into every event: only the end of the stream is one. */
  @Override
  boolean endIsFinal() {
    return false;
  }

  @Override
  void read(JsonNode event) throws ErrorEventException, NotTheFormatException {
    if (event.has("error")) {
      throw new ErrorEventException(word(event.path("error"), "status"));
    }
    JsonNode candidates = event.path("candidates");
    JsonNode blocked = event.path("promptFeedback").path("blockReason");
    if (!candidates.isArray() && !blocked.isString() && !event.has("usageMetadata")) {
      throw new NotTheFormatException("an event without candidates");
    }
    usage(event.path("usageMetadata"));
    if (blocked.isString()) {
      finish(Wire.Finish.FILTER);
      ended = true;
    }
    for (JsonNode candidate : candidates) {
      for (JsonNode part : candidate.path("content").path("parts")) {
        said(part);
      }
      String reason = word(candidate, "finishReason");
      ended = !reason.isEmpty();
      if (ended) {
        finish(finish(reason));
      }
    }
  }

  private void said(JsonNode part) {
    if (part.path("thought").asBoolean(false)) {
      return;
    }
    piece(word(part, "text"));
    JsonNode call = part.path("functionCall");
    if (call.isObject()) {
      int index = callCount();
      String id = word(call, "id");
      String signature = word(part, "thoughtSignature");
      call(
          index,
          (id.isEmpty() ? "call_" + index : id)
              + (signature.isEmpty() ? "" : SIGNATURE_MARK + signature),
          word(call, "name"),
          call.path("args").isObject() ? call.path("args").toString() : "{}");
    }
  }

  private void usage(JsonNode told) {
    if (!told.isObject()) {
      return;
    }
    long prompt = count(told, "promptTokenCount", -1);
    if (prompt >= 0) {
      usage.input = prompt + count(told, "toolUsePromptTokenCount", 0);
    }
    usage.cachedInput = count(told, "cachedContentTokenCount", usage.cachedInput);
    usage.reasoning = count(told, "thoughtsTokenCount", usage.reasoning);
    long candidates = count(told, "candidatesTokenCount", -1);
    if (candidates >= 0 || told.has("thoughtsTokenCount")) {
      usage.output = Math.max(0, candidates) + usage.reasoning;
    }
  }

  private static Wire.Finish finish(String reason) throws NotTheFormatException {
    return switch (reason) {
      case "STOP" -> Wire.Finish.STOP;
      case "MAX_TOKENS" -> Wire.Finish.LENGTH;
      case "SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "IMAGE_SAFETY" ->
          Wire.Finish.FILTER;
      default -> throw new NotTheFormatException("an unknown reason for the end");
    };
  }
}
