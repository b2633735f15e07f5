package org.chandrahoro.server.vault;

import org.jspecify.annotations.Nullable;

/**
 * A sealed secret does not open: its key was destroyed, it stands in another row than the one it
 * was sealed for, or its bytes were changed. The message holds nothing of the secret.
 */
public class CannotOpenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotOpenException(String line, @Nullable Throwable cause) {
    super(line, cause);
  }
}
