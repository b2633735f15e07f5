package org.chandrahoro.server.settings.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.account.DataExport;
import org.chandrahoro.server.account.Person;
import org.chandrahoro.server.account.Person.PresentPlace;
import org.chandrahoro.server.account.Preferences;
import org.chandrahoro.server.account.SignIn;
import org.chandrahoro.server.account.SignIns;
import org.chandrahoro.server.account.Theme;
import org.chandrahoro.server.panchanga.Here;
import org.chandrahoro.server.panchanga.Whereabouts;
import org.chandrahoro.server.panchanga.Whereabouts.Asked;
import org.chandrahoro.server.web.PageLanguage;
import org.chandrahoro.server.web.PageTheme;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /settings}: how a person wants the service, their data, and the way out. */
@Controller
class SettingsPages {
  private final Accounts accounts;
  private final SignIns signIns;
  private final DataExport exports;
  private final Whereabouts whereabouts;
  private final PageLanguage languages;
  private final PageTheme themes;

  SettingsPages(
      Accounts accounts,
      SignIns signIns,
      DataExport exports,
      Whereabouts whereabouts,
      PageLanguage languages,
      PageTheme themes) {
    this.accounts = accounts;
    this.signIns = signIns;
    this.exports = exports;
    this.whereabouts = whereabouts;
    this.languages = languages;
    this.themes = themes;
  }

  @GetMapping("/settings")
  String show(
      Person person,
      @RequestParam(required = false) @Nullable String saved,
      Model model,
      HttpServletRequest request) {
    return page(
        person, SettingsAsked.of(person, languages.of(request).tag()), saved != null, model);
  }

  /** The fields as a browser sends them. {@code placeId} is a candidate that was chosen. */
  record Filled(
      @Nullable String name,
      @Nullable String language,
      @Nullable String tone,
      @Nullable String theme,
      @Nullable String place,
      @Nullable String placeId) {}

  @PostMapping("/settings")
  String change(
      Person person,
      Filled filled,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<String> name = Accounts.callableName(filled.name());
    Language language = language(filled.language());
    Tone tone = tone(filled.tone());
    Theme theme = filled.theme() == null ? null : Theme.find(filled.theme()).orElse(null);
    if (name.isEmpty()) {
      return again(person, filled, List.of(), "name", model, response);
    }
    Here here = null;
    String place = filled.place() == null ? "" : filled.place().strip();
    boolean moved = !place.equals(person.presentPlace().map(PresentPlace::name).orElse(""));
    if (moved && !place.isEmpty()) {
      String chosen = text(filled.placeId());
      String wanted = chosen.isBlank() ? place : chosen;
      switch (whereabouts.find(wanted, languages.of(request).locale())) {
        case Asked.Found(Here found) -> here = found;
        case Asked.Unclear(String _, List<Here> candidates) -> {
          return again(person, filled, candidates, "place", model, response);
        }
      }
    }
    accounts.change(
        person.id(),
        new Preferences(
            name.get(),
            language,
            tone,
            theme,
            here == null ? null : here.zone(),
            here == null
                ? null
                : new PresentPlace(
                    here.name(),
                    here.position().latitudeDegrees(),
                    here.position().longitudeDegrees())));
    if (language != null) {
      languages.remember(language, response);
    }
    if (theme != null) {
      themes.remember(theme.word(), response);
    }
    return "redirect:/settings?saved";
  }

  @GetMapping(path = "/settings/export")
  ResponseEntity<Map<String, Object>> export(AccountId account) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"chandrahoro-data.json\"")
        .body(exports.of(account));
  }

  @GetMapping("/settings/delete")
  String delete(Person person, Model model) {
    model.addAttribute("email", person.email());
    model.addAttribute("problem", "");
    return "settings/delete";
  }

  /** Asks for the password again: a browser left open must not be enough. */
  @PostMapping("/settings/delete")
  String delete(
      Person person,
      @RequestParam(defaultValue = "") String password,
      Model model,
      HttpServletResponse response) {
    model.addAttribute("email", person.email());
    return switch (signIns.withPassword(person.email(), password)) {
      case SignIn.SignedIn _ -> {
        Instant due = accounts.delete(person.id());
        model.addAttribute("due", LocalDate.ofInstant(due, person.zone()));
        yield "settings/deleted";
      }
      case SignIn.WrongCredentials _ -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problem", "settings.delete-wrong");
        yield "settings/delete";
      }
      case SignIn.Suspended _ -> {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        model.addAttribute("problem", "signin.suspended");
        yield "settings/delete";
      }
      case SignIn.LockedOut _ -> {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        model.addAttribute("problem", "signin.locked");
        yield "settings/delete";
      }
    };
  }

  private static String again(
      Person person,
      Filled filled,
      List<Here> candidates,
      String wrong,
      Model model,
      HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var asked =
        new SettingsAsked(
            text(filled.name()),
            text(filled.language()),
            text(filled.tone()),
            text(filled.theme()),
            text(filled.place()),
            candidates,
            wrong);
    return page(person, asked, false, model);
  }

  private static String page(Person person, SettingsAsked asked, boolean saved, Model model) {
    model.addAttribute("person", person);
    model.addAttribute("asked", asked);
    model.addAttribute("saved", saved);
    return "settings/show";
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static @Nullable Language language(@Nullable String tag) {
    try {
      return tag == null ? null : Language.ofTag(tag);
    } catch (IllegalArgumentException notOurs) {
      return null;
    }
  }

  private static @Nullable Tone tone(@Nullable String tag) {
    try {
      return tag == null ? null : Tone.ofTag(tag);
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }
}
