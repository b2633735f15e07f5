package org.chandrahoro.server.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.chandrahoro.server.node.NodeHome;
import org.chandrahoro.server.node.TimeOrderedIds;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A vault for tests of other modules. */
public final class VaultFixture {
  private VaultFixture() {}

  /** The vault of a home that keeps its wrapping key in the file. */
  public static Vault local(Path home, JdbcClient jdbc, Clock clock) {
    var store = new DataKeyStore(jdbc);
    var wrapping =
        VaultConfiguration.wrappingKey(new VaultSettings.Local(), new NodeHome(home), store);
    var ids = new TimeOrderedIds(clock, new SecureRandom());
    return VaultConfiguration.vault(wrapping, new DataKeys(store, wrapping, ids, clock));
  }
}
