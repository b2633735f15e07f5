package org.chandrahoro.server.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts an answer together from the events of a provider's stream, and passes its text on. */
abstract class AnswerReader {
  private final Tokens tokens;
  private final StringBuilder text = new StringBuilder();
  private final TreeMap<Integer, CallDraft> calls = new TreeMap<>();
  private Wire.@Nullable Finish finish;
  private boolean refused;
  private int pieces;
  final Usage usage = new Usage();

  /** What the provider said it used; negative where it said nothing. */
  static final class Usage {
    long input = -1;
    long cachedInput;
    long cacheWrite;
    long output = -1;
    long reasoning;
  }

  private static final class CallDraft {
    private String id = "";
    private String name = "";
    private final StringBuilder arguments = new StringBuilder();
  }

  /** An error that came as an event. */
  static final class ErrorEventException extends Exception {
    private static final long serialVersionUID = 1;
    private final String code;

    ErrorEventException(String code) {
      super("an error came in the stream");
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /** What came is not the provider's format. */
  static final class NotTheFormatException extends Exception {
    private static final long serialVersionUID = 1;

    NotTheFormatException(String what) {
      super(what);
    }
  }

  AnswerReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Takes one event. */
  abstract void read(JsonNode event) throws ErrorEventException, NotTheFormatException;

  /** Takes an event whose data is no JSON but a word of the provider. */
  boolean readWord(String data) {
    return false;
  }

  /** Whether the provider has marked the end. */
  abstract boolean ended();

  /** Whether nothing can follow the mark, so that the connection need not be waited for. */
  boolean endIsFinal() {
    return ended();
  }

  final void piece(String more) {
    if (!more.isEmpty()) {
      pieces++;
      text.append(more);
      tokens.next(more);
    }
  }

  final void call(int index, String id, String name, String arguments) {
    var draft = calls.computeIfAbsent(index, _ -> new CallDraft());
    if (!id.isEmpty()) {
      draft.id = id;
    }
    if (!name.isEmpty()) {
      draft.name = name;
    }
    draft.arguments.append(arguments);
  }

  final int callCount() {
    return calls.size();
  }

  final void finish(Wire.Finish why) {
    finish = why;
  }

  final boolean finished() {
    return finish != null;
  }

  /** The model refused in words of its own; whatever else is said, the answer is a refusal. */
  final void refused() {
    refused = true;
  }

  final String text() {
    return text.toString();
  }

  /** How many events had text. */
  final int pieces() {
    return pieces;
  }

  /** Everything that was produced for others to see, as one text. */
  final String produced() {
    var all = new StringBuilder(text);
    calls.values().forEach(call -> all.append(call.name).append(call.arguments));
    return all.toString();
  }

  final List<Prompt.ToolCall> toolCalls() {
    var whole = new ArrayList<Prompt.ToolCall>();
    calls.forEach(
        (index, call) ->
            whole.add(
                new Prompt.ToolCall(
                    call.id.isEmpty() ? "call_" + index : call.id,
                    call.name,
                    call.arguments.isEmpty() ? "{}" : call.arguments.toString())));
    return whole;
  }

  /** Why it stopped; only once it has ended. */
  final Wire.Finish outcome() throws NotTheFormatException {
    if (finish == null) {
      throw new NotTheFormatException("an end without a reason");
    }
    if (refused) {
      return Wire.Finish.FILTER;
    }
    return finish == Wire.Finish.STOP && !calls.isEmpty() ? Wire.Finish.TOOL_CALLS : finish;
  }

  static String word(JsonNode parent, String field) {
    JsonNode value = parent.path(field);
    return value.isString() ? value.asString() : "";
  }

  static long count(JsonNode parent, String field, long unsaid) {
    JsonNode value = parent.path(field);
    return value.isIntegralNumber() && value.canConvertToInt() && value.asInt() >= 0
        ? value.asInt()
        : unsaid;
  }
}
