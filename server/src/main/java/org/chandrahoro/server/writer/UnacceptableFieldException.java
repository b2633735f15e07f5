package org.chandrahoro.server.writer;

/** A field of what was sent is not what is accepted. The message holds nothing of a key. */
final class UnacceptableFieldException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String field;

  UnacceptableFieldException(String field, String why) {
    super(why);
    this.field = field;
  }

  String field() {
    return field;
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
