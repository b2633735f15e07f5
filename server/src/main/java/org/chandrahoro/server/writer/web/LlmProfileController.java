package org.chandrahoro.server.writer.web;

import jakarta.servlet.http.HttpServletRequest;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Person;
import org.chandrahoro.server.audit.Actor;
import org.chandrahoro.server.web.Refusal;
import org.chandrahoro.server.writer.LlmProfileAnswers;
import org.chandrahoro.server.writer.LlmProfileForm;
import org.chandrahoro.server.writer.LlmProfileView;
import org.chandrahoro.server.writer.LlmProfiles;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/me/llm-profile")
class LlmProfileController {
  private final LlmProfiles profiles;

  LlmProfileController(LlmProfiles profiles) {
    this.profiles = profiles;
  }

  @GetMapping
  LlmProfileView show(AccountId account) {
    return profiles
        .find(account)
        .map(LlmProfileView::of)
        .orElseThrow(() -> Refusal.notFound("An LLM profile"));
  }

  @PutMapping
  LlmProfileView set(Person person, @RequestBody LlmProfileForm form, HttpServletRequest request) {
    return LlmProfileView.of(
        LlmProfileAnswers.orRefuse(profiles.set(person.id(), form, actor(person, request), null))
            .profile());
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(Person person, HttpServletRequest request) {
    if (!profiles.delete(person.id(), actor(person, request), null)) {
      throw Refusal.notFound("An LLM profile");
    }
  }

  private static Actor actor(Person person, HttpServletRequest request) {
    return new Actor(person.id().value(), person.email(), "user", request.getRemoteAddr());
  }
}
