package org.chandrahoro.server.llm;

/** A key in the clear, for the moment of a call. Does not print itself. */
public final class Secret {
  private final String value;

  public Secret(String value) {
    this.value = value;
  }

  /** What goes into the header of the call, and nowhere else. */
  public String reveal() {
    return value;
  }

  @Override
  public String toString() {
    return "Secret[…]";
  }
}
