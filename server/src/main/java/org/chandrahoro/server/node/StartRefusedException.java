package org.chandrahoro.server.node;

import org.jspecify.annotations.Nullable;

/** The node cannot start; the message is the one line its operator reads. */
public class StartRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StartRefusedException(String line) {
    this(line, null);
  }

  public StartRefusedException(String line, @Nullable Throwable cause) {
    super(line, cause);
  }
}
