package org.chandrahoro.server.account;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.chandrahoro.server.node.SettableClock;
import org.chandrahoro.server.node.TestDatabase;
import org.chandrahoro.server.node.TimeOrderedIds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.IdGenerator;

/** The account module put together by hand on one database, with a clock that the test moves. */
public final class AccountFixture {
  static final String PASSWORD = "a quiet lamp";

  public final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T06:00:00Z"));
  public final List<Object> events = new ArrayList<>();
  final NotedSecurityEvents security = new NotedSecurityEvents();
  public final JdbcClient jdbc;
  public final TransactionTemplate transactions;
  public final IdGenerator ids;
  final PersonStore people;
  final Passwords passwords = new Passwords();
  final Sessions sessions;
  final OneTimeTokens tokens;
  final Lockouts lockouts;
  public final Accounts accounts;
  public final SignIns signIns;
  final AccountDirectory directory;

  public AccountFixture(TestDatabase database) {
    this(database.dataSource());
  }

  /** On a migrated database that a test does not share with others. */
  public AccountFixture(DataSource database) {
    var random = new SecureRandom();
    var secrets = new SecretTokens(random);
    jdbc = JdbcClient.create(database);
    transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
    ids = new TimeOrderedIds(clock, random);
    people = new PersonStore(jdbc);
    sessions = new Sessions(jdbc, people, secrets, ids, clock);
    tokens = new OneTimeTokens(jdbc, secrets, clock);
    lockouts = new Lockouts(jdbc, clock);
    accounts =
        new Accounts(
            people,
            passwords,
            sessions,
            tokens,
            lockouts,
            ids,
            clock,
            events::add,
            security,
            transactions);
    directory = new AccountDirectory(jdbc, accounts, sessions, clock);
    signIns = new SignIns(people, passwords, lockouts, security, transactions);
  }

  /** An address that no other test has. */
  public static String freshAddress() {
    return UUID.randomUUID() + "@example.org";
  }

  /** A new account with {@link #PASSWORD}. */
  public AccountId somebody() {
    return somebody(freshAddress());
  }

  AccountId somebody(String email) {
    return switch (accounts.register(email, PASSWORD, "Asha", null)) {
      case Registration.Registered(AccountId id) -> id;
      case Registration other -> throw new AssertionError("not registered: " + other);
    };
  }
}
