package org.chandrahoro.server.admin.web;

import java.util.regex.Pattern;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.entitlement.Change;
import org.chandrahoro.server.web.Refusal;

/** How changes of administrators are answered. */
final class Changes {
  private static final Pattern ID = Pattern.compile("[0-9a-fA-F-]{1,36}");

  private Changes() {}

  /** What stands now, or the problem. */
  static <T> T orRefuse(Change<T> change) {
    return switch (change) {
      case Change.Made<T>(T now) -> now;
      case Change.Unacceptable<T>(String field, String why) -> throw Refusal.badField(field, why);
      case Change.NotFound<T>(String what) -> throw Refusal.notFound(what);
    };
  }

  /** The user of a path. */
  static AccountId user(Accounts accounts, String id) {
    if (!ID.matcher(id).matches() || accounts.find(new AccountId(id)).isEmpty()) {
      throw Refusal.notFound("The user");
    }
    return new AccountId(id);
  }
}
