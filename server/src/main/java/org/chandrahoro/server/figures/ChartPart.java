package org.chandrahoro.server.figures;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A part of a chart's figures that can be asked for. */
public enum ChartPart {
  POSITIONS,
  VARGAS,
  DASHAS,
  ASHTAKAVARGA,
  JAIMINI;

  /** Everything there is. */
  public static Set<ChartPart> all() {
    return EnumSet.allOf(ChartPart.class);
  }

  /**
   * Reads {@code positions,vargas}.
   *
   * @throws IllegalArgumentException naming the word and what is accepted
   */
  public static Set<ChartPart> parse(String words) {
    var parts = EnumSet.noneOf(ChartPart.class);
    for (String word : words.split(",")) {
      String name = word.strip().toUpperCase(Locale.ROOT);
      switch (name) {
        case "SHADBALA", "YOGAS" ->
            throw new IllegalArgumentException("part '" + word + "' is not there yet");
        default ->
            parts.add(
                Arrays.stream(values())
                    .filter(part -> part.name().equals(name))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "part '"
                                    + word
                                    + "'; accepted are positions, vargas, dashas, ashtakavarga,"
                                    + " jaimini")));
      }
    }
    return parts;
  }
}
