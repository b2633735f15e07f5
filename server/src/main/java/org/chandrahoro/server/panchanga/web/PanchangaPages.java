package org.chandrahoro.server.panchanga.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.WithoutSunrise;
import org.chandrahoro.knowledge.speech.Names;
import org.chandrahoro.server.account.Person;
import org.chandrahoro.server.panchanga.Here;
import org.chandrahoro.server.panchanga.Observances;
import org.chandrahoro.server.panchanga.Panchangas;
import org.chandrahoro.server.panchanga.Whereabouts;
import org.chandrahoro.server.panchanga.Whereabouts.Asked;
import org.chandrahoro.server.web.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /panchanga}: a day at a place, open to anyone. */
@Controller
class PanchangaPages {
  private final Panchangas panchangas;
  private final Observances observances;
  private final Whereabouts whereabouts;
  private final PageLanguage languages;

  PanchangaPages(
      Panchangas panchangas,
      Observances observances,
      Whereabouts whereabouts,
      PageLanguage languages) {
    this.panchangas = panchangas;
    this.observances = observances;
    this.whereabouts = whereabouts;
    this.languages = languages;
  }

  @GetMapping("/panchanga")
  String show(
      @RequestParam(defaultValue = "") String date,
      @RequestParam(defaultValue = "") String place,
      @Nullable Person person,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var language = languages.of(request);
    Here here = whereabouts.of(person, request, language.locale());
    String placeProblem = "";
    List<Here> candidates = List.of();
    if (!place.isBlank()) {
      switch (whereabouts.find(place, language.locale())) {
        case Asked.Found(Here found) -> {
          here = found;
          whereabouts.remember(found, response);
        }
        case Asked.Unclear(String _, List<Here> possible) -> {
          placeProblem = possible.isEmpty() ? "place.unknown" : "place.which";
          candidates = possible;
        }
      }
    }
    LocalDate today = panchangas.today(here);
    LocalDate day = today;
    String dateProblem = "";
    if (!date.isBlank()) {
      try {
        day = LocalDate.parse(date.strip());
      } catch (DateTimeException notADate) {
        dateProblem = "panchanga.date-wrong";
      }
    }
    try {
      switch (panchangas.of(day, here)) {
        case Panchanga panchanga -> {
          model.addAttribute(
              "observances", observances.between(day, day, here).getOrDefault(day, List.of()));
          model.addAttribute("day", panchanga);
          panchangas
              .findSpecialities(panchanga, here)
              .ifPresent(found -> model.addAttribute("specialities", found));
        }
        case WithoutSunrise without -> model.addAttribute("without", without);
      }
    } catch (OutsideEphemerisException outside) {
      dateProblem = "panchanga.date-outside";
    }
    if (!dateProblem.isEmpty() || !placeProblem.isEmpty()) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
    }
    model.addAttribute("date", day);
    model.addAttribute("today", day.equals(today));
    model.addAttribute("here", here);
    model.addAttribute("clock", panchangas.clock(day, here, Names.in(language)));
    model.addAttribute(
        "asking",
        new DayAsked(
            dateProblem.isEmpty() ? day.toString() : date,
            placeProblem.isEmpty() ? here.name() : place,
            dateProblem,
            placeProblem,
            candidates));
    return "panchanga/show";
  }
}
