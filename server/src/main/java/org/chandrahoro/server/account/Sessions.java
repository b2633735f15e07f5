package org.chandrahoro.server.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.server.node.Digests;
import org.chandrahoro.server.node.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/**
 * Who is signed in where. Each is a row, so that signing out, resetting a password or deleting an
 * account ends it on every node with the next request.
 */
@Component
public class Sessions {
  public static final Duration PAGE_LIFETIME = Duration.ofDays(30);
  public static final Duration API_LIFETIME = Duration.ofHours(24);

  private final JdbcClient database;
  private final PersonStore people;
  private final SecretTokens secrets;
  private final IdGenerator ids;
  private final Clock clock;

  Sessions(
      JdbcClient database, PersonStore people, SecretTokens secrets, IdGenerator ids, Clock clock) {
    this.database = database;
    this.people = people;
    this.secrets = secrets;
    this.ids = ids;
    this.clock = clock;
  }

  /** A session of the API, which its token carries by id. */
  public record ApiSession(String id, AccountId account, Instant startedAt, Instant endsAt) {}

  /** Starts a session of the pages and returns the secret for its cookie. */
  public String openPage(AccountId account) {
    String secret = secrets.next();
    Instant now = clock.instant();
    insert(
        ids.generateId().toString(),
        account,
        "page",
        Digests.sha256(secret),
        now,
        now.plus(PAGE_LIFETIME));
    return secret;
  }

  /** Starts a session of the API. */
  public ApiSession openApi(AccountId account) {
    String id = ids.generateId().toString();
    Instant now = clock.instant();
    insert(id, account, "api", null, now, now.plus(API_LIFETIME));
    return new ApiSession(id, account, now, now.plus(API_LIFETIME));
  }

  /** Whoever holds the cookie {@code secret}. */
  public Optional<Person> findPage(String secret) {
    return database
        .sql(
            """
            SELECT s.account_id FROM sessions s JOIN users u ON u.id = s.account_id
            WHERE s.token_hash = :hash AND s.expires_at > :now AND u.suspended_at IS NULL
            """)
        .param("hash", Digests.sha256(secret))
        .param("now", UtcColumn.of(clock.instant()))
        .query((row, _) -> new AccountId(row.getString("account_id")))
        .optional()
        .flatMap(people::find);
  }

  /** Whether a token of this API session is still good. */
  boolean isOpen(String id, AccountId account) {
    return database
        .sql(
            """
            SELECT 1 FROM sessions s JOIN users u ON u.id = s.account_id
            WHERE s.id = :id AND s.account_id = :account AND s.kind = 'api'
              AND s.expires_at > :now AND u.suspended_at IS NULL
            """)
        .param("id", id)
        .param("account", account.value())
        .param("now", UtcColumn.of(clock.instant()))
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** Ends the session of a cookie. */
  public void closePage(String secret) {
    database
        .sql("DELETE FROM sessions WHERE token_hash = :hash")
        .param("hash", Digests.sha256(secret))
        .update();
  }

  /** Ends one session of the API. */
  public void closeApi(AccountId account, String id) {
    database
        .sql("DELETE FROM sessions WHERE id = :id AND account_id = :account")
        .param("id", id)
        .param("account", account.value())
        .update();
  }

  /** Ends every session of an account. */
  void closeAll(AccountId account) {
    database
        .sql("DELETE FROM sessions WHERE account_id = :account")
        .param("account", account.value())
        .update();
  }

  /** Forgets the sessions that are over. */
  void sweep() {
    database
        .sql("DELETE FROM sessions WHERE expires_at <= :now")
        .param("now", UtcColumn.of(clock.instant()))
        .update();
  }

  private void insert(
      String id,
      AccountId account,
      String kind,
      @org.jspecify.annotations.Nullable String tokenHash,
      Instant now,
      Instant end) {
    database
        .sql(
            """
            INSERT INTO sessions (id, account_id, kind, token_hash, created_at, expires_at)
            VALUES (:id, :account, :kind, :hash, :now, :end)
            """)
        .param("id", id)
        .param("account", account.value())
        .param("kind", kind)
        .param("hash", tokenHash)
        .param("now", UtcColumn.of(now))
        .param("end", UtcColumn.of(end))
        .update();
  }
}
