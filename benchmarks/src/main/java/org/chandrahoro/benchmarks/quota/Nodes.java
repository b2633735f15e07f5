package org.chandrahoro.benchmarks.quota;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chandrahoro.server.Application;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.account.Registration;
import org.chandrahoro.server.entitlement.Quota;
import org.chandrahoro.server.node.UtcColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two whole nodes of the application in this process, on one database. */
final class Nodes implements AutoCloseable {
  private final List<ConfigurableApplicationContext> contexts = new ArrayList<>();

  /**
   * @param database null for an H2 file
   * @param redis null for none
   */
  Nodes(@Nullable String database, @Nullable String redis) throws IOException {
    Path home = Files.createTempDirectory("chandrahoro-quota");
    for (int i = 0; i < 2; i++) {
      var arguments =
          new ArrayList<>(
              List.of(
                  "--chandrahoro.home=" + home,
                  "--chandrahoro.port=0",
                  "--chandrahoro.rate-ai-per-minute=0",
                  "--logging.level.root=error"));
      if (database != null) {
        arguments.add("--chandrahoro.db-url=" + database);
        arguments.add("--chandrahoro.db-user=root");
      }
      if (redis != null) {
        arguments.add("--chandrahoro.redis-url=" + redis);
      }
      contexts.add(SpringApplication.run(Application.class, arguments.toArray(String[]::new)));
    }
  }

  List<Quota> quotas() {
    return contexts.stream().map(context -> context.getBean(Quota.class)).toList();
  }

  /** A new account with an entitlement of its own. */
  AccountId person(@Nullable Long hardCap) {
    var accounts = contexts.getFirst().getBean(Accounts.class);
    if (!(accounts.register(UUID.randomUUID() + "@example.org", "a quiet lamp", "Asha", null)
        instanceof Registration.Registered(AccountId id))) {
      throw new IllegalStateException("the person was not registered");
    }
    Instant since = Instant.now().minus(Duration.ofMinutes(1));
    database()
        .sql(
            """
            INSERT INTO ai_entitlements
              (id, user_id, enabled, tokens_per_day, allowed_models, allowed_endpoints, window_tz,
               starts_at, cap_mode, metadata, created_at, updated_at)
            VALUES
              (:id, :person, 1, :cap, '[]', '[]', 'Asia/Kolkata',
               :since, 'hard', '{}', :since, :since)
            """)
        .param("id", UUID.randomUUID().toString())
        .param("person", id.value())
        .param("cap", hardCap)
        .param("since", UtcColumn.of(since))
        .update();
    return id;
  }

  /** What stands in the ledger for a person: used, and still held. */
  long[] ledger(AccountId person) {
    return database()
        .sql(
            """
            SELECT SUM(tokens_used), SUM(tokens_held) FROM quota_counters WHERE user_id = :person
            """)
        .param("person", person.value())
        .query((row, _) -> new long[] {row.getLong(1), row.getLong(2)})
        .single();
  }

  private JdbcClient database() {
    return contexts.getFirst().getBean(JdbcClient.class);
  }

  @Override
  public void close() {
    contexts.forEach(ConfigurableApplicationContext::close);
  }
}
