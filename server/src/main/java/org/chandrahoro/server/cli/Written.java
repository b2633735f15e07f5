package org.chandrahoro.server.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** Dates, times and zones as people write them on a command line; each refusal names the value. */
final class Written {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  private static final String PLAIN_UTC = "0000-00-00T00:00:00Z";

  private Written() {}

  static LocalDate date(String text) {
    try {
      return LocalDate.parse(text.strip(), DATE);
    } catch (DateTimeException wrong) {
      throw new Refused("date '" + text + "'; accepted is an existing day as YYYY-MM-DD");
    }
  }

  static YearMonth month(String text) {
    try {
      return YearMonth.parse(text.strip());
    } catch (DateTimeException wrong) {
      throw new Refused("month '" + text + "'; accepted is YYYY-MM");
    }
  }

  static LocalTime time(String text) {
    try {
      return LocalTime.parse(text.strip(), TIME);
    } catch (DateTimeException wrong) {
      throw new Refused("time '" + text + "'; accepted is HH:MM or HH:MM:SS, or unknown");
    }
  }

  static LocalDateTime local(String text) {
    try {
      return LocalDateTime.parse(text.strip().replace(' ', 'T'));
    } catch (DateTimeException wrong) {
      throw new Refused("local '" + text + "'; accepted is YYYY-MM-DDTHH:MM[:SS]");
    }
  }

  static Instant utc(String text) {
    try {
      String stripped = text.strip();
      if (isPlainUtc(stripped)) {
        return plainUtc(stripped);
      }
      return stripped.endsWith("Z")
          ? Instant.parse(stripped)
          : OffsetDateTime.parse(stripped).toInstant();
    } catch (DateTimeException wrong) {
      throw new Refused("utc '" + text + "'; accepted is YYYY-MM-DDTHH:MM:SSZ");
    }
  }

  /** {@code 1990-05-17T09:05:00Z}, as nearly every line of a batch has it. */
  private static boolean isPlainUtc(String text) {
    if (text.length() != PLAIN_UTC.length()) {
      return false;
    }
    for (int i = 0; i < PLAIN_UTC.length(); i++) {
      char wanted = PLAIN_UTC.charAt(i);
      char given = text.charAt(i);
      if (wanted == '0' ? given < '0' || given > '9' : given != wanted) {
        return false;
      }
    }
    return two(text, 11) < 24 && two(text, 14) < 60 && two(text, 17) < 60;
  }

  private static Instant plainUtc(String text) {
    int year = two(text, 0) * 100 + two(text, 2);
    long day = LocalDate.of(year, two(text, 5), two(text, 8)).toEpochDay();
    return Instant.ofEpochSecond(
        day * 86_400 + two(text, 11) * 3600 + two(text, 14) * 60 + two(text, 17));
  }

  private static int two(String text, int at) {
    return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
  }

  static ZoneId zone(String text) {
    try {
      return ZoneId.of(text.strip());
    } catch (DateTimeException wrong) {
      throw new Refused("zone '" + text + "'; accepted is an IANA zone such as Asia/Kolkata");
    }
  }

  static ZoneOffset offset(String text) {
    try {
      return ZoneOffset.of(text.strip());
    } catch (DateTimeException wrong) {
      throw new Refused("offset '" + text + "'; accepted is +HH:MM, at most 18 hours");
    }
  }

  static ZoneOffset offsetOfHours(double hours) {
    if (!(Math.abs(hours) <= 18)) {
      throw new Refused("utc_offset_hours " + hours + "; accepted is -18 to 18");
    }
    return ZoneOffset.ofTotalSeconds((int) Math.round(hours * 3600));
  }
}
