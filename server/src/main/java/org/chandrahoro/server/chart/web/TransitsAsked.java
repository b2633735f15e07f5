package org.chandrahoro.server.chart.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.chandrahoro.server.profile.BirthDetails;

/** Whether and for when the grahas of the sky are laid over a chart. */
public sealed interface TransitsAsked {
  record None() implements TransitsAsked {}

  /** {@code zone} is that of the birth's place, by which a date and its noon are meant. */
  record At(Instant instant, ZoneId zone) implements TransitsAsked {}

  /** What was written is no date that the ephemeris holds. */
  record Refused() implements TransitsAsked {}

  /** {@code now}, or the noon of a date such as {@code 2026-11-25}. */
  static TransitsAsked read(String word, Instant now, ZoneId zone) {
    if (word.isEmpty()) {
      return new None();
    }
    if (word.equals("now")) {
      return new At(now, zone);
    }
    try {
      var date = LocalDate.parse(word);
      return date.getYear() <= BirthDetails.FIRST_YEAR || date.getYear() >= BirthDetails.LAST_YEAR
          ? new Refused()
          : new At(date.atTime(LocalTime.NOON).atZone(zone).toInstant(), zone);
    } catch (DateTimeParseException notADate) {
      return new Refused();
    }
  }

  /** The word that leads here again; empty for what was refused. */
  default String word(String asked) {
    return this instanceof At ? asked : "";
  }
}
