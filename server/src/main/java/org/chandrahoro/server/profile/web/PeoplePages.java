package org.chandrahoro.server.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.profile.BirthDetails;
import org.chandrahoro.server.profile.BirthForm;
import org.chandrahoro.server.profile.BirthForms;
import org.chandrahoro.server.profile.BirthForms.Read;
import org.chandrahoro.server.profile.Profile;
import org.chandrahoro.server.profile.ProfileId;
import org.chandrahoro.server.profile.Profiles;
import org.chandrahoro.server.web.PageLanguage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /profile}: the people of an account. Another's person is answered like none. */
@Controller
class PeoplePages {
  private final Profiles profiles;
  private final BirthForms forms;
  private final PageLanguage languages;
  private final Clock clock;

  PeoplePages(Profiles profiles, BirthForms forms, PageLanguage languages, Clock clock) {
    this.profiles = profiles;
    this.forms = forms;
    this.languages = languages;
    this.clock = clock;
  }

  @GetMapping("/profile")
  String list(AccountId account, Model model) {
    model.addAttribute("people", profiles.all(account));
    return "profile/list";
  }

  @GetMapping("/profile/new")
  String add(AccountId account, Model model) {
    return form("", BirthAsked.fresh(BirthForm.EMPTY), model);
  }

  @PostMapping("/profile/new")
  String add(
      AccountId account,
      FilledForm filled,
      @RequestParam(defaultValue = "") String guardian,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Read read = attested(read(filled.form(), request), guardian);
    if (read instanceof Read.Understood(BirthForm form, BirthDetails birth)) {
      return profiles
          .add(account, form.name(), birth)
          .map(_ -> "redirect:/profile")
          .orElseGet(() -> full(model, response));
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form("", BirthAsked.of(read), model);
  }

  @GetMapping("/profile/{id}/edit")
  String edit(AccountId account, @PathVariable String id, Model model) {
    return form(id, BirthAsked.fresh(forms.of(found(account, id))), model);
  }

  @PostMapping("/profile/{id}/edit")
  String edit(
      AccountId account,
      @PathVariable String id,
      FilledForm filled,
      @RequestParam(defaultValue = "") String guardian,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Profile before = found(account, id);
    Read read = read(filled.form(), request);
    if (!before.birth().isOfAChild(clock.instant())) {
      read = attested(read, guardian);
    }
    if (read instanceof Read.Understood(BirthForm form, BirthDetails birth)) {
      profiles.replace(account, before.id(), form.name(), birth);
      return "redirect:/chart?person=" + before.id().value();
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(id, BirthAsked.of(read), model);
  }

  @GetMapping("/profile/{id}/delete")
  String delete(AccountId account, @PathVariable String id, Model model) {
    model.addAttribute("profile", found(account, id));
    return "profile/delete";
  }

  @PostMapping("/profile/{id}/delete")
  String delete(AccountId account, @PathVariable String id) {
    if (!profiles.remove(account, new ProfileId(id))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/profile";
  }

  /** A person of an account has a name, by which the pages tell them apart. */
  private Read read(BirthForm form, HttpServletRequest request) {
    Read read = forms.read(form, languages.of(request).locale());
    Optional<String> name = Profiles.acceptableName(form.name());
    return name.isEmpty() ? new Read.Wrong(read.form(), "name") : read;
  }

  /** A child's details are taken from its parents only. */
  private Read attested(Read read, String guardian) {
    return guardian.isEmpty()
            && read instanceof Read.Understood(BirthForm form, BirthDetails birth)
            && birth.isOfAChild(clock.instant())
        ? new Read.Wrong(form, "guardian")
        : read;
  }

  private Profile found(AccountId account, String id) {
    return profiles
        .find(account, new ProfileId(id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String form(String id, BirthAsked asked, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("asked", asked);
    return "profile/edit";
  }

  private static String full(Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.CONFLICT.value());
    model.addAttribute("most", Profiles.MOST);
    return "profile/full";
  }
}
