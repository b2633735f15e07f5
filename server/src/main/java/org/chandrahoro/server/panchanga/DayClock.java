package org.chandrahoro.server.panchanga;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chandrahoro.jyotish.panchanga.Window;
import org.chandrahoro.knowledge.speech.Names;

/**
 * Says the instants of one day on the clocks of a place: a time that falls on another date is said
 * with that date.
 *
 * @param now marks what is running
 */
public record DayClock(LocalDate date, ZoneId zone, Names names, Instant now) {
  private static final Pattern DIGITS = Pattern.compile("\\d+:\\d+");

  /** {@code 5:05 pm}; {@code 3:53 am, 26 November} where it is not the day's own date. */
  public String at(Instant instant) {
    LocalDateTime local = local(instant);
    String time = names.time(local.toLocalTime());
    if (local.toLocalDate().equals(date)) {
      return time;
    }
    String day = names.date(local.toLocalDate());
    return switch (names.language()) {
      case ENGLISH -> time + ", " + day;
      case TELUGU -> day + " " + time;
    };
  }

  /** {@code 10:30 am – 12:01 pm}; what both times have in common is said once. */
  public String span(Window window) {
    String from = at(window.from());
    String to = at(window.to());
    Matcher first = DIGITS.matcher(from);
    Matcher last = DIGITS.matcher(to);
    if (first.find()
        && last.find()
        && first.replaceFirst("").equals(last.replaceFirst(""))
        && first.reset().find()
        && last.reset().find()) {
      return first.start() == 0 ? first.group() + " – " + to : from + " – " + last.group();
    }
    return from + " – " + to;
  }

  public boolean isNow(Window window) {
    return window.contains(now);
  }

  /** Whether the limb that ends at {@code end} and follows the one ended at {@code before} runs. */
  public boolean isNow(Instant before, Instant end) {
    return !now.isBefore(before) && now.isBefore(end);
  }

  /** The nearest whole minute on the clocks there. */
  private LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant.plusSeconds(30).truncatedTo(ChronoUnit.MINUTES), zone);
  }
}
