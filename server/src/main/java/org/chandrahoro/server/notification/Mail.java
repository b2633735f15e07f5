package org.chandrahoro.server.notification;

/** One mail of plain text. */
public record Mail(String to, String subject, String text) {
  /** Mails hold addresses and tokens, which no log may see. */
  @Override
  public String toString() {
    return "Mail[…]";
  }
}
