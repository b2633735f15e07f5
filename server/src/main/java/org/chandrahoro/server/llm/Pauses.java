package org.chandrahoro.server.llm;

import java.time.Duration;

/** The passing of time between two attempts. */
@FunctionalInterface
interface Pauses {
  void pause(Duration duration) throws InterruptedException;
}
