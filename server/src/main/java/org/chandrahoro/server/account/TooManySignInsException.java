package org.chandrahoro.server.account;

/** More people sign in at this moment than this node can check; trying again soon helps. */
public class TooManySignInsException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
