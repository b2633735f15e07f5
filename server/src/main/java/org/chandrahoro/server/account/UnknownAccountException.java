package org.chandrahoro.server.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The account was erased while its holder was still at work. */
@ResponseStatus(value = HttpStatus.UNAUTHORIZED, reason = "This account does not exist any more")
public class UnknownAccountException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
