package org.chandrahoro.server.llm;

import tools.jackson.databind.JsonNode;

/**
 * Chat completions. The end is {@code [DONE]} after a finish reason; a single JSON answer, as some
 * compatible servers give to whoever asked for a stream, is one event and an end in itself.
 */
final class OpenAiReader extends AnswerReader {
  private boolean done;

  OpenAiReader(Tokens tokens) {
    super(tokens);
  }

  @Override
  boolean readWord(String data) {
    if (data.strip().equals("[DONE]")) {
      done = true;
      return true;
    }
    return false;
  }

  @Override
  boolean ended() {
    return done && finished();
  }

  @Override
  void read(JsonNode event) throws ErrorEventException, NotTheFormatException {
    if (event.hasNonNull("error")) {
      JsonNode error = event.get("error");
      String code = word(error, "code");
      throw new ErrorEventException(code.isEmpty() ? word(error, "type") : code);
    }
    JsonNode told = event.path("usage");
    if (told.isObject()) {
      usage.input = count(told, "prompt_tokens", usage.input);
      usage.output = count(told, "completion_tokens", usage.output);
      usage.cachedInput = count(told.path("prompt_tokens_details"), "cached_tokens", 0);
      usage.reasoning = count(told.path("completion_tokens_details"), "reasoning_tokens", 0);
    }
    JsonNode choices = event.path("choices");
    if (!choices.isArray()) {
      if (told.isObject()) {
        return;
      }
      throw new NotTheFormatException("an event without choices");
    }
    for (JsonNode choice : choices) {
      if (choice.has("message")) {
        done = true;
      }
      said(choice.has("message") ? choice.path("message") : choice.path("delta"));
      String reason = word(choice, "finish_reason");
      if (!reason.isEmpty()) {
        finish(finish(reason));
      }
    }
  }

  private void said(JsonNode delta) {
    piece(word(delta, "content"));
    if (!word(delta, "refusal").isEmpty()) {
      refused();
    }
    int position = 0;
    for (JsonNode call : delta.path("tool_calls")) {
      JsonNode function = call.path("function");
      call(
          (int) count(call, "index", position++),
          word(call, "id"),
          word(function, "name"),
          word(function, "arguments"));
    }
  }

  private static Wire.Finish finish(String reason) throws NotTheFormatException {
    return switch (reason) {
      case "stop", "eos", "end_turn", "stop_sequence" -> Wire.Finish.STOP;
      case "tool_calls", "function_call" -> Wire.Finish.TOOL_CALLS;
      case "length", "max_tokens" -> Wire.Finish.LENGTH;
      case "content_filter" -> Wire.Finish.FILTER;
      default -> throw new NotTheFormatException("an unknown reason for the end");
    };
  }
}
