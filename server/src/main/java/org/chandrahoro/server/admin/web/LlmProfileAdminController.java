package org.chandrahoro.server.admin.web;

import jakarta.servlet.http.HttpServletRequest;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.admin.Administrator;
import org.chandrahoro.server.admin.Capability;
import org.chandrahoro.server.web.Refusal;
import org.chandrahoro.server.writer.LlmProfileAnswers;
import org.chandrahoro.server.writer.LlmProfileForm;
import org.chandrahoro.server.writer.LlmProfileView;
import org.chandrahoro.server.writer.LlmProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Users' LLM profiles in the hands of an operator, who can set a key and never read one. */
@RestController
@RequestMapping("/admin/users/{id}/llm-profile")
class LlmProfileAdminController {
  private static final int LONGEST_ID = 36;
  private static final int LONGEST_REASON = 1_000;

  private final LlmProfiles profiles;
  private final Accounts accounts;

  LlmProfileAdminController(LlmProfiles profiles, Accounts accounts) {
    this.profiles = profiles;
    this.accounts = accounts;
  }

  @GetMapping
  LlmProfileView show(Administrator administrator, @PathVariable String id) {
    administrator.require(Capability.VIEW_USERS);
    return profiles
        .find(user(id))
        .map(LlmProfileView::of)
        .orElseThrow(() -> Refusal.notFound("An LLM profile"));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  LlmProfileView set(
      Administrator administrator,
      @PathVariable String id,
      @RequestBody LlmProfileForm form,
      @RequestParam(required = false) @Nullable String reason,
      HttpServletRequest request) {
    administrator.require(Capability.MANAGE_LLM_PROFILES);
    return LlmProfileView.of(
        LlmProfileAnswers.orRefuse(
                profiles.set(
                    user(id), form, administrator.actor(request.getRemoteAddr()), said(reason)))
            .profile());
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(
      Administrator administrator,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String reason,
      HttpServletRequest request) {
    administrator.require(Capability.MANAGE_LLM_PROFILES);
    if (!profiles.delete(user(id), administrator.actor(request.getRemoteAddr()), said(reason))) {
      throw Refusal.notFound("An LLM profile");
    }
  }

  private AccountId user(String id) {
    if (id.length() <= LONGEST_ID) {
      var account = new AccountId(id);
      if (accounts.find(account).isPresent()) {
        return account;
      }
    }
    throw Refusal.notFound("The user");
  }

  private static @Nullable String said(@Nullable String reason) {
    if (reason != null && reason.length() > LONGEST_REASON) {
      throw Refusal.badField("reason", "up to " + LONGEST_REASON + " characters");
    }
    return reason;
  }
}
