package org.chandrahoro.server.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chandrahoro.server.figures.Outside;

/** The outside spelling of enum values: lower case, words joined by {@code _} or {@code -}. */
final class Words {
  private Words() {}

  static List<String> of(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Outside::word).toList();
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
    String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(type.getEnumConstants()).filter(v -> v.name().equals(name)).findFirst();
  }
}
