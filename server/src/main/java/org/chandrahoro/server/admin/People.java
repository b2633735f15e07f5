package org.chandrahoro.server.admin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.server.account.AccountDirectory;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.account.DirectoryEntry;
import org.chandrahoro.server.account.DirectoryEntry.Status;
import org.chandrahoro.server.account.Preferences;
import org.chandrahoro.server.audit.Act;
import org.chandrahoro.server.audit.Actor;
import org.chandrahoro.server.audit.AuditTrail;
import org.chandrahoro.server.entitlement.Entitlements;
import org.chandrahoro.server.entitlement.PlanName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of the service as administrators find, suspend, correct and remove them. Each change
 * has its row in the audit trail or does not happen; looking somebody up is no act.
 */
@Service
public class People {
  public static final int MOST_A_PAGE = 100;

  /** Who is on a plan is known one by one: so many are looked at for one page at most. */
  private static final int LOOKED_AT = 500;

  private final AccountDirectory directory;
  private final Accounts accounts;
  private final Entitlements entitlements;
  private final AuditTrail trail;

  People(
      AccountDirectory directory, Accounts accounts, Entitlements entitlements, AuditTrail trail) {
    this.directory = directory;
    this.accounts = accounts;
    this.entitlements = entitlements;
    this.trail = trail;
  }

  /**
   * Whom to find.
   *
   * @param beginning of an address or a name; empty: everybody
   */
  public record Search(String beginning, @Nullable PlanName plan, @Nullable Status status) {}

  /** Those found, newest first, and where the search goes on, if it does. */
  public record Found(List<DirectoryEntry> items, Optional<AccountId> next) {}

  /**
   * A page of at most {@code most}. Where a plan is asked for it may hold fewer, or none, and still
   * go on.
   *
   * @param before where the last page ended
   */
  public Found find(Search search, @Nullable AccountId before, int most) {
    if (search.plan() == null) {
      List<DirectoryEntry> found =
          directory.search(search.beginning(), search.status(), before, most + 1);
      return found.size() > most
          ? new Found(found.subList(0, most), Optional.of(found.get(most - 1).id()))
          : new Found(found, Optional.empty());
    }
    return onPlan(search, search.plan(), before, most);
  }

  private Found onPlan(Search search, PlanName plan, @Nullable AccountId before, int most) {
    List<DirectoryEntry> looked =
        directory.search(search.beginning(), search.status(), before, LOOKED_AT);
    var found = new ArrayList<DirectoryEntry>();
    for (DirectoryEntry entry : looked) {
      if (plan(entry).equals(plan)) {
        found.add(entry);
        if (found.size() == most) {
          return new Found(found, Optional.of(entry.id()));
        }
      }
    }
    return new Found(
        found, looked.size() == LOOKED_AT ? Optional.of(looked.getLast().id()) : Optional.empty());
  }

  public Optional<DirectoryEntry> find(AccountId id) {
    return directory.find(id);
  }

  /** The plan that a person is on now. */
  public PlanName plan(DirectoryEntry person) {
    return entitlements.of(person.id()).plan();
  }

  /**
   * What to change about somebody; null leaves a thing as it is.
   *
   * @param suspended true: their sessions end at once and they cannot sign in any more
   */
  public record Change(
      @Nullable String name, @Nullable Boolean suspended, @Nullable String reason) {}

  /** The person as they are then; empty where there is no such account. */
  @Transactional
  public Optional<DirectoryEntry> change(Actor actor, AccountId id, Change change) {
    Optional<DirectoryEntry> before = directory.find(id);
    if (before.isEmpty()) {
      return before;
    }
    boolean renamed = change.name() != null && !change.name().equals(before.get().name());
    if (renamed) {
      accounts.change(id, new Preferences(change.name(), null, null, null, null, null));
    }
    boolean turned =
        change.suspended() != null
            && (change.suspended() ? directory.suspend(id) : directory.reinstate(id));
    DirectoryEntry after = directory.find(id).orElseThrow();
    if (renamed) {
      append(actor, "account.rename", before.get(), after, change.reason());
    }
    if (turned) {
      String action = after.status() == Status.SUSPENDED ? "account.suspend" : "account.reinstate";
      append(actor, action, before.get(), after, change.reason());
    }
    return Optional.of(after);
  }

  /** The same deletion as the person's own, with its grace; when it is due. */
  @Transactional
  public Optional<Instant> delete(Actor actor, AccountId id, @Nullable String reason) {
    Optional<DirectoryEntry> before = directory.find(id);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Instant due = directory.delete(id);
    append(actor, "account.delete", before.get(), directory.find(id).orElseThrow(), reason);
    return Optional.of(due);
  }

  private void append(
      Actor actor,
      String action,
      DirectoryEntry before,
      DirectoryEntry after,
      @Nullable String reason) {
    String id = after.id().value();
    trail.append(actor, new Act(action, id, "account", id, told(before), told(after), reason));
  }

  private static Map<String, @Nullable Object> told(DirectoryEntry person) {
    var told = new LinkedHashMap<String, @Nullable Object>();
    told.put("name", person.name());
    told.put("status", person.status().word());
    person.deletionDueAt().ifPresent(due -> told.put("deletion_due_at", due.toString()));
    return told;
  }
}
