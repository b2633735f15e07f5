package org.chandrahoro.server.admin;

import java.util.Map;
import java.util.Optional;
import org.chandrahoro.server.audit.Act;
import org.chandrahoro.server.audit.Actor;
import org.jspecify.annotations.Nullable;

/** How the audit trail tells of administrators' sign-ins. */
final class SecurityActs {
  static final String MAILED_CODE = "mailed code";
  static final String AUTHENTICATOR = "authenticator";
  static final String BACKUP = "backup";

  private SecurityActs() {}

  /** Whoever showed a wrong code: they may not be whom they say, so nobody is named. */
  static Actor somebody(@Nullable String address) {
    return new Actor(null, "somebody not signed in", "none", address);
  }

  static Act of(
      String action, AdministratorId administrator, @Nullable Map<String, @Nullable Object> after) {
    return new Act(action, null, "administrator", administrator.value(), null, after, null);
  }

  static Act failed(Optional<AdministratorId> administrator, String by) {
    return event("admin.login_failed", administrator, by);
  }

  static Act lockedOut(Optional<AdministratorId> administrator, String by) {
    return event("admin.locked_out", administrator, by);
  }

  private static Act event(String action, Optional<AdministratorId> administrator, String by) {
    return new Act(
        action,
        null,
        "administrator",
        administrator.map(AdministratorId::value).orElse(null),
        null,
        Map.of("by", by),
        null);
  }
}
