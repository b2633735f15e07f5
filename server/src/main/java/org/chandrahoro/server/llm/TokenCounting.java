package org.chandrahoro.server.llm;

/** Counts tokens before a provider does; never fewer than there are. */
interface TokenCounting {
  /** The most that all that is sent can be, whatever the model. */
  long inputAtMost(Prompt prompt);

  /** What is sent, by what is known of the model. */
  long input(ModelId model, Prompt prompt);

  /**
   * What came back, thoughts that nobody saw included as far as the model is known to have them.
   *
   * @param bytes of the text in UTF-8
   */
  long output(ModelId model, int pieces, long bytes);

  /** By what a model's answers told before, and by bytes where they told nothing yet. */
  record Gauged(TokenGauge gauge) implements TokenCounting {
    @Override
    public long inputAtMost(Prompt prompt) {
      return TokenEstimate.input(prompt);
    }

    @Override
    public long input(ModelId model, Prompt prompt) {
      return gauge.input(model, TokenEstimate.bytes(prompt), TokenEstimate.input(prompt));
    }

    @Override
    public long output(ModelId model, int pieces, long bytes) {
      return gauge.output(model, pieces, bytes);
    }
  }
}
