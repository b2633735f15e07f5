package org.chandrahoro.server.admin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.chandrahoro.server.admin.AdministratorSessions.AdministratorSession;
import org.chandrahoro.server.admin.CodeTries.Kind;
import org.chandrahoro.server.admin.SecondFactorStore.SecondFactor;
import org.chandrahoro.server.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The second step of an administrator's sign-in: an authenticator app, or a backup code. */
@Service
public class SecondFactors {
  private static final int BACKUP_CODES = 10;
  private static final int BACKUP_LENGTH = 10;

  /** Without those that are mistaken for one another. */
  private static final String BACKUP_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private final SecondFactorStore store;
  private final AdministratorStore administrators;
  private final AdministratorSessions sessions;
  private final AdministratorTokens tokens;
  private final CodeTries tries;
  private final CodeHashes hashes;
  private final AuditTrail trail;
  private final TransactionTemplate transactions;
  private final SecureRandom random;
  private final Clock clock;
  private final TimeCodes timeCodes = new TimeCodes();

  SecondFactors(
      SecondFactorStore store,
      AdministratorStore administrators,
      AdministratorSessions sessions,
      AdministratorTokens tokens,
      CodeTries tries,
      CodeHashes hashes,
      AuditTrail trail,
      TransactionTemplate transactions,
      SecureRandom random,
      Clock clock) {
    this.store = store;
    this.administrators = administrators;
    this.sessions = sessions;
    this.tokens = tokens;
    this.tries = tries;
    this.hashes = hashes;
    this.trail = trail;
    this.transactions = transactions;
    this.random = random;
    this.clock = clock;
  }

  /**
   * What is shown once, to be kept in an app and on paper.
   *
   * @param secret in base 32, for those who type
   * @param address the {@code otpauth:} address that the QR code holds
   * @param qr the QR code as a {@code data:} address of an SVG
   */
  public record Offer(String secret, String address, String qr, List<String> backupCodes) {
    public Offer {
      backupCodes = List.copyOf(backupCodes);
    }

    @Override
    public String toString() {
      return "Offer[…]";
    }
  }

  /** How somebody is signed in while they show or set up a second factor. */
  public record SignedIn(Administrator administrator, String session, boolean complete) {}

  /** Whether this administrator has a second factor that is asked for. */
  public boolean isSetUp(AdministratorId administrator) {
    return store.confirmed(administrator).isPresent();
  }

  /** How many backup codes this administrator has left. */
  public int backupCodesLeft(AdministratorId administrator) {
    return store.backupCodes(administrator);
  }

  /**
   * Offers a new second factor, which counts from its first code on. Empty where one stands already
   * and was not shown: whoever has only the mailbox cannot replace it.
   */
  public Optional<Offer> offer(SignedIn who) {
    AdministratorId id = who.administrator().id();
    byte[] secret = new byte[TimeCodes.SECRET_BYTES];
    random.nextBytes(secret);
    var factor = new SecondFactor(store.nextId(), secret);
    List<String> codes = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < BACKUP_CODES; i++) {
      String code = backupCode();
      codes.add(code.substring(0, BACKUP_LENGTH / 2) + "-" + code.substring(BACKUP_LENGTH / 2));
      kept.add(hashes.of(factor.id(), code));
    }
    boolean offered =
        Boolean.TRUE.equals(
            transactions.execute(
                _ -> {
                  if (!who.complete() && isSetUp(id)) {
                    return false;
                  }
                  store.offer(id, factor, kept, clock.instant());
                  return true;
                }));
    if (!offered) {
      return Optional.empty();
    }
    String address = TimeCodes.address(who.administrator().email(), secret);
    return Optional.of(new Offer(Base32.of(secret), address, QrCode.svgAddress(address), codes));
  }

  private String backupCode() {
    var code = new StringBuilder();
    for (int i = 0; i < BACKUP_LENGTH; i++) {
      code.append(BACKUP_LETTERS.charAt(random.nextInt(BACKUP_LETTERS.length())));
    }
    return code.toString();
  }

  /** A code as it was typed, without what people put between its letters. */
  public static Optional<String> read(@Nullable String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    String code = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    return isTimeCode(code) || code.length() == BACKUP_LENGTH
        ? Optional.of(code)
        : Optional.empty();
  }

  private static boolean isTimeCode(String code) {
    return code.matches("[0-9]{6}");
  }

  /**
   * Checks a code of the app or a backup code, and completes the sign-in. The first right code of
   * an offered second factor lets it count.
   *
   * @param code as {@link #read} gives it
   * @param address the network address that the request came from
   */
  public SignInStep verify(SignedIn who, String code, @Nullable String address) {
    return Objects.requireNonNull(transactions.execute(_ -> verified(who, code, address)));
  }

  private SignInStep verified(SignedIn who, String code, @Nullable String address) {
    AdministratorId id = who.administrator().id();
    Optional<Instant> locked = tries.take(Kind.SECOND_FACTOR, id.value());
    if (locked.isPresent()) {
      return new SignInStep.LockedOut(locked.get());
    }
    Optional<SecondFactor> confirmed = store.confirmed(id);
    Optional<SecondFactor> offered =
        confirmed.isEmpty() || who.complete() ? store.offered(id) : Optional.empty();
    if (confirmed.isEmpty() && offered.isEmpty()) {
      tries.succeeded(Kind.SECOND_FACTOR, id.value());
      return new SignInStep.NothingSetUp();
    }
    boolean byApp = isTimeCode(code);
    if (byApp && offered.filter(it -> isRight(it, code)).isPresent()) {
      return confirm(who, offered.get(), address);
    }
    if (confirmed.filter(it -> byApp ? isRight(it, code) : isBackup(it, code)).isPresent()) {
      return complete(who, byApp ? SecurityActs.AUTHENTICATOR : SecurityActs.BACKUP, address);
    }
    return wrong(who, byApp ? SecurityActs.AUTHENTICATOR : SecurityActs.BACKUP, address);
  }

  private SignInStep confirm(SignedIn who, SecondFactor offered, @Nullable String address) {
    AdministratorId id = who.administrator().id();
    SignInStep step = complete(who, SecurityActs.AUTHENTICATOR, address);
    if (step instanceof SignInStep.Admitted) {
      store.confirm(id, offered, clock.instant());
      sessions.closeOthers(id, who.session());
      trail.append(
          who.administrator().actor(address), SecurityActs.of("admin.totp_setup", id, null));
    }
    return step;
  }

  private boolean isRight(SecondFactor factor, String code) {
    OptionalLong step = timeCodes.stepOf(factor.secret(), code, clock.instant());
    return step.isPresent() && store.use(factor, step.getAsLong());
  }

  private boolean isBackup(SecondFactor factor, String code) {
    return store.useBackup(factor, hashes.of(factor.id(), code));
  }

  private SignInStep complete(SignedIn who, String by, @Nullable String address) {
    AdministratorId id = who.administrator().id();
    tries.succeeded(Kind.SECOND_FACTOR, id.value());
    Optional<AdministratorSession> session = sessions.complete(id, who.session());
    if (session.isEmpty()) {
      return new SignInStep.WrongCode(); // signed out or disabled while the code was on its way
    }
    if (!who.complete()) {
      administrators.signedIn(id, clock.instant());
      trail.append(
          who.administrator().actor(address),
          SecurityActs.of("admin.login", id, Map.of("second_factor", by)));
    }
    return new SignInStep.Admitted(tokens.of(session.get()), true);
  }

  private SignInStep wrong(SignedIn who, String by, @Nullable String address) {
    AdministratorId id = who.administrator().id();
    boolean last = tries.failed(Kind.SECOND_FACTOR, id.value());
    trail.append(SecurityActs.somebody(address), SecurityActs.failed(Optional.of(id), by));
    if (last) {
      trail.append(SecurityActs.somebody(address), SecurityActs.lockedOut(Optional.of(id), by));
    }
    return new SignInStep.WrongCode();
  }
}
