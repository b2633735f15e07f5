package org.chandrahoro.server.llm;

import java.nio.charset.StandardCharsets;

/**
 * Counts bytes: a byte-level tokenizer makes no more tokens than a text has bytes in UTF-8, in
 * whichever script it is written.
 */
final class Utf8Counting implements TokenCounting {
  /** What a provider puts around a turn or a tool. */
  private static final long FRAME = 16;

  /** What a provider says before it begins, most of it about tools. */
  private static final long PREAMBLE = 64;

  private static final long TOOLS_PREAMBLE = 512;

  @Override
  public long input(Prompt prompt) {
    long tokens = PREAMBLE + output(prompt.system());
    for (Prompt.Turn turn : prompt.turns()) {
      tokens += FRAME;
      switch (turn) {
        case Prompt.Turn.Asked(String text) -> tokens += output(text);
        case Prompt.Turn.Answered answered -> {
          tokens += output(answered.text());
          for (Prompt.ToolCall call : answered.calls()) {
            tokens += FRAME + call(call);
          }
        }
        case Prompt.Turn.ToolResult(Prompt.ToolCall call, String text) ->
            tokens += call(call) + output(text);
      }
    }
    for (Prompt.Tool tool : prompt.tools()) {
      tokens +=
          FRAME + output(tool.name()) + output(tool.description()) + output(tool.parameters());
    }
    if (!prompt.tools().isEmpty()) {
      tokens += TOOLS_PREAMBLE;
    }
    return tokens
        + prompt
            .output()
            .map(shape -> FRAME + output(shape.name()) + output(shape.schema()))
            .orElse(0L);
  }

  private long call(Prompt.ToolCall call) {
    return output(call.id()) + output(call.name()) + output(call.arguments());
  }

  @Override
  public long output(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
