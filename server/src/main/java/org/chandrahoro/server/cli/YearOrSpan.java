package org.chandrahoro.server.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A span of whole days, [from, to) at 00:00 UTC: a calendar year, or two dates. */
final class YearOrSpan {
  /** No person's calendar is asked for longer than this. */
  private static final int MOST_YEARS = 120;

  @Option(names = "--year", description = "a calendar year, 1600 to 2399")
  private @Nullable Integer year;

  @Option(names = "--from", description = "first day, YYYY-MM-DD")
  private @Nullable String from;

  @Option(names = "--to", description = "the day after the last, YYYY-MM-DD")
  private @Nullable String to;

  /** Both ends. */
  record Days(UniversalTime from, UniversalTime to) {}

  Days days() {
    if (year != null && (from != null || to != null)) {
      throw new Refused("--year stands alone; give it, or --from and --to");
    }
    if (year != null) {
      if (year < 1600 || year > 2399) {
        throw new Refused("year " + year + "; accepted are 1600 to 2399");
      }
      return days(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }
    if (from == null || to == null) {
      throw new Refused("a span is missing; give --year, or --from and --to");
    }
    var first = Written.date(from);
    var end = Written.date(to);
    if (!first.isBefore(end) || end.isAfter(first.plusYears(MOST_YEARS))) {
      throw new Refused(
          "span from "
              + first
              + " to "
              + end
              + "; accepted is one that ends after it begins, at most "
              + MOST_YEARS
              + " years");
    }
    return days(first, end);
  }

  private static Days days(LocalDate first, LocalDate end) {
    return new Days(midnight(first), midnight(end));
  }

  private static UniversalTime midnight(LocalDate date) {
    return UniversalTime.of(date.atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
