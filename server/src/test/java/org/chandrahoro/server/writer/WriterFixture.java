package org.chandrahoro.server.writer;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.audit.Actor;
import org.chandrahoro.server.audit.AuditFixture;
import org.chandrahoro.server.audit.AuditTrail;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.llm.Secret;
import org.chandrahoro.server.node.SettableClock;
import org.chandrahoro.server.node.TestDatabase;
import org.chandrahoro.server.node.TimeOrderedIds;
import org.chandrahoro.server.vault.Vault;
import org.chandrahoro.server.vault.VaultFixture;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * LLM profiles put together by hand on one database for this package, with a provider that is told.
 * Not the suite's own: what others sealed there opens with their master key only.
 */
final class WriterFixture {
  private static final Map<TestDatabase, WriterFixture> OPEN = new EnumMap<>(TestDatabase.class);
  private static final Instant NOON = Instant.parse("2026-03-01T06:30:00Z");

  static final Actor OWNER = new Actor("owner-1", "owner@example.org", "owner", "192.0.2.7");
  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  final SettableClock clock = new SettableClock(NOON);
  final List<Checked> checked = new ArrayList<>();
  final Deque<KeyCheck.Verdict> verdicts = new ArrayDeque<>();
  final JdbcClient jdbc;
  final TransactionTemplate transactions;
  final LlmProfileStore store;
  final Vault vault;
  final SealedKeys keys;
  final AuditTrail trail;
  final TimeOrderedIds ids;
  final LlmProfiles profiles;

  record Checked(Provider provider, String key, Optional<URI> baseUrl) {}

  final Path home;

  static synchronized WriterFixture on(TestDatabase database) {
    var fixture = OPEN.computeIfAbsent(database, WriterFixture::new);
    fixture.clock.set(NOON);
    fixture.checked.clear();
    fixture.verdicts.clear();
    return fixture;
  }

  private WriterFixture(TestDatabase database) {
    home = temporaryHome();
    HikariDataSource pool = TestDatabase.open(database.freshUrl());
    Flyway.configure().dataSource(pool).load().migrate();
    jdbc = JdbcClient.create(pool);
    transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
    ids = new TimeOrderedIds(clock, new SecureRandom());
    store = new LlmProfileStore(jdbc);
    vault = VaultFixture.local(home, jdbc, clock);
    keys = new SealedKeys(vault);
    trail = AuditFixture.trail(jdbc, vault, home, clock);
    profiles =
        new LlmProfiles(
            store,
            keys,
            new SomeModels(),
            provider(KeyCheck.class, this::check),
            trail,
            ids,
            clock,
            transactions);
  }

  static <T> ObjectProvider<T> provider(Class<T> type, T bean) {
    return new StaticListableBeanFactory(Map.of("bean", bean)).getBeanProvider(type);
  }

  private KeyCheck.Verdict check(Provider provider, Secret key, Optional<URI> baseUrl) {
    checked.add(new Checked(provider, key.reveal(), baseUrl));
    return verdicts.isEmpty() ? new KeyCheck.Verdict.Works() : verdicts.removeFirst();
  }

  static AccountId somebody() {
    return new AccountId(UUID.randomUUID().toString());
  }

  private static Path temporaryHome() {
    try {
      return Files.createTempDirectory("chandrahoro-writer");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  ProfileOutcome set(AccountId account, String json) {
    return set(account, json, null);
  }

  ProfileOutcome set(AccountId account, String json, @Nullable String reason) {
    return profiles.set(account, JSON.readValue(json, LlmProfileForm.class), OWNER, reason);
  }
}
