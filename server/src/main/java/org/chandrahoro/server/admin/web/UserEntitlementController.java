package org.chandrahoro.server.admin.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.admin.Administrator;
import org.chandrahoro.server.admin.Capability;
import org.chandrahoro.server.entitlement.EntitlementAnswer;
import org.chandrahoro.server.entitlement.EntitlementChanges;
import org.chandrahoro.server.entitlement.Entitlements;
import org.chandrahoro.server.entitlement.Explanations;
import org.chandrahoro.server.entitlement.OwnEntitlement;
import org.chandrahoro.server.entitlement.Plans;
import org.chandrahoro.server.entitlement.Shown;
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
import tools.jackson.databind.JsonNode;

/** What one user may do: shown, explained and changed. */
@RestController
@RequestMapping("/admin/users/{id}")
class UserEntitlementController {
  private final Accounts accounts;
  private final Entitlements entitlements;
  private final Explanations explanations;
  private final EntitlementChanges changes;
  private final Plans plans;

  UserEntitlementController(
      Accounts accounts,
      Entitlements entitlements,
      Explanations explanations,
      EntitlementChanges changes,
      Plans plans) {
    this.accounts = accounts;
    this.entitlements = entitlements;
    this.explanations = explanations;
    this.changes = changes;
    this.plans = plans;
  }

  /**
   * What holds now, and everything that was ever given.
   *
   * @param own the newest start first; those that a later one took the place of are marked
   */
  record Access(
      @JsonUnwrapped EntitlementAnswer now,
      List<Map<String, @Nullable Object>> own,
      List<Map<String, @Nullable Object>> plans) {}

  @GetMapping("/ai/entitlements")
  Access show(Administrator administrator, @PathVariable String id) {
    administrator.require(Capability.VIEW_USERS);
    AccountId user = Changes.user(accounts, id);
    return new Access(
        EntitlementAnswer.of(entitlements.of(user), entitlements.usage(user)),
        explanations.history(user).stream().map(UserEntitlementController::history).toList(),
        plans.history(user).stream().map(Shown::of).toList());
  }

  @PostMapping("/ai/entitlements")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, @Nullable Object> grant(
      Administrator administrator,
      @PathVariable String id,
      @RequestBody JsonNode body,
      HttpServletRequest request) {
    administrator.require(Capability.MANAGE_ENTITLEMENTS);
    AccountId user = Changes.user(accounts, id);
    WishBody.Own asked = WishBody.own(body);
    return Shown.of(
        Changes.orRefuse(
            changes.grant(
                administrator.actor(request.getRemoteAddr()), user, asked.wish(), asked.reason())));
  }

  /** Ends one now; the plan holds from the next request on. */
  @DeleteMapping("/ai/entitlements/{entitlementId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(
      Administrator administrator,
      @PathVariable String id,
      @PathVariable String entitlementId,
      @RequestParam(required = false) @Nullable String reason,
      HttpServletRequest request) {
    administrator.require(Capability.MANAGE_ENTITLEMENTS);
    AccountId user = Changes.user(accounts, id);
    Changes.orRefuse(
        changes.end(administrator.actor(request.getRemoteAddr()), user, entitlementId, reason));
  }

  @PostMapping("/plan")
  Map<String, @Nullable Object> move(
      Administrator administrator,
      @PathVariable String id,
      @RequestBody JsonNode json,
      HttpServletRequest request) {
    administrator.require(Capability.MANAGE_ENTITLEMENTS);
    AccountId user = Changes.user(accounts, id);
    StrictObject body = StrictObject.body(json);
    String plan = body.requiredText("plan", 40);
    var until = body.instant("until");
    String reason = WishBody.reason(body);
    body.nothingElseBut(Set.of());
    return Shown.of(
        Changes.orRefuse(
            changes.move(
                administrator.actor(request.getRemoteAddr()),
                user,
                plan,
                until,
                "administrator",
                reason)));
  }

  @GetMapping("/ai/explanation")
  ExplanationAnswer explain(Administrator administrator, @PathVariable String id) {
    administrator.require(Capability.VIEW_USERS);
    return ExplanationAnswer.of(explanations.explain(Changes.user(accounts, id)));
  }

  private static Map<String, @Nullable Object> history(OwnEntitlement own) {
    var shown = new LinkedHashMap<String, @Nullable Object>(Shown.of(own));
    shown.put("superseded", own.superseded());
    return shown;
  }
}
