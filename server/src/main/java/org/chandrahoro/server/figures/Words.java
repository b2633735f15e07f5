package org.chandrahoro.server.figures;

import java.util.Locale;

/** Enum values as JSON words. */
final class Words {
  private Words() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
