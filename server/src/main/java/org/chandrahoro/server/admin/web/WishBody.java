package org.chandrahoro.server.admin.web;

import java.util.Set;
import org.chandrahoro.server.entitlement.Wish;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The bodies in which plans and entitlements are sent, as they are answered and with a reason. */
final class WishBody {
  private static final int LONGEST_REASON = 1_000;

  /** A body that was read with GET can be sent back. */
  private static final Set<String> OF_ANSWERS =
      Set.of("id", "name", "usage_today", "resets_at", "own", "plans", "superseded");

  private WishBody() {}

  record Own(Wish.Own wish, @Nullable String reason) {}

  record OfPlan(Wish.Granting wish, @Nullable String reason) {}

  static Own own(JsonNode json) {
    StrictObject body = StrictObject.body(json);
    var wish =
        new Wish.Own(
            granting(body),
            body.text("window_tz", 64),
            body.instant("starts_at"),
            body.instant("ends_at"),
            body.flat("metadata"));
    String reason = reason(body);
    body.nothingElseBut(OF_ANSWERS);
    return new Own(wish, reason);
  }

  static OfPlan plan(JsonNode json) {
    StrictObject body = StrictObject.body(json);
    Wish.Granting wish = granting(body);
    String reason = reason(body);
    body.nothingElseBut(OF_ANSWERS);
    return new OfPlan(wish, reason);
  }

  static @Nullable String reason(StrictObject body) {
    return body.text("reason", LONGEST_REASON);
  }

  private static Wish.Granting granting(StrictObject body) {
    StrictObject limits = body.object("limits");
    var wish =
        new Wish.Granting(
            body.truth("enabled"),
            limits.whole("requests_per_day"),
            limits.whole("tokens_per_day"),
            limits.texts("allowed_models"),
            limits.texts("allowed_endpoints"),
            body.text("cap_mode", 20));
    limits.nothingElseBut(Set.of());
    return wish;
  }
}
