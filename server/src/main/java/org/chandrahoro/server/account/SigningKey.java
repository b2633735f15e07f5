package org.chandrahoro.server.account;

import java.security.SecureRandom;
import java.time.Clock;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.chandrahoro.server.node.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/** The key of the API's tokens: made once, by whichever node comes first, and shared by all. */
@Component
class SigningKey {
  private static final String SLOT = "api";

  private final SecretKey secret;

  SigningKey(JdbcClient database, SecureRandom random, IdGenerator ids, Clock clock) {
    byte[] candidate = new byte[32];
    random.nextBytes(candidate);
    database
        .sql(
            """
            INSERT IGNORE INTO signing_keys (slot, key_id, secret, created_at)
            VALUES (:slot, :id, :secret, :now)
            """)
        .param("slot", SLOT)
        .param("id", ids.generateId().toString())
        .param("secret", candidate)
        .param("now", UtcColumn.of(clock.instant()))
        .update();
    // Read back even after an insert of ours: another node's may have come first.
    byte[] agreed =
        database
            .sql("SELECT secret FROM signing_keys WHERE slot = :slot")
            .param("slot", SLOT)
            .query((row, _) -> row.getBytes("secret"))
            .single();
    this.secret = new SecretKeySpec(agreed, "HmacSHA256");
  }

  SecretKey secret() {
    return secret;
  }
}
