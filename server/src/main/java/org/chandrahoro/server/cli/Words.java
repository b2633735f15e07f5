package org.chandrahoro.server.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The outside spelling of enum values: lower case, words joined by {@code _} or {@code -}. */
final class Words {
  private Words() {}

  static List<String> of(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
  }

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** {@code Sun} for SUN. */
  static String capitalised(Enum<?> value) {
    String word = value.name();
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
    String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(type.getEnumConstants()).filter(v -> v.name().equals(name)).findFirst();
  }
}
