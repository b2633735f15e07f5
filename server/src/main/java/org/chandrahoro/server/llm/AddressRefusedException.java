package org.chandrahoro.server.llm;

import java.io.IOException;

/** An address that a person named and that may not be called. The message says why. */
final class AddressRefusedException extends IOException {
  private static final long serialVersionUID = 1;

  AddressRefusedException(String why) {
    super(why);
  }
}
