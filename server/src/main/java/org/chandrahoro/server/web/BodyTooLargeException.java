package org.chandrahoro.server.web;

import java.io.IOException;
import org.springframework.http.HttpStatus;

/** A body went past the limit while it was being read. */
class BodyTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  Refusal refusal() {
    return new Refusal(
        HttpStatus.CONTENT_TOO_LARGE,
        "BODY_TOO_LARGE",
        "The body is larger than " + BodyLimitFilter.MOST_BYTES / 1024 + " kB");
  }
}
