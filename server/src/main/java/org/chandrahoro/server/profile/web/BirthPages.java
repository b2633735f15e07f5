package org.chandrahoro.server.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.account.AfterSignIn;
import org.chandrahoro.server.profile.BirthDetails;
import org.chandrahoro.server.profile.BirthDrafts;
import org.chandrahoro.server.profile.BirthDrafts.Draft;
import org.chandrahoro.server.profile.BirthForm;
import org.chandrahoro.server.profile.BirthForms;
import org.chandrahoro.server.profile.BirthForms.Read;
import org.chandrahoro.server.profile.Profiles;
import org.chandrahoro.server.web.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /start}: giving a birth before there is an account, and saving it once there is one. The
 * chart in between is another module's page.
 */
@Controller
class BirthPages implements AfterSignIn {
  private final BirthForms forms;
  private final BirthDrafts drafts;
  private final Profiles profiles;
  private final Accounts accounts;
  private final PageLanguage languages;
  private final Clock clock;

  BirthPages(
      BirthForms forms,
      BirthDrafts drafts,
      Profiles profiles,
      Accounts accounts,
      PageLanguage languages,
      Clock clock) {
    this.forms = forms;
    this.drafts = drafts;
    this.profiles = profiles;
    this.accounts = accounts;
    this.languages = languages;
    this.clock = clock;
  }

  @GetMapping("/start")
  String start(Model model, HttpServletRequest request) {
    var form = drafts.find(request).map(Draft::form).orElse(BirthForm.EMPTY);
    model.addAttribute("asked", BirthAsked.fresh(form));
    return "profile/start";
  }

  @PostMapping("/start")
  String start(
      FilledForm filled, Model model, HttpServletRequest request, HttpServletResponse response) {
    Read read = forms.read(filled.form(), languages.of(request).locale());
    drafts.keep(new Draft(read.form(), false), response);
    if (read instanceof Read.Understood) {
      return "redirect:/start/chart";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("asked", BirthAsked.of(read));
    return "profile/start";
  }

  /** The line below the form that says which clock is meant, while the form is filled in. */
  @PostMapping("/start/clock")
  String clock(FilledForm filled, Model model, HttpServletRequest request) {
    Read read = forms.read(filled.form(), languages.of(request).locale());
    model.addAttribute("read", read);
    return "profile/clock";
  }

  @GetMapping("/start/save")
  String save() {
    return "redirect:/start/chart";
  }

  @PostMapping("/start/save")
  String save(
      @Nullable AccountId account,
      @RequestParam(defaultValue = "") String guardian,
      HttpServletRequest request,
      HttpServletResponse response) {
    var draft = drafts.find(request);
    if (draft.isEmpty()) {
      return "redirect:/start";
    }
    if (guardian.isEmpty() && isOfAChild(draft.get().form(), request)) {
      return "redirect:/start/chart?missing=guardian";
    }
    if (account == null) {
      drafts.keep(new Draft(draft.get().form(), true), response);
      return "redirect:/signup?next=/today";
    }
    return save(account, draft.get().form(), request, response)
        ? "redirect:/profile"
        : "redirect:/start";
  }

  @Override
  public void signedIn(
      AccountId account, HttpServletRequest request, HttpServletResponse response) {
    drafts
        .find(request)
        .filter(Draft::toSave)
        .ifPresent(draft -> save(account, draft.form(), request, response));
  }

  private boolean isOfAChild(BirthForm form, HttpServletRequest request) {
    return forms.read(form, languages.of(request).locale())
            instanceof Read.Understood(BirthForm _, BirthDetails birth)
        && birth.isOfAChild(clock.instant());
  }

  private boolean save(
      AccountId account, BirthForm form, HttpServletRequest request, HttpServletResponse response) {
    if (forms.read(form, languages.of(request).locale())
        instanceof Read.Understood(BirthForm _, BirthDetails birth)) {
      String name =
          Profiles.acceptableName(form.name()).orElseGet(() -> accounts.person(account).name());
      if (profiles.add(account, name, birth).isPresent()) {
        drafts.forget(response);
        return true;
      }
    }
    return false;
  }
}
