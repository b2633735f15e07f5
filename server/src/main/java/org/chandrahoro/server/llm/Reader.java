package org.chandrahoro.server.llm;

import org.jspecify.annotations.Nullable;

/** Who hears an answer. May leave in the middle; what they have not heard is drained then. */
final class Reader {
  private final Tokens tokens;
  private boolean gone;
  private boolean interrupted;
  private boolean heard;
  private @Nullable Error error;

  Reader(Tokens tokens) {
    this.tokens = tokens;
    if (Thread.interrupted()) {
      interrupt();
    }
  }

  void next(String piece) {
    if (gone) {
      return;
    }
    heard = tokens != Tokens.UNHEARD;
    try {
      tokens.next(piece);
    } catch (RuntimeException left) {
      gone = true;
    } catch (Error broken) {
      gone = true;
      error = broken;
    }
  }

  /** The thread was interrupted. It goes on without its mark until all is settled. */
  void interrupt() {
    gone = true;
    interrupted = true;
  }

  boolean isGone() {
    return gone;
  }

  /** Whether a piece of an answer has been passed on, after which no other may begin. */
  boolean hasHeard() {
    return heard;
  }

  /** Gives the thread back as it was found. */
  void leave() {
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (error != null) {
      throw error;
    }
  }
}
