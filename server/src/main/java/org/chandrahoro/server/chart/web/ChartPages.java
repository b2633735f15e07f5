package org.chandrahoro.server.chart.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.server.account.Person;
import org.chandrahoro.server.drawing.ChartStyle;
import org.chandrahoro.server.node.Settings;
import org.chandrahoro.server.profile.BirthDetails;
import org.chandrahoro.server.profile.BirthDrafts;
import org.chandrahoro.server.profile.BirthDrafts.Draft;
import org.chandrahoro.server.profile.BirthForm;
import org.chandrahoro.server.profile.BirthForms;
import org.chandrahoro.server.profile.BirthForms.Read;
import org.chandrahoro.server.profile.Profile;
import org.chandrahoro.server.profile.Profiles;
import org.chandrahoro.server.web.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.WebUtils;

/**
 * {@code /chart}: the people of an account, one at a time; {@code /start/chart}: the birth that was
 * just given, before anybody is asked for an account.
 */
@Controller
class ChartPages {
  private static final String STYLE_COOKIE = "chart-style";

  private final ChartViews views;
  private final Profiles profiles;
  private final BirthForms forms;
  private final BirthDrafts drafts;
  private final PageLanguage languages;
  private final Clock clock;
  private final boolean secure;

  ChartPages(
      ChartViews views,
      Profiles profiles,
      BirthForms forms,
      BirthDrafts drafts,
      PageLanguage languages,
      Clock clock,
      Settings settings) {
    this.views = views;
    this.profiles = profiles;
    this.forms = forms;
    this.drafts = drafts;
    this.languages = languages;
    this.clock = clock;
    this.secure = settings.servedOverTls();
  }

  @GetMapping("/chart")
  String saved(
      @Nullable Person person,
      @RequestParam(defaultValue = "", name = "person") String id,
      Asked asked,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (person == null) {
      return drafts.find(request).isPresent() ? "redirect:/start/chart" : "redirect:/start";
    }
    List<Profile> people = profiles.all(person.id());
    if (people.isEmpty() && id.isEmpty()) {
      return "chart/none";
    }
    Profile shown =
        id.isEmpty()
            ? people.getFirst()
            : people.stream()
                .filter(profile -> profile.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var language = languages.of(request);
    var view =
        views.of(
            shown.name(),
            shown.birth(),
            address("/chart", shown.id().value(), asked, request, response),
            language);
    model.addAttribute("view", view);
    model.addAttribute("depth", views.depth(view, language));
    model.addAttribute("people", people);
    return "chart/show";
  }

  @GetMapping("/start/chart")
  String first(
      @Nullable Person person,
      Asked asked,
      @RequestParam(defaultValue = "") String missing,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Draft> draft = drafts.find(request);
    if (draft.isEmpty()
        || !(forms.read(draft.get().form(), languages.of(request).locale())
            instanceof Read.Understood(BirthForm form, BirthDetails birth))) {
      return "redirect:/start";
    }
    model.addAttribute(
        "view",
        views.of(
            form.name(),
            birth,
            address("/start/chart", "", asked, request, response),
            languages.of(request)));
    model.addAttribute("child", birth.isOfAChild(clock.instant()));
    model.addAttribute("guardianMissing", missing.equals("guardian"));
    return "chart/first";
  }

  @ExceptionHandler
  String outside(OutsideEphemerisException outside, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return "chart/outside";
  }

  /** What is chosen on the page; what is no choice is as if nothing were. */
  record Asked(
      @Nullable String style,
      @Nullable String varga,
      @Nullable String transits,
      @Nullable String dasha,
      @Nullable String period) {
    private static String orNothing(@Nullable String word) {
      return word == null ? "" : word;
    }
  }

  private ChartAddress address(
      String path,
      String person,
      Asked asked,
      HttpServletRequest request,
      HttpServletResponse response) {
    return new ChartAddress(
        path,
        person,
        style(Asked.orNothing(asked.style()), request, response),
        Division.find(Asked.orNothing(asked.varga())).orElse(Division.USUAL),
        Asked.orNothing(asked.transits()),
        DashaSystem.find(Asked.orNothing(asked.dasha())).orElse(DashaSystem.VIMSHOTTARI),
        Asked.orNothing(asked.period()));
  }

  /** South for readers of Telugu and north for others, until somebody chooses. */
  private ChartStyle style(String style, HttpServletRequest request, HttpServletResponse response) {
    Language language = languages.of(request);
    Cookie cookie = WebUtils.getCookie(request, STYLE_COOKIE);
    Optional<ChartStyle> asked = ChartStyle.find(style);
    asked.ifPresent(chosen -> remember(chosen, response));
    ChartStyle usual = language == Language.TELUGU ? ChartStyle.SOUTH : ChartStyle.NORTH;
    return asked
        .or(() -> cookie == null ? Optional.empty() : ChartStyle.find(cookie.getValue()))
        .orElse(usual);
  }

  private void remember(ChartStyle style, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(STYLE_COOKIE, style.word())
            .path("/")
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .maxAge(Duration.ofDays(365))
            .build()
            .toString());
  }
}
