package org.chandrahoro.server.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.server.account.OneTimeTokens.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.IdGenerator;

/** The accounts: made, confirmed, changed, and taken away again. */
@Service
public class Accounts {
  /** How long a deletion can be taken back. */
  public static final Duration GRACE = Duration.ofDays(30);

  public static final int LONGEST_NAME = 120;

  private final PersonStore people;
  private final Passwords passwords;
  private final Sessions sessions;
  private final OneTimeTokens tokens;
  private final Lockouts lockouts;
  private final IdGenerator ids;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final SecurityEvents security;
  private final TransactionTemplate transactions;

  Accounts(
      PersonStore people,
      Passwords passwords,
      Sessions sessions,
      OneTimeTokens tokens,
      Lockouts lockouts,
      IdGenerator ids,
      Clock clock,
      ApplicationEventPublisher events,
      SecurityEvents security,
      TransactionTemplate transactions) {
    this.people = people;
    this.passwords = passwords;
    this.sessions = sessions;
    this.tokens = tokens;
    this.lockouts = lockouts;
    this.ids = ids;
    this.clock = clock;
    this.events = events;
    this.security = security;
    this.transactions = transactions;
  }

  /**
   * Makes an account.
   *
   * @param language in which the person signed up, or null where they said nothing
   */
  public Registration register(
      @Nullable String email,
      @Nullable String password,
      @Nullable String name,
      @Nullable Language language) {
    Optional<EmailAddress> address = EmailAddress.find(email);
    if (address.isEmpty()) {
      return new Registration.Unacceptable(
          "email",
          "an address such as name@example.org, at most " + EmailAddress.LONGEST + " characters");
    }
    Optional<String> weakness = weakness(password);
    if (password == null || weakness.isPresent()) {
      return new Registration.Unacceptable("password", weakness.orElse("is missing"));
    }
    Optional<String> called = callableName(name);
    if (called.isEmpty()) {
      return new Registration.Unacceptable("name", "1 to " + LONGEST_NAME + " characters");
    }
    var id = new AccountId(ids.generateId().toString());
    String hash = passwords.hash(password); // before the transaction: hashing waits its turn
    boolean added =
        Boolean.TRUE.equals(
            transactions.execute(
                _ -> {
                  boolean free =
                      people.add(id, address.get(), called.get(), hash, language, clock.instant());
                  if (free) {
                    events.publishEvent(new AccountRegistered(id));
                  }
                  return free;
                }));
    return added ? new Registration.Registered(id) : new Registration.AddressTaken();
  }

  public Optional<Person> find(AccountId id) {
    return people.find(id);
  }

  /**
   * The person of an account that is known to exist.
   *
   * @throws UnknownAccountException where it was erased meanwhile
   */
  public Person person(AccountId id) {
    return people.find(id).orElseThrow(UnknownAccountException::new);
  }

  /**
   * Accounts that are not about to be erased, by id, after {@code after}; for jobs that visit all.
   */
  public List<AccountId> active(@Nullable AccountId after, int most) {
    return people.active(after, most);
  }

  /** Changes what {@code preferences} names and leaves the rest. */
  @Transactional
  public Person change(AccountId id, Preferences preferences) {
    people.change(id, preferences, clock.instant());
    return person(id);
  }

  /** The zone of the person's days as long as they have not chosen one: their first profile's. */
  @Transactional
  public void settleHomeZone(AccountId id, @Nullable ZoneId zone) {
    people.settleHomeZone(id, zone);
  }

  /** Confirms the address that a mailed token stands for. */
  @Transactional
  public boolean verifyAddress(String token) {
    Optional<AccountId> account = tokens.redeem(token, Purpose.VERIFY_ADDRESS);
    account.ifPresent(id -> people.markVerified(id, clock.instant()));
    return account.isPresent();
  }

  /** Asks for a mail with which the password can be reset; says nothing about the address. */
  @Transactional
  public void forgotPassword(@Nullable String email) {
    EmailAddress.find(email)
        .ifPresent(address -> events.publishEvent(new PasswordResetAsked(address.key())));
  }

  /** Sets a new password and ends every session of the account. */
  public PasswordReset resetPassword(@Nullable String token, @Nullable String password) {
    Optional<String> weakness = weakness(password);
    if (password == null || weakness.isPresent()) {
      return new PasswordReset.Unacceptable(weakness.orElse("is missing"));
    }
    if (token == null) {
      return new PasswordReset.TokenNotGood();
    }
    String hash = passwords.hash(password); // before the transaction: hashing waits its turn
    boolean redeemed = Boolean.TRUE.equals(transactions.execute(_ -> reset(token, hash)));
    return redeemed ? new PasswordReset.Done() : new PasswordReset.TokenNotGood();
  }

  private boolean reset(String token, String hash) {
    Optional<AccountId> account = tokens.redeem(token, Purpose.RESET_PASSWORD);
    if (account.isEmpty()) {
      return false;
    }
    AccountId id = account.get();
    people.changePassword(id, hash, clock.instant());
    people.markVerified(id, clock.instant()); // the token came by mail
    sessions.closeAll(id);
    tokens.revoke(id, Purpose.RESET_PASSWORD);
    people
        .find(id)
        .flatMap(person -> EmailAddress.find(person.email()))
        .ifPresent(address -> lockouts.clear(address.key()));
    security.happened(id, "account.password_reset", Map.of("sessions", "ended"));
    return true;
  }

  /** For the sender of mail: who is to confirm their address, and with which token. */
  @Transactional
  public Optional<MailedToken> confirmationFor(AccountId id) {
    return people
        .find(id)
        .filter(person -> !person.emailVerified())
        .map(person -> new MailedToken(person, tokens.issue(id, Purpose.VERIFY_ADDRESS)));
  }

  /** For the sender of mail: whose password is to be reset, where the address has an account. */
  @Transactional
  public Optional<MailedToken> resetFor(String emailKey) {
    return people
        .findByEmail(emailKey)
        .filter(Person::emailVerified)
        .map(person -> new MailedToken(person, tokens.issue(person.id(), Purpose.RESET_PASSWORD)));
  }

  /** For the sender of mail: the account of an address that was never confirmed. */
  public Optional<AccountId> unconfirmed(String emailKey) {
    return people.findByEmail(emailKey).filter(p -> !p.emailVerified()).map(Person::id);
  }

  /** A token on its way to somebody's mailbox. */
  public record MailedToken(Person person, String token) {
    @Override
    public String toString() {
      return "MailedToken[" + person + "]";
    }
  }

  /** Signs the person out everywhere and erases the account after the grace; returns when. */
  @Transactional
  public Instant delete(AccountId id) {
    Instant due = scheduleDeletion(id);
    security.happened(id, "account.delete", Map.of("due", due.toString(), "sessions", "ended"));
    return due;
  }

  Instant scheduleDeletion(AccountId id) {
    Instant due = clock.instant().plus(GRACE);
    people.scheduleDeletion(id, due);
    sessions.closeAll(id);
    tokens.revokeAll(id);
    return due;
  }

  private static Optional<String> weakness(@Nullable String password) {
    if (password == null
        || password.length() < Passwords.SHORTEST
        || password.length() > Passwords.LONGEST
        || password.isBlank()) {
      return Optional.of(Passwords.SHORTEST + " to " + Passwords.LONGEST + " characters");
    }
    return Optional.empty();
  }

  /** A name without control characters, or empty where nothing is left of it. */
  public static Optional<String> callableName(@Nullable String name) {
    if (name == null) {
      return Optional.empty();
    }
    String called = name.replaceAll("\\p{Cntrl}", " ").strip();
    return called.isEmpty() || called.length() > LONGEST_NAME
        ? Optional.empty()
        : Optional.of(called);
  }
}
