package org.chandrahoro.server.figures;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of a chart's figures that can be asked for. */
public enum ChartPart {
  POSITIONS,
  VARGAS,
  DASHAS,
  ASHTAKAVARGA,
  SHADBALA,
  JAIMINI,
  YOGAS;

  /** Everything there is. */
  public static Set<ChartPart> all() {
    return EnumSet.allOf(ChartPart.class);
  }

  /** {@code positions, vargas, …}, for messages and help. */
  public static String accepted() {
    return Arrays.stream(values()).map(Outside::word).collect(Collectors.joining(", "));
  }

  /**
   * Reads {@code positions,vargas}.
   *
   * @throws IllegalArgumentException naming the word and what is accepted
   */
  public static Set<ChartPart> parse(String words) {
    var parts = EnumSet.noneOf(ChartPart.class);
    for (String word : words.split(",")) {
      parts.add(
          Arrays.stream(values())
              .filter(part -> Outside.word(part).equalsIgnoreCase(word.strip()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "part '" + word + "'; accepted are " + accepted())));
    }
    return parts;
  }
}
