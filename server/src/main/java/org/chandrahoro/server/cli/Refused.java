package org.chandrahoro.server.cli;

/** Input that cannot be taken; the message is the one line that says so. */
final class Refused extends RuntimeException {
  Refused(String message) {
    super(message, null, false, false);
  }
}
