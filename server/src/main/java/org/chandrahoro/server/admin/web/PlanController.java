package org.chandrahoro.server.admin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chandrahoro.server.admin.Administrator;
import org.chandrahoro.server.admin.Capability;
import org.chandrahoro.server.entitlement.EntitlementChanges;
import org.chandrahoro.server.entitlement.Plans;
import org.chandrahoro.server.entitlement.Shown;
import org.chandrahoro.server.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The plans: shown and edited. */
@RestController
@RequestMapping("/admin/plans")
class PlanController {
  private final Plans plans;
  private final EntitlementChanges changes;

  PlanController(Plans plans, EntitlementChanges changes) {
    this.plans = plans;
    this.changes = changes;
  }

  /**
   * All plans.
   *
   * @param standard the plan of whoever is on none
   */
  record Listed(List<Map<String, @Nullable Object>> items, String standard) {}

  record Standard(String plan) {}

  @GetMapping
  Listed list(Administrator administrator) {
    administrator.require(Capability.VIEW_USERS);
    return new Listed(plans.all().stream().map(Shown::of).toList(), plans.standard().word());
  }

  @GetMapping("/{name}")
  Map<String, @Nullable Object> show(Administrator administrator, @PathVariable String name) {
    administrator.require(Capability.VIEW_USERS);
    return Shown.of(plans.find(name).orElseThrow(() -> Refusal.notFound("The plan")));
  }

  @PutMapping("/{name}")
  Map<String, @Nullable Object> edit(
      Administrator administrator,
      @PathVariable String name,
      @RequestBody JsonNode body,
      HttpServletRequest request) {
    administrator.require(Capability.MANAGE_PLANS);
    WishBody.OfPlan asked = WishBody.plan(body);
    return Shown.of(
        Changes.orRefuse(
            changes.edit(
                administrator.actor(request.getRemoteAddr()), name, asked.wish(), asked.reason())));
  }

  /** Chooses the plan of whoever is on none. */
  @PutMapping("/default")
  Standard standard(
      Administrator administrator, @RequestBody JsonNode json, HttpServletRequest request) {
    administrator.require(Capability.MANAGE_PLANS);
    StrictObject body = StrictObject.body(json);
    String plan = body.requiredText("plan", 40);
    String reason = WishBody.reason(body);
    body.nothingElseBut(Set.of());
    return new Standard(
        Changes.orRefuse(
                changes.standard(administrator.actor(request.getRemoteAddr()), plan, reason))
            .word());
  }
}
