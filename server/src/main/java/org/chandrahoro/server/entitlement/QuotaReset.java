package org.chandrahoro.server.entitlement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.audit.Act;
import org.chandrahoro.server.audit.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator gives a person their day back. */
class QuotaReset {
  /** As often a support administrator may in a day, which ends at midnight UTC. */
  static final int MOST_BY_SUPPORT = 5;

  private final Entitlements entitlements;
  private final QuotaStore counters;
  private final Front front;
  private final BiConsumer<Actor, Act> trail;
  private final JdbcClient database;
  private final BookKeeping books;

  QuotaReset(
      Entitlements entitlements,
      QuotaStore counters,
      Front front,
      BiConsumer<Actor, Act> trail,
      JdbcClient database,
      BookKeeping books) {
    this.entitlements = entitlements;
    this.counters = counters;
    this.front = front;
    this.trail = trail;
    this.database = database;
    this.books = books;
  }

  ResetOutcome reset(AccountId account, Actor actor, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a reset of the quota without a reason");
    }
    while (true) {
      try {
        return books.book(account, () -> done(account, actor, reason.strip()));
      } catch (DuplicateKeyException atOnce) {
        // Another reset of the same administrator took the place in the day that this one counted.
      }
    }
  }

  private ResetOutcome done(AccountId account, Actor actor, String reason) {
    Instant now = books.now();
    if (actor.role().equals("support") && !takesPlace(String.valueOf(actor.id()), account, now)) {
      return new ResetOutcome.TooManyToday(MOST_BY_SUPPORT);
    }
    Entitlement entitlement = entitlements.of(account);
    QuotaWindow window = entitlements.window(account, entitlement);
    UsageToday before = entitlements.usage(account, entitlement);
    counters.reset(account, window, now);
    UsageToday after = entitlements.usage(account, entitlement);
    trail.accept(
        actor,
        new Act(
            "quota.reset",
            account.value(),
            "quota_counter",
            window.localDate().toString(),
            shown(before),
            shown(after),
            reason));
    front.forget(account, window);
    return new ResetOutcome.Reset(before, after);
  }

  private boolean takesPlace(String actor, AccountId account, Instant now) {
    LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
    int done =
        database
            .sql("SELECT COUNT(*) FROM quota_resets WHERE actor_id = :actor AND on_day = :day")
            .param("actor", actor)
            .param("day", day)
            .query((row, _) -> row.getInt(1))
            .single();
    return done < MOST_BY_SUPPORT
        && database
                .sql(
                    """
                    INSERT INTO quota_resets (actor_id, on_day, place, user_id)
                    VALUES (:actor, :day, :place, :account)
                    """)
                .param("actor", actor)
                .param("day", day)
                .param("place", done + 1)
                .param("account", account.value())
                .update()
            == 1;
  }

  private static Map<String, @Nullable Object> shown(UsageToday usage) {
    var shown = new LinkedHashMap<String, @Nullable Object>();
    shown.put("date", usage.localDate().toString());
    shown.put("requests_used", usage.requestsUsed());
    shown.put("tokens_used", usage.tokensUsed());
    return shown;
  }
}
