package org.chandrahoro.server.llm;

/**
 * How many tokens a text is at most. Every tokenizer in use falls back to single bytes, so a text
 * is never more tokens than UTF-8 bytes; what providers put around a text is allowed for, too.
 */
final class TokenEstimate {
  /** Roles and separators of one turn; the providers' own figures are 3 to 8. */
  private static final int PER_TURN = 16;

  /** What stands before all else, and Anthropic's own words on tools (up to 700). */
  private static final int PREAMBLE = 64;

  private static final int TOOLS_PREAMBLE = 900;
  private static final int PER_TOOL = 64;

  private TokenEstimate() {}

  /** An upper bound of the tokens of a prompt. */
  static long input(Prompt prompt) {
    long tokens = PREAMBLE + bytes(prompt) + (long) PER_TURN * (prompt.turns().size() + 1);
    if (!prompt.tools().isEmpty()) {
      tokens += TOOLS_PREAMBLE + (long) PER_TOOL * prompt.tools().size();
    }
    if (prompt.output().isPresent()) {
      tokens += TOOLS_PREAMBLE;
    }
    return tokens;
  }

  /** An upper bound of the tokens of a produced text, without what the model thought unseen. */
  static long produced(String text) {
    return bytes(text);
  }

  /** The bytes of all texts of a prompt. */
  static long bytes(Prompt prompt) {
    long bytes = bytes(prompt.system());
    for (Prompt.Turn turn : prompt.turns()) {
      bytes +=
          switch (turn) {
            case Prompt.Turn.Asked(String text) -> bytes(text);
            case Prompt.Turn.Answered(String text, var calls) ->
                bytes(text)
                    + calls.stream()
                        .mapToLong(call -> bytes(call.name()) + bytes(call.arguments()))
                        .sum();
            case Prompt.Turn.ToolResult(Prompt.ToolCall call, String text) ->
                bytes(call.name()) + bytes(text);
          };
    }
    for (Prompt.Tool tool : prompt.tools()) {
      bytes += bytes(tool.name()) + bytes(tool.description()) + bytes(tool.parameters());
    }
    return bytes
        + prompt.output().map(shape -> bytes(shape.name()) + bytes(shape.schema())).orElse(0L);
  }

  /** The UTF-8 bytes of a text, counted without making them. */
  static long bytes(String text) {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 0x80) {
        bytes++;
      } else if (unit < 0x800) {
        bytes += 2;
      } else if (Character.isHighSurrogate(unit)) {
        bytes += 4;
        i++;
      } else {
        bytes += 3;
      }
    }
    return bytes;
  }
}
