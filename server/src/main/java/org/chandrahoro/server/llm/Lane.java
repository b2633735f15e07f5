package org.chandrahoro.server.llm;

/** How a call goes to its provider; a batch is cheaper and comes later. */
public enum Lane {
  DIRECT,
  BATCH
}
