package org.chandrahoro.server.admin;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chandrahoro.server.account.EmailAddress;
import org.chandrahoro.server.audit.Actor;
import org.chandrahoro.server.audit.AuditTrail;
import org.chandrahoro.server.node.NodeHome;
import org.chandrahoro.server.node.SettableClock;
import org.chandrahoro.server.node.TestDatabase;
import org.chandrahoro.server.node.TimeOrderedIds;
import org.chandrahoro.server.vault.SharedKeys;
import org.chandrahoro.server.vault.VaultFixture;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The admin module put together by hand, with a clock that tests move. One database and one home
 * serve all its tests, which run one after another; each begins without administrators.
 */
final class AdminFixture {
  private static final Map<TestDatabase, HikariDataSource> MIGRATED =
      new EnumMap<>(TestDatabase.class);
  private static final Path HOME = temporaryHome();

  static final Actor HERE = Actor.system("test");
  static final String ADDRESS = "192.0.2.7";

  final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T06:00:00Z"));
  final HikariDataSource pool;
  final JdbcClient jdbc;
  final Node node;
  private final long actsBefore;

  AdminFixture(TestDatabase database) {
    pool = MIGRATED.computeIfAbsent(database, AdminFixture::migrated);
    jdbc = JdbcClient.create(pool);
    for (String table :
        List.of(
            "administrators",
            "administrator_sessions",
            "administrator_codes",
            "administrator_tries",
            "administrator_totp",
            "administrator_backup_codes")) {
      jdbc.sql("DELETE FROM " + table).update();
    }
    actsBefore = jdbc.sql("SELECT COUNT(*) FROM audit_logs").query(Long.class).single();
    node = new Node();
  }

  private static HikariDataSource migrated(TestDatabase database) {
    HikariDataSource fresh = TestDatabase.open(database.freshUrl());
    Flyway.configure().dataSource(fresh).load().migrate();
    return fresh;
  }

  private static Path temporaryHome() {
    try {
      return Files.createTempDirectory("chandrahoro-admin");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** One more node on the same database and master key. */
  Node anotherNode() {
    return new Node();
  }

  /** What one node holds in its memory. */
  final class Node {
    final SecureRandom random = new SecureRandom();
    final TimeOrderedIds ids = new TimeOrderedIds(clock, random);
    final TransactionTemplate transactions =
        new TransactionTemplate(new DataSourceTransactionManager(pool));
    final org.chandrahoro.server.vault.Vault vault = VaultFixture.local(HOME, jdbc, clock);
    final SharedKeys keys = new SharedKeys(jdbc, vault, random, ids, clock);
    final AuditTrail trail = AuditTrail.of(jdbc, vault, new NodeHome(HOME), ids, clock);
    final AdministratorStore store = new AdministratorStore(jdbc);
    final AdministratorSessions sessions = new AdministratorSessions(jdbc, ids, clock);
    final AdministratorTokens tokens = new AdministratorTokens(keys, sessions, clock);
    final CodeHashes hashes = new CodeHashes(keys);
    final MailedCodes codes = new MailedCodes(jdbc, hashes, random, clock);
    final CodeTries tries = new CodeTries(jdbc, clock);
    final List<Object> events = new ArrayList<>();
    final Administrators administrators =
        new Administrators(store, sessions, trail, transactions, ids, clock);
    final AdministratorSignIn signIn =
        new AdministratorSignIn(
            store,
            codes,
            tries,
            sessions,
            tokens,
            trail,
            transactions,
            event -> events.add(event),
            clock);
    final SecondFactorStore factorStore = new SecondFactorStore(jdbc, vault, ids);
    final SecondFactors secondFactors =
        new SecondFactors(
            factorStore,
            store,
            sessions,
            tokens,
            tries,
            hashes,
            trail,
            transactions,
            random,
            clock);

    /** A new administrator. */
    AdministratorEntry add(String email, Role role) {
      return switch (administrators.create(HERE, email, role.word())) {
        case AdministratorCreation.Created(AdministratorEntry made) -> made;
        case AdministratorCreation other -> throw new AssertionError("not made: " + other);
      };
    }

    /** Whether a token opens anything. */
    boolean accepts(AdministratorTokens.AdministratorToken token) {
      try {
        tokens.decoder().decode(token.value());
        return true;
      } catch (org.springframework.security.oauth2.jwt.JwtException refused) {
        return false;
      }
    }

    String sessionOf(AdministratorTokens.AdministratorToken token) {
      return String.valueOf(
          tokens.decoder().decode(token.value()).getClaimAsString(AdministratorTokens.SESSION));
    }
  }

  static EmailAddress email(String text) {
    return EmailAddress.find(text).orElseThrow();
  }

  /** How often the trail tells of an action since this fixture began. */
  int acts(String action) {
    return jdbc.sql(
            "SELECT COUNT(*) FROM audit_logs WHERE action = :action AND sequence_number > :before")
        .param("action", action)
        .param("before", actsBefore)
        .query(Integer.class)
        .single();
  }

  /** The sealed parts of what the trail kept since this fixture began. */
  List<String> sealedActs() {
    return jdbc.sql(
            "SELECT actor_sealed, content_sealed FROM audit_logs WHERE sequence_number > :before")
        .param("before", actsBefore)
        .query((row, _) -> latin(row.getBytes(1)) + latin(row.getBytes(2)))
        .list();
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
