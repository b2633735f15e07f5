package org.chandrahoro.server.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.account.Person;
import org.chandrahoro.server.profile.Profiles;
import org.chandrahoro.server.reading.Reading;
import org.chandrahoro.server.reading.ReadingId;
import org.chandrahoro.server.reading.Readings;
import org.chandrahoro.server.reading.web.ReadingPages.Asked;
import org.chandrahoro.server.web.PageLanguage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /readings}: what was read before, a month at a time. */
@Controller
class ArchivePages {
  private static final int A_PAGE = 20;
  private static final LocalDate FIRST = LocalDate.of(1600, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2400, 12, 31);

  private final Readings readings;
  private final Profiles profiles;
  private final ReadingPages pages;
  private final PageLanguage languages;

  ArchivePages(Readings readings, Profiles profiles, ReadingPages pages, PageLanguage languages) {
    this.readings = readings;
    this.profiles = profiles;
    this.pages = pages;
    this.languages = languages;
  }

  @GetMapping("/readings")
  ModelAndView list(
      Person person,
      @RequestParam(defaultValue = "") String month,
      @RequestParam(defaultValue = "") String cursor) {
    Optional<YearMonth> newest = newest(person, LAST);
    Optional<YearMonth> wanted = month(month);
    YearMonth shown = wanted.or(() -> newest).orElse(YearMonth.from(readings.today(person.zone())));
    List<Reading> found =
        readings.list(
            person.id(),
            shown.atDay(1),
            shown.atEndOfMonth(),
            cursor.isBlank() ? null : new ReadingId(cursor),
            A_PAGE + 1);
    boolean more = found.size() > A_PAGE;
    List<Reading> onPage = more ? found.subList(0, A_PAGE) : found;
    var people = profiles.all(person.id());
    boolean misread = !month.isBlank() && wanted.isEmpty();
    var page = new ModelAndView("reading/archive");
    page.setStatus(misread ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    return page.addObject("month", shown)
        .addObject("wrongMonth", misread ? month : "")
        .addObject("rows", onPage.stream().map(row -> ArchiveRow.of(row, people)).toList())
        .addObject("older", newest(person, shown.atDay(1).minusDays(1)).orElse(null))
        .addObject(
            "newer", newest.filter(shown::isBefore).map(_ -> shown.plusMonths(1)).orElse(null))
        .addObject("next", more ? onPage.getLast().id().value() : "");
  }

  /** One reading again; one that was made ahead is opened by this, and counted. */
  @GetMapping("/readings/{id}")
  ModelAndView show(
      Person person,
      @PathVariable String id,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Reading> found = readings.find(person.id(), new ReadingId(id));
    if (found.isEmpty()) {
      return pages.notFound();
    }
    Reading reading = found.get();
    var asked = new Asked(person, reading.profile().value(), reading.date(), languages.of(request));
    return reading.openedAt().isPresent()
        ? pages.reading(reading, asked)
        : pages.of(
            readings.daily(
                person.id(), reading.profile(), reading.date(), reading.language(), reading.tone()),
            asked,
            response);
  }

  /** The month of the newest reading of {@code last} or before. */
  private Optional<YearMonth> newest(Person person, LocalDate last) {
    return readings.list(person.id(), FIRST, last, null, 1).stream()
        .findFirst()
        .map(reading -> YearMonth.from(reading.date()));
  }

  private static Optional<YearMonth> month(String text) {
    try {
      return text.isBlank()
          ? Optional.empty()
          : Optional.of(YearMonth.parse(text.strip()))
              .filter(m -> m.getYear() >= FIRST.getYear() && m.getYear() <= LAST.getYear());
    } catch (DateTimeException notAMonth) {
      return Optional.empty();
    }
  }
}
