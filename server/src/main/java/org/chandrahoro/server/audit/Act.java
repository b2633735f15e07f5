package org.chandrahoro.server.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something done that the trail keeps.
 *
 * @param action what was done: {@code entitlement.update}
 * @param target the id of the account it was done to, where there is one
 * @param resourceType what kind of thing was touched, and {@code resourceId} which
 * @param before what stood before, as JSON values; null where nothing did. Values whose names speak
 *     of secrets are masked before they are written
 * @param after what stands now; null where nothing does
 * @param reason in the actor's own words
 */
public record Act(
    String action,
    @Nullable String target,
    @Nullable String resourceType,
    @Nullable String resourceId,
    @Nullable Map<String, @Nullable Object> before,
    @Nullable Map<String, @Nullable Object> after,
    @Nullable String reason) {

  /** An act that changed nothing that could be shown: a sign-in, a look. */
  public static Act of(String action, @Nullable String target) {
    return new Act(action, target, null, null, null, null, null);
  }
}
