package org.chandrahoro.server.llm;

/**
 * Has a prompt answered by the first candidate that can: own keys before the platform's, retries
 * and fallbacks under one deadline, each attempt metered. After the first token has been passed on
 * no other candidate is asked.
 */
public interface Router {
  /** Answers on the thread of the caller, which may be interrupted: then the call is drained. */
  default Completion complete(Route route, Prompt prompt, Meter meter, Tokens tokens) {
    return complete(route, prompt, meter, tokens, OwnKeyWatch.NOBODY);
  }

  /**
   * As above.
   *
   * @param watch hears where a person's own key does not work, before others are tried
   */
  Completion complete(Route route, Prompt prompt, Meter meter, Tokens tokens, OwnKeyWatch watch);
}
