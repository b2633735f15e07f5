package org.chandrahoro.server.account;

import java.util.Map;
import org.chandrahoro.server.audit.Act;
import org.chandrahoro.server.audit.Actor;
import org.chandrahoro.server.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Keeps security events in the audit trail, with the address of the request that they came with.
 */
@Component
class TrailedSecurityEvents implements SecurityEvents {
  private static final String WHAT = "account";

  private final AuditTrail trail;
  private final PersonStore people;

  TrailedSecurityEvents(AuditTrail trail, PersonStore people) {
    this.trail = trail;
    this.people = people;
  }

  @Override
  public void happened(AccountId account, String event, Map<String, @Nullable Object> after) {
    String name = people.find(account).map(Person::email).orElse(account.value());
    trail.append(
        new Actor(account.value(), name, "user", address()),
        new Act(
            event,
            account.value(),
            WHAT,
            account.value(),
            null,
            after.isEmpty() ? null : after,
            null));
  }

  @Override
  public void erased(AccountId account) {
    trail.append(
        Actor.system("erasure"),
        new Act("account.erase", account.value(), WHAT, account.value(), null, null, null));
  }

  private static @Nullable String address() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
        ? here.getRequest().getRemoteAddr()
        : null;
  }
}
