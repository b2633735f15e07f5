package org.chandrahoro.server.account;

/** The account was erased while its holder was still at work. */
public class UnknownAccountException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
