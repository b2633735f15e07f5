package org.chandrahoro.server.audit;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.chandrahoro.server.node.TimeOrderedIds;
import org.chandrahoro.server.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A trail for tests of other modules. */
public final class AuditFixture {
  private AuditFixture() {}

  public static AuditTrail trail(JdbcClient database, Vault vault, Path home, Clock clock) {
    var store = new AuditStore(database);
    return new AuditTrail(
        store,
        new SealedParts(vault, new JsonMapper()),
        HeadSeal.open(store, vault, clock),
        new HeadWitness(home),
        new TimeOrderedIds(clock, new SecureRandom()),
        clock);
  }
}
