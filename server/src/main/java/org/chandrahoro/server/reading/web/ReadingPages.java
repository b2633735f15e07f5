package org.chandrahoro.server.reading.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.speech.Names;
import org.chandrahoro.server.account.Person;
import org.chandrahoro.server.entitlement.Limits;
import org.chandrahoro.server.entitlement.Reservation;
import org.chandrahoro.server.entitlement.UsageToday;
import org.chandrahoro.server.panchanga.DayClock;
import org.chandrahoro.server.profile.Profiles;
import org.chandrahoro.server.reading.Reading;
import org.chandrahoro.server.reading.ReadingOutcome;
import org.chandrahoro.server.reading.Readings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of each outcome of asking for a reading. */
@Component
class ReadingPages {
  /** How many of the day's readings the page of a spent quota offers. */
  private static final int OFFERED = 10;

  private final Readings readings;
  private final ReadingViews views;
  private final Profiles profiles;
  private final Clock clock;

  ReadingPages(Readings readings, ReadingViews views, Profiles profiles, Clock clock) {
    this.readings = readings;
    this.views = views;
    this.profiles = profiles;
    this.clock = clock;
  }

  /** What was asked for, and by whom. */
  record Asked(Person person, String profile, LocalDate date, Language language) {
    Names names() {
      return Names.in(language);
    }
  }

  ModelAndView of(
      ReadingOutcome outcome, Asked asked, jakarta.servlet.http.HttpServletResponse response) {
    return switch (outcome) {
      case ReadingOutcome.Ready(Reading reading, UsageToday usage, long _) ->
          reading(reading, asked).addObject("usage", usage(usage, asked));
      case ReadingOutcome.NoSuchProfile _ -> notFound();
      case ReadingOutcome.BirthTimeNeeded _ ->
          page("reading/birth-time", HttpStatus.CONFLICT).addObject("profile", asked.profile());
      case ReadingOutcome.DateOutOfReach _ -> dateProblem(asked.date().toString(), "far");
      case ReadingOutcome.NotNow(Reservation.Refused why) -> notNow(why, asked, response);
    };
  }

  /** A reading that stands, without what is left of the day's quota. */
  ModelAndView reading(Reading reading, Asked asked) {
    return page("reading/show", HttpStatus.OK)
        .addObject("reading", views.of(reading, asked.names()))
        .addObject("people", profiles.all(asked.person().id()));
  }

  /**
   * The page for a date that is none ({@code wrong}) or that no reading is made for ({@code far}).
   */
  ModelAndView dateProblem(String date, String why) {
    return page("reading/date", HttpStatus.BAD_REQUEST)
        .addObject("date", date)
        .addObject("why", why);
  }

  ModelAndView notFound() {
    return page("web/error", HttpStatus.NOT_FOUND)
        .addObject("status", HttpStatus.NOT_FOUND.value())
        .addObject("key", "error.not-found");
  }

  private ModelAndView notNow(
      Reservation.Refused why, Asked asked, jakarta.servlet.http.HttpServletResponse response) {
    return switch (why) {
      case Reservation.Spent(Limits _, UsageToday usage) -> {
        long seconds = Duration.between(clock.instant(), usage.resetsAt()).toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)));
        yield page("reading/spent", HttpStatus.TOO_MANY_REQUESTS)
            .addObject("usage", usage(usage, asked))
            .addObject("standing", standing(asked));
      }
      case Reservation.RateLimited(Duration retryAfter) -> {
        response.setHeader(
            HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
        yield page("web/error", HttpStatus.TOO_MANY_REQUESTS)
            .addObject("status", HttpStatus.TOO_MANY_REQUESTS.value())
            .addObject("key", "error.too-many");
      }
      case Reservation.EndpointNotAllowed _, Reservation.ModelNotAllowed _ ->
          page("reading/not-included", HttpStatus.FORBIDDEN).addObject("why", "plan");
      case Reservation.Disabled _ ->
          page("reading/not-included", HttpStatus.FORBIDDEN).addObject("why", "off");
    };
  }

  /** The readings of the date that were opened before: they can be read again for nothing. */
  private List<ArchiveRow> standing(Asked asked) {
    var people = profiles.all(asked.person().id());
    return readings.list(asked.person().id(), asked.date(), asked.date(), null, OFFERED).stream()
        .filter(reading -> reading.openedAt().isPresent())
        .map(reading -> ArchiveRow.of(reading, people))
        .toList();
  }

  private QuotaLine usage(UsageToday usage, Asked asked) {
    Instant now = clock.instant();
    var zone = asked.person().zone();
    LocalDate ends = LocalDate.ofInstant(usage.resetsAt(), zone);
    return new QuotaLine(
        usage.requestsUsed(),
        usage.requestsRemaining(),
        usage.warning(),
        new DayClock(ends, zone, asked.names(), now).at(usage.resetsAt()),
        asked.names().date(ends),
        zone.getDisplayName(java.time.format.TextStyle.FULL, asked.language().locale()),
        Math.max(1, Math.round(Duration.between(now, usage.resetsAt()).toMinutes() / 60.0)));
  }

  private static ModelAndView page(String view, HttpStatus status) {
    var page = new ModelAndView(view);
    page.setStatus(status);
    return page;
  }
}
