package org.chandrahoro.server.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chandrahoro.server.audit.AuditLog;
import org.chandrahoro.server.audit.AuditRow;
import org.chandrahoro.server.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the audit trail tells about a person. Its rows are never deleted, or the chain would break:
 * an erasure destroys the key under which everything in them that tells of the person is sealed.
 */
@Component
@Order(1)
class SecurityEventData implements PersonalData {
  private final AuditLog log;
  private final Vault vault;

  SecurityEventData(AuditLog log, Vault vault) {
    this.log = log;
    this.vault = vault;
  }

  @Override
  public String section() {
    return "security_events";
  }

  /**
   * Newest first. Of who acted only the role is told: an operator's address is not the person's.
   */
  @Override
  public List<Map<String, @Nullable Object>> of(AccountId account) {
    var events = new ArrayList<Map<String, @Nullable Object>>();
    log.about(account.value(), row -> events.add(shown(row)));
    return events;
  }

  @Override
  public void erase(AccountId account) {
    vault.forget(account.value());
  }

  private static Map<String, @Nullable Object> shown(AuditRow row) {
    var shown = new LinkedHashMap<String, @Nullable Object>();
    shown.put("at", row.at().toString());
    shown.put("action", row.action());
    shown.put("actor_role", row.actorRole());
    shown.put("before", row.before());
    shown.put("after", row.after());
    shown.put("reason", row.reason());
    if ("user".equals(row.actorRole())) {
      shown.put("ip_address", row.ipAddress());
    }
    return shown;
  }
}
