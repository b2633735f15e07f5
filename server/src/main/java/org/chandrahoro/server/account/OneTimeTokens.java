package org.chandrahoro.server.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.server.node.Digests;
import org.chandrahoro.server.node.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tokens that are mailed and work once. Only their hashes are kept. */
@Component
class OneTimeTokens {

  /** What a token is for, and how long it is good. */
  enum Purpose {
    VERIFY_ADDRESS("verify-address", Duration.ofDays(7)),
    RESET_PASSWORD("reset-password", Duration.ofHours(1));

    private final String word;
    private final Duration lifetime;

    Purpose(String word, Duration lifetime) {
      this.word = word;
      this.lifetime = lifetime;
    }
  }

  private final JdbcClient database;
  private final SecretTokens secrets;
  private final Clock clock;

  OneTimeTokens(JdbcClient database, SecretTokens secrets, Clock clock) {
    this.database = database;
    this.secrets = secrets;
    this.clock = clock;
  }

  String issue(AccountId account, Purpose purpose) {
    String token = secrets.next();
    database
        .sql(
            """
            INSERT INTO one_time_tokens (token_hash, account_id, purpose, expires_at)
            VALUES (:hash, :account, :purpose, :end)
            """)
        .param("hash", Digests.sha256(token))
        .param("account", account.value())
        .param("purpose", purpose.word)
        .param("end", UtcColumn.of(clock.instant().plus(purpose.lifetime)))
        .update();
    return token;
  }

  /** Uses a token up; empty where it is unknown, over, or used. One of two parallel uses wins. */
  Optional<AccountId> redeem(String token, Purpose purpose) {
    String hash = Digests.sha256(token);
    Instant now = clock.instant();
    boolean won =
        database
                .sql(
                    """
                    UPDATE one_time_tokens SET used_at = :now
                    WHERE token_hash = :hash AND purpose = :purpose AND used_at IS NULL
                      AND expires_at > :now
                    """)
                .param("now", UtcColumn.of(now))
                .param("hash", hash)
                .param("purpose", purpose.word)
                .update()
            == 1;
    return won
        ? database
            .sql("SELECT account_id FROM one_time_tokens WHERE token_hash = :hash")
            .param("hash", hash)
            .query((row, _) -> new AccountId(row.getString("account_id")))
            .optional()
        : Optional.empty();
  }

  /** Makes the tokens of one purpose worthless. */
  void revoke(AccountId account, Purpose purpose) {
    database
        .sql("DELETE FROM one_time_tokens WHERE account_id = :account AND purpose = :purpose")
        .param("account", account.value())
        .param("purpose", purpose.word)
        .update();
  }

  void revokeAll(AccountId account) {
    database
        .sql("DELETE FROM one_time_tokens WHERE account_id = :account")
        .param("account", account.value())
        .update();
  }

  void sweep() {
    database
        .sql("DELETE FROM one_time_tokens WHERE expires_at <= :now")
        .param("now", UtcColumn.of(clock.instant()))
        .update();
  }
}
