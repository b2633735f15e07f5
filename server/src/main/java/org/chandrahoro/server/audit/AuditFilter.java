package org.chandrahoro.server.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the trail are asked for; null leaves a column alone, and all that is given must
 * hold.
 *
 * @param actor the id of whoever acted
 * @param action exactly: {@code quota.reset}
 * @param target the id of the account it was done to
 * @param from the first instant
 * @param until the first instant no more
 */
public record AuditFilter(
    @Nullable String actor,
    @Nullable String action,
    @Nullable String target,
    @Nullable String resourceType,
    @Nullable String resourceId,
    @Nullable Instant from,
    @Nullable Instant until) {

  public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null);

  /** The same of one actor's own rows only, whoever's were asked for. */
  public AuditFilter by(String id) {
    return new AuditFilter(id, action, target, resourceType, resourceId, from, until);
  }

  /** The same with one target only. */
  public AuditFilter about(String id) {
    return new AuditFilter(actor, action, id, resourceType, resourceId, from, until);
  }

  /** What is asked for, by the names of CONTRACT, for the row that tells of the reading. */
  Map<String, @Nullable Object> told() {
    var told = new LinkedHashMap<String, @Nullable Object>();
    put(told, "actor", actor);
    put(told, "action", action);
    put(told, "target_user_id", target);
    put(told, "resource_type", resourceType);
    put(told, "resource_id", resourceId);
    put(told, "from", from);
    put(told, "until", until);
    return told;
  }

  private static void put(Map<String, @Nullable Object> told, String name, @Nullable Object value) {
    if (value != null) {
      told.put(name, value.toString());
    }
  }
}
