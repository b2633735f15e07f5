package org.chandrahoro.server.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.server.account.Person;
import org.chandrahoro.server.profile.Profile;
import org.chandrahoro.server.profile.ProfileId;
import org.chandrahoro.server.profile.Profiles;
import org.chandrahoro.server.reading.Readings;
import org.chandrahoro.server.reading.web.ReadingPages.Asked;
import org.chandrahoro.server.web.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /today}: the reading of a date, today's unless another is named, in the page's language.
 */
@Controller
class TodayPage {
  private final Readings readings;
  private final Profiles profiles;
  private final ReadingPages pages;
  private final PageLanguage languages;

  TodayPage(Readings readings, Profiles profiles, ReadingPages pages, PageLanguage languages) {
    this.readings = readings;
    this.profiles = profiles;
    this.pages = pages;
    this.languages = languages;
  }

  @GetMapping("/today")
  ModelAndView show(
      Person person,
      @RequestParam(defaultValue = "", name = "person") String profile,
      @RequestParam(defaultValue = "") String date,
      @RequestParam(defaultValue = "") String tone,
      HttpServletRequest request,
      HttpServletResponse response) {
    LocalDate day = readings.today(person.zone());
    if (!date.isBlank()) {
      try {
        day = LocalDate.parse(date.strip());
      } catch (DateTimeException notADate) {
        return pages.dateProblem(date, "wrong");
      }
    }
    Optional<ProfileId> whose =
        profile.isBlank()
            ? profiles.first(person.id()).map(Profile::id)
            : Optional.of(new ProfileId(profile));
    if (whose.isEmpty()) {
      return new ModelAndView("redirect:/start");
    }
    var asked = new Asked(person, whose.get().value(), day, languages.of(request));
    return pages.of(
        readings.daily(person.id(), whose.get(), day, asked.language(), tone(tone)),
        asked,
        response);
  }

  /** The person's own where the address names none that there is. */
  private static @Nullable Tone tone(String word) {
    for (Tone tone : Tone.values()) {
      if (tone.tag().equals(word)) {
        return tone;
      }
    }
    return null;
  }
}
