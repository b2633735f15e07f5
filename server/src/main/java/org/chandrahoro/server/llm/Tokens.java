package org.chandrahoro.server.llm;

/** Hears an answer while it is being written. */
@FunctionalInterface
public interface Tokens {
  Tokens UNHEARD = _ -> {};

  /** A further piece of the answer, on the thread of the caller. */
  void next(String piece);
}
