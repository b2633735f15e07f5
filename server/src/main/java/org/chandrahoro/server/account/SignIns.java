package org.chandrahoro.server.account;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.server.account.PersonStore.Credentials;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks who somebody says they are. */
@Service
public class SignIns {
  private final PersonStore people;
  private final Passwords passwords;
  private final Lockouts lockouts;
  private final SecurityEvents events;
  private final TransactionTemplate transactions;

  SignIns(
      PersonStore people,
      Passwords passwords,
      Lockouts lockouts,
      SecurityEvents events,
      TransactionTemplate transactions) {
    this.people = people;
    this.passwords = passwords;
    this.lockouts = lockouts;
    this.events = events;
    this.transactions = transactions;
  }

  /** Checks a password. Signing in also takes back a deletion that was asked for. */
  public SignIn withPassword(@Nullable String email, @Nullable String password) {
    Optional<EmailAddress> address = EmailAddress.find(email);
    if (address.isEmpty() || password == null || password.length() > Passwords.LONGEST) {
      return new SignIn.WrongCredentials();
    }
    String key = address.get().key();
    Optional<Instant> locked = lockouts.lockedUntil(key);
    if (locked.isPresent()) {
      return new SignIn.LockedOut(locked.get());
    }
    Optional<Credentials> credentials = people.credentials(address.get());
    boolean right =
        credentials.isPresent()
            ? passwords.matches(password, credentials.get().passwordHash())
            : passwords.matchesNobody(password);
    if (!right || credentials.isEmpty()) {
      transactions.executeWithoutResult(_ -> failed(key, credentials));
      return new SignIn.WrongCredentials();
    }
    // Looked at again: guesses that ran beside this one may have locked the address meanwhile.
    locked = lockouts.lockedUntil(key);
    if (locked.isPresent()) {
      return new SignIn.LockedOut(locked.get());
    }
    lockouts.clear(key);
    if (credentials.get().suspended()) {
      return new SignIn.Suspended();
    }
    AccountId id = credentials.get().id();
    boolean undone = Boolean.TRUE.equals(transactions.execute(_ -> undoDeletion(id)));
    return new SignIn.SignedIn(id, undone);
  }

  /** An address without an account leaves no trace: anybody could fill the trail with such. */
  private void failed(String key, Optional<Credentials> credentials) {
    if (lockouts.failed(key) && credentials.isPresent()) {
      events.happened(credentials.get().id(), "account.lockout", Map.of());
    }
  }

  private boolean undoDeletion(AccountId id) {
    boolean undone = people.undoDeletion(id);
    if (undone) {
      events.happened(id, "account.delete_undone", Map.of());
    }
    return undone;
  }
}
