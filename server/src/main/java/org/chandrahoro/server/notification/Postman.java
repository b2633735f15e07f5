package org.chandrahoro.server.notification;

/** Takes mails on their way. */
public interface Postman {
  /**
   * Hands {@code mail} over.
   *
   * @throws UndeliveredException where that did not work and may work later
   */
  void send(Mail mail);

  /** The mail could not be handed over now. */
  class UndeliveredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UndeliveredException(String why, Throwable cause) {
      super(why, cause);
    }
  }
}
