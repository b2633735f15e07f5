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
  YOGAS,
  /** The dashas of signs, beside those of the grahas. */
  RASI_DASHAS(false),
  /** Upagrahas, avasthas, karakamsa, argalas. */
  POINTS(false),
  /** Cusps, lords and significators after Krishnamurti. */
  KP(false);

  private final boolean unasked;

  ChartPart() {
    this(true);
  }

  /**
   * @param unasked whether it is given when no part is named
   */
  ChartPart(boolean unasked) {
    this.unasked = unasked;
  }

  /** The parts that are given when none is named. */
  public static Set<ChartPart> all() {
    var parts = EnumSet.allOf(ChartPart.class);
    parts.removeIf(part -> !part.unasked);
    return parts;
  }

  /** The parts that are given only when they are named. */
  public static Set<ChartPart> onlyNamed() {
    return EnumSet.complementOf(EnumSet.copyOf(all()));
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
