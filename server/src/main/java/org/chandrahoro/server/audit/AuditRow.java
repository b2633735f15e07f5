package org.chandrahoro.server.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trail as it is read.
 *
 * @param actor the address or job that acted; null where it does not open
 * @param actorId the account behind it, where there is one
 * @param withheld what does not open any more, because the person it was about was erased or its
 *     key is not to be had
 */
public record AuditRow(
    String id,
    Instant at,
    @Nullable String actor,
    @Nullable String actorId,
    String actorRole,
    String action,
    @Nullable String targetUserId,
    @Nullable String resourceType,
    @Nullable String resourceId,
    @Nullable Map<String, @Nullable Object> before,
    @Nullable Map<String, @Nullable Object> after,
    @Nullable String reason,
    @Nullable String ipAddress,
    Withheld withheld) {

  /** Which of the two sealed parts of a row stays closed. */
  public enum Withheld {
    NOTHING,
    /** Who acted, beyond their id, and from where. */
    ACTOR,
    /** Before, after and reason. */
    CONTENT,
    BOTH;

    static Withheld of(boolean actor, boolean content) {
      if (actor) {
        return content ? BOTH : ACTOR;
      }
      return content ? CONTENT : NOTHING;
    }
  }

  /** Names nobody. */
  @Override
  public String toString() {
    return "AuditRow[" + id + " " + action + "]";
  }
}
