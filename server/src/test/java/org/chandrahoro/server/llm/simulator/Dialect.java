package org.chandrahoro.server.llm.simulator;

import java.util.List;
import java.util.Map;
import org.chandrahoro.server.llm.simulator.Behaviour.Answer;
import org.chandrahoro.server.llm.simulator.Behaviour.Call;
import org.chandrahoro.server.llm.simulator.Behaviour.Finish;

/** One provider's format: reads a request, writes the pieces of an answer. */
interface Dialect {
  /** What a request asks; its body may be anything. */
  Asked read(String method, String path, Map<String, String> headers, String body);

  /** The events before the first token. */
  String open(Asked asked, Use use);

  /** The event of some tokens of text. */
  String tokens(Asked asked, String text, Use soFar);

  /** The events of calls of tools. */
  String calls(Asked asked, List<Call> calls, Use soFar);

  /** The events after the last token, except the mark of the end. */
  String close(Asked asked, Ending ending);

  /** The mark of the end. */
  String endMark(Asked asked, Ending ending);

  /** An error as an event of a stream. */
  String errorEvent(String code);

  /** An answer in one piece. */
  String plain(Asked asked, Answer answer, Ending ending);

  /** The body that goes with a status. */
  String errorBody(int status, String code);

  String models(List<String> names);

  /**
   * What a call used.
   *
   * @param input all of it, cached parts included
   */
  record Use(int input, int cachedInput, int cacheWrite, int output, int reasoning) {
    /** In place of figures that a stream does not tell. */
    static final Use UNTOLD = new Use(-1, 0, 0, 0, 0);

    boolean isTold() {
      return input >= 0;
    }

    Use withOutput(int tokens, int reasoned) {
      return new Use(input, cachedInput, cacheWrite, tokens, reasoned);
    }
  }

  /** How an answer ends. */
  record Ending(Finish finish, boolean hasCalls, Use use, boolean toldUse) {}

  static Dialect of(String path, Map<String, String> headers) {
    if (path.contains("/models/") || path.startsWith("/v1beta")) {
      return new GoogleDialect();
    }
    return headers.containsKey("x-api-key") ? new AnthropicDialect() : new OpenAiDialect();
  }
}
