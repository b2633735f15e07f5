package org.chandrahoro.server.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** More people sign in at this moment than this node can check; trying again soon helps. */
@ResponseStatus(
    value = HttpStatus.SERVICE_UNAVAILABLE,
    reason = "Many people are signing in at this moment; please try again in a little while")
public class TooManySignInsException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
