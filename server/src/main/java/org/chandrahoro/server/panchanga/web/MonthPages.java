package org.chandrahoro.server.panchanga.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.server.account.Person;
import org.chandrahoro.server.panchanga.Here;
import org.chandrahoro.server.panchanga.Observances;
import org.chandrahoro.server.panchanga.Panchangas;
import org.chandrahoro.server.panchanga.Whereabouts;
import org.chandrahoro.server.panchanga.Whereabouts.Asked;
import org.chandrahoro.server.web.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** {@code /panchanga?month=2026-11}: a month at a place, open to anyone. */
@Controller
class MonthPages {
  private final Panchangas panchangas;
  private final Observances observances;
  private final Whereabouts whereabouts;
  private final PageLanguage languages;

  MonthPages(
      Panchangas panchangas,
      Observances observances,
      Whereabouts whereabouts,
      PageLanguage languages) {
    this.panchangas = panchangas;
    this.observances = observances;
    this.whereabouts = whereabouts;
    this.languages = languages;
  }

  @GetMapping(path = "/panchanga", params = "month", produces = MediaType.TEXT_HTML_VALUE)
  String show(
      @RequestParam String month,
      @RequestParam(defaultValue = "") String place,
      @Nullable Person person,
      Model model,
      HttpServletRequest request) {
    var locale = languages.of(request).locale();
    Here here = whereabouts.of(person, request, locale);
    if (!place.isBlank()) {
      if (!(whereabouts.find(place, locale) instanceof Asked.Found(Here found))) {
        return toTheDay("place", place);
      }
      here = found;
    }
    try {
      var shown = YearMonth.parse(month.strip());
      model.addAttribute("days", panchangas.of(shown, here));
      model.addAttribute("month", shown);
      model.addAttribute(
          "observances", observances.between(shown.atDay(1), shown.atEndOfMonth(), here));
      model.addAttribute("here", here);
      model.addAttribute("today", panchangas.today(here));
      return "panchanga/month";
    } catch (DateTimeException | OutsideEphemerisException notAMonth) {
      return toTheDay("date", month);
    }
  }

  /** There it is said what is wrong. */
  private static String toTheDay(String field, String asked) {
    return "redirect:"
        + UriComponentsBuilder.fromPath("/panchanga")
            .queryParam(field, "{asked}")
            .encode()
            .buildAndExpand(asked)
            .toUriString();
  }
}
