package org.chandrahoro.server.llm;

import tools.jackson.databind.JsonNode;

/**
 * Messages. The end is {@code message_stop}; the tokens read from and written to the cache stand
 * beside the input tokens and are added to them.
 */
final class AnthropicReader extends AnswerReader {
  private boolean stopped;
  private long uncached = -1;

  AnthropicReader(Tokens tokens) {
    super(tokens);
  }

  @Override
  boolean ended() {
    return stopped && finished();
  }

  @Override
  void read(JsonNode event) throws ErrorEventException, NotTheFormatException {
    switch (word(event, "type")) {
      case "message_start" -> usage(event.path("message").path("usage"), false);
      case "content_block_start" -> {
        JsonNode block = event.path("content_block");
        if (word(block, "type").equals("tool_use")) {
          call(index(event), word(block, "id"), word(block, "name"), "");
        } else {
          piece(word(block, "text"));
        }
      }
      case "content_block_delta" -> {
        JsonNode delta = event.path("delta");
        switch (word(delta, "type")) {
          case "text_delta" -> piece(word(delta, "text"));
          case "input_json_delta" -> call(index(event), "", "", word(delta, "partial_json"));
          default -> {
            // thoughts and signatures; they are in the count of output tokens
          }
        }
      }
      case "message_delta" -> {
        String reason = word(event.path("delta"), "stop_reason");
        if (!reason.isEmpty()) {
          finish(finish(reason));
        }
        usage(event.path("usage"), true);
      }
      case "message_stop" -> stopped = true;
      case "message" -> whole(event);
      case "error" -> throw new ErrorEventException(word(event.path("error"), "type"));
      case "" -> throw new NotTheFormatException("an event without a type");
      default -> {
        // ping, content_block_stop, and what may be added: to be passed over, says the provider
      }
    }
  }

  /** An answer in one piece, as batches have it. */
  private void whole(JsonNode message) throws NotTheFormatException {
    int place = 0;
    for (JsonNode block : message.path("content")) {
      if (word(block, "type").equals("tool_use")) {
        call(place, word(block, "id"), word(block, "name"), block.path("input").toString());
      } else {
        piece(word(block, "text"));
      }
      place++;
    }
    finish(finish(word(message, "stop_reason")));
    usage(message.path("usage"), true);
    stopped = true;
  }

  private static int index(JsonNode event) {
    return (int) count(event, "index", 0);
  }

  private void usage(JsonNode told, boolean last) {
    if (!told.isObject()) {
      return;
    }
    uncached = count(told, "input_tokens", uncached);
    usage.cacheWrite = count(told, "cache_creation_input_tokens", usage.cacheWrite);
    usage.cachedInput = count(told, "cache_read_input_tokens", usage.cachedInput);
    if (uncached >= 0) {
      usage.input = uncached + usage.cacheWrite + usage.cachedInput;
    }
    if (last) {
      usage.output = count(told, "output_tokens", usage.output);
      usage.reasoning =
          count(told.path("output_tokens_details"), "thinking_tokens", usage.reasoning);
    }
  }

  private static Wire.Finish finish(String reason) throws NotTheFormatException {
    return switch (reason) {
      case "end_turn", "stop_sequence" -> Wire.Finish.STOP;
      case "tool_use" -> Wire.Finish.TOOL_CALLS;
      case "max_tokens", "model_context_window_exceeded" -> Wire.Finish.LENGTH;
      case "refusal" -> Wire.Finish.FILTER;
      default -> throw new NotTheFormatException("an unknown reason for the end");
    };
  }
}
