package org.chandrahoro.server.admin;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chandrahoro.server.account.EmailAddress;
import org.chandrahoro.server.admin.AdministratorSessions.AdministratorSession;
import org.chandrahoro.server.admin.AdministratorSessions.Stage;
import org.chandrahoro.server.admin.CodeTries.Kind;
import org.chandrahoro.server.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The first step of an administrator's sign-in: a code by mail; and the way out. */
@Service
public class AdministratorSignIn {
  /** For whom a code is looked up where nobody has the address, so that it is as much work. */
  private static final AdministratorId NOBODY = new AdministratorId("nobody");

  private final AdministratorStore store;
  private final MailedCodes codes;
  private final CodeTries tries;
  private final AdministratorSessions sessions;
  private final AdministratorTokens tokens;
  private final AuditTrail trail;
  private final TransactionTemplate transactions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AdministratorSignIn(
      AdministratorStore store,
      MailedCodes codes,
      CodeTries tries,
      AdministratorSessions sessions,
      AdministratorTokens tokens,
      AuditTrail trail,
      TransactionTemplate transactions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.codes = codes;
    this.tries = tries;
    this.sessions = sessions;
    this.tokens = tokens;
    this.trail = trail;
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Asks for a code by mail. Whether anybody has the address is looked up by the job that mails,
   * not here: the answer and the work for it are the same for everybody.
   */
  @Transactional
  public void askForCode(EmailAddress email) {
    events.publishEvent(new SignInCodeAsked(email.key()));
  }

  /** Somebody wants a code at an address, which may be nobody's. */
  record SignInCodeAsked(String emailKey) {
    @Override
    public String toString() {
      return "SignInCodeAsked[…]";
    }
  }

  /**
   * Checks a mailed code.
   *
   * @param address the network address that the request came from
   */
  public SignInStep verifyCode(EmailAddress email, String code, @Nullable String address) {
    return Objects.requireNonNull(transactions.execute(_ -> verified(email, code, address)));
  }

  private SignInStep verified(EmailAddress email, String code, @Nullable String address) {
    Optional<Instant> locked = tries.take(Kind.MAILED_CODE, email.key());
    if (locked.isPresent()) {
      return new SignInStep.LockedOut(locked.get());
    }
    Optional<AdministratorEntry> known = store.find(email).filter(AdministratorEntry::active);
    boolean right = codes.redeem(known.map(AdministratorEntry::id).orElse(NOBODY), code);
    if (!right || known.isEmpty()) {
      boolean last = tries.failed(Kind.MAILED_CODE, email.key());
      trail.append(
          SecurityActs.somebody(address),
          SecurityActs.failed(known.map(AdministratorEntry::id), SecurityActs.MAILED_CODE));
      if (last) {
        trail.append(
            SecurityActs.somebody(address),
            SecurityActs.lockedOut(known.map(AdministratorEntry::id), SecurityActs.MAILED_CODE));
      }
      return new SignInStep.WrongCode();
    }
    tries.succeeded(Kind.MAILED_CODE, email.key());
    return admit(known.get(), address);
  }

  private SignInStep admit(AdministratorEntry administrator, @Nullable String address) {
    boolean owes = administrator.role().needsSecondFactor() || administrator.secondFactor();
    AdministratorSession session =
        sessions.open(administrator.id(), owes ? Stage.FIRST : Stage.FULL);
    if (!owes) {
      store.signedIn(administrator.id(), clock.instant());
      trail.append(
          administrator.administrator().actor(address),
          SecurityActs.of(
              "admin.login", administrator.id(), Map.of("second_factor", "not set up")));
    }
    return new SignInStep.Admitted(tokens.of(session), administrator.secondFactor());
  }

  /** Ends a sign-in: the token of the first step and that of the second. */
  public void signOut(Administrator administrator, String session, @Nullable String address) {
    transactions.executeWithoutResult(
        _ -> {
          sessions.close(administrator.id(), session);
          trail.append(
              administrator.actor(address),
              SecurityActs.of("admin.logout", administrator.id(), null));
        });
  }
}
