package org.chandrahoro.server.admin;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chandrahoro.server.account.EmailAddress;
import org.chandrahoro.server.audit.Act;
import org.chandrahoro.server.audit.Actor;
import org.chandrahoro.server.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.IdGenerator;

/** The administrators: made, listed, and changed, each change with its row in the audit trail. */
@Service
public class Administrators {
  private final AdministratorStore store;
  private final AdministratorSessions sessions;
  private final AuditTrail trail;
  private final TransactionTemplate transactions;
  private final IdGenerator ids;
  private final Clock clock;

  Administrators(
      AdministratorStore store,
      AdministratorSessions sessions,
      AuditTrail trail,
      TransactionTemplate transactions,
      IdGenerator ids,
      Clock clock) {
    this.store = store;
    this.sessions = sessions;
    this.trail = trail;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /** Those of an installation, for the command line, which has no Spring. */
  public static Administrators of(
      JdbcClient database,
      TransactionTemplate transactions,
      AuditTrail trail,
      IdGenerator ids,
      Clock clock) {
    return new Administrators(
        new AdministratorStore(database),
        new AdministratorSessions(database, ids, clock),
        trail,
        transactions,
        ids,
        clock);
  }

  /** Whoever has this id and may act now. */
  public Optional<Administrator> active(AdministratorId id) {
    return store.find(id).filter(AdministratorEntry::active).map(AdministratorEntry::administrator);
  }

  /** Whoever has this id, active or not. */
  public Optional<AdministratorEntry> find(AdministratorId id) {
    return store.find(id);
  }

  /** Whoever has this address, active or not. */
  public Optional<AdministratorEntry> find(EmailAddress email) {
    return store.find(email);
  }

  /** All, the oldest first. */
  public List<AdministratorEntry> list() {
    return store.all();
  }

  /**
   * Makes an administrator.
   *
   * @param actor an administrator, or the command line
   */
  public AdministratorCreation create(Actor actor, @Nullable String email, @Nullable String role) {
    Optional<EmailAddress> address = EmailAddress.find(email);
    if (address.isEmpty()) {
      return new AdministratorCreation.Unacceptable(
          "email",
          "an address such as name@example.org, at most " + EmailAddress.LONGEST + " characters");
    }
    Optional<Role> found = role == null ? Optional.empty() : Role.find(role);
    if (found.isEmpty()) {
      return new AdministratorCreation.Unacceptable("role", "accepted are " + Role.words());
    }
    return Objects.requireNonNull(
        transactions.execute(_ -> create(actor, address.orElseThrow(), found.orElseThrow())));
  }

  private AdministratorCreation create(Actor actor, EmailAddress email, Role role) {
    var id = new AdministratorId(ids.generateId().toString());
    AdministratorId by = actor.id() == null ? null : new AdministratorId(actor.id());
    if (!store.add(id, email, role, by, clock.instant())) {
      return new AdministratorCreation.AddressTaken();
    }
    AdministratorEntry made = store.find(id).orElseThrow();
    trail.append(actor, act("admin.create", made, null, state(made)));
    return new AdministratorCreation.Created(made);
  }

  /**
   * Gives an administrator another role, disables or enables them. Whatever changes ends their open
   * sign-ins at once: the next one is by the rules of what they are now.
   *
   * @param role null leaves it
   * @param active null leaves it
   */
  public AdministratorChange change(
      Actor actor, AdministratorId id, @Nullable Role role, @Nullable Boolean active) {
    return Objects.requireNonNull(
        transactions.execute(
            _ -> {
              List<AdministratorId> owners = store.lockActiveOwners(); // before anything is read
              return store
                  .find(id)
                  .map(
                      was ->
                          change(
                              actor,
                              was,
                              role == null ? was.role() : role,
                              active == null ? was.active() : active,
                              owners))
                  .orElseGet(AdministratorChange.Unknown::new);
            }));
  }

  private AdministratorChange change(
      Actor actor,
      AdministratorEntry was,
      Role role,
      boolean active,
      List<AdministratorId> owners) {
    if (was.id().value().equals(actor.id()) && role.isAbove(was.role())) {
      return new AdministratorChange.OwnRise();
    }
    boolean staysOwner = role == Role.OWNER && active;
    if (!staysOwner && owners.equals(List.of(was.id()))) {
      return new AdministratorChange.LastOwner();
    }
    if (role == was.role() && active == was.active()) {
      return new AdministratorChange.Changed(was);
    }
    store.change(was.id(), role, active, clock.instant());
    sessions.closeAll(was.id());
    AdministratorEntry is = store.find(was.id()).orElseThrow();
    trail.append(actor, act("admin.update", is, state(was), state(is)));
    return new AdministratorChange.Changed(is);
  }

  private static Act act(
      String action,
      AdministratorEntry administrator,
      @Nullable Map<String, @Nullable Object> before,
      Map<String, @Nullable Object> after) {
    return new Act(action, null, "administrator", administrator.id().value(), before, after, null);
  }

  private static Map<String, @Nullable Object> state(AdministratorEntry administrator) {
    return Map.of(
        "email",
        administrator.email().written(),
        "role",
        administrator.role().word(),
        "status",
        administrator.status());
  }
}
