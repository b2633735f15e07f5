package org.chandrahoro.server.llm;

/** Counts tokens before a provider does; never fewer than there are. */
interface TokenCounting {
  /** The tokens of all that is sent. */
  long input(Prompt prompt);

  /** The tokens of a text that came back. */
  long output(String text);
}
