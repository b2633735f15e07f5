package org.chandrahoro.server.llm;

/** What became of one item of a batch. */
public sealed interface BatchResult {
  /** The whole answer. */
  record Answered(String text, TokenUse use, Cost cost) implements BatchResult {}

  /** The provider's filter refused. It is final: no other model is asked. */
  record Declined(TokenUse use, Cost cost) implements BatchResult {}

  /** The answer met the limit of tokens; what there is of it is not the answer. */
  record Truncated(String part, TokenUse use, Cost cost) implements BatchResult {}

  /** The provider failed at this one; an answer that could not be read is billed all the same. */
  record Failed(TokenUse use, Cost cost) implements BatchResult {}

  /** It was not answered in time: it is the single lane's now. */
  record Expired() implements BatchResult {}
}
