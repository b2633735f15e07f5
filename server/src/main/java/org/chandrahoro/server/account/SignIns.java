package org.chandrahoro.server.account;

import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.server.account.PersonStore.Credentials;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Checks who somebody says they are. */
@Service
public class SignIns {
  private final PersonStore people;
  private final Passwords passwords;
  private final Lockouts lockouts;

  SignIns(PersonStore people, Passwords passwords, Lockouts lockouts) {
    this.people = people;
    this.passwords = passwords;
    this.lockouts = lockouts;
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
      lockouts.failed(key);
      return new SignIn.WrongCredentials();
    }
    // Looked at again: guesses that ran beside this one may have locked the address meanwhile.
    locked = lockouts.lockedUntil(key);
    if (locked.isPresent()) {
      return new SignIn.LockedOut(locked.get());
    }
    lockouts.clear(key);
    AccountId id = credentials.get().id();
    return new SignIn.SignedIn(id, people.undoDeletion(id));
  }
}
