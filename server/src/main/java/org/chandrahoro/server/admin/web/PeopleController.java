package org.chandrahoro.server.admin.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.account.DirectoryEntry;
import org.chandrahoro.server.account.DirectoryEntry.Status;
import org.chandrahoro.server.admin.Administrator;
import org.chandrahoro.server.admin.Capability;
import org.chandrahoro.server.admin.People;
import org.chandrahoro.server.entitlement.PlanName;
import org.chandrahoro.server.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The people of the service: found, suspended, corrected, removed. */
@RestController
@RequestMapping("/admin/users")
class PeopleController {
  private static final int LONGEST_BEGINNING = 120;
  private static final int LONGEST_REASON = 1_000;

  private final People people;

  PeopleController(People people) {
    this.people = people;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Shown(
      String id,
      String email,
      String name,
      String status,
      String plan,
      boolean emailVerified,
      Instant createdAt,
      @Nullable Instant suspendedAt,
      @Nullable Instant deletionDueAt) {}

  record Listed(List<Shown> items, @Nullable String nextCursor) {}

  @GetMapping
  Listed list(
      Administrator administrator,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String plan,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    administrator.require(Capability.VIEW_USERS);
    if (limit < 1 || limit > People.MOST_A_PAGE) {
      throw Refusal.badField("limit", limit + "; accepted are 1 to " + People.MOST_A_PAGE);
    }
    if (q.length() > LONGEST_BEGINNING) {
      throw Refusal.badField("q", "at most " + LONGEST_BEGINNING + " characters");
    }
    var search = new People.Search(q.strip(), plan(plan), status(status));
    People.Found found = people.find(search, cursor(cursor), limit);
    return new Listed(
        found.items().stream().map(this::shown).toList(),
        found.next().map(AccountId::value).orElse(null));
  }

  @GetMapping("/{id}")
  Shown show(Administrator administrator, @PathVariable String id) {
    administrator.require(Capability.VIEW_USERS);
    return account(id)
        .flatMap(people::find)
        .map(this::shown)
        .orElseThrow(PeopleController::unknown);
  }

  /** What is absent or null stays as it is. */
  record Changes(@Nullable String name, @Nullable String status, @Nullable String reason) {}

  @PatchMapping("/{id}")
  Shown change(
      Administrator administrator,
      @PathVariable String id,
      @RequestBody Changes changes,
      HttpServletRequest request) {
    administrator.require(Capability.MANAGE_USERS);
    var change =
        new People.Change(
            name(changes.name()), suspended(changes.status()), reason(changes.reason()));
    return account(id)
        .flatMap(
            account -> people.change(administrator.actor(request.getRemoteAddr()), account, change))
        .map(this::shown)
        .orElseThrow(PeopleController::unknown);
  }

  record Deletion(String status, Instant erasedAt) {}

  /** The person may take it back within the grace by signing in, unless they are suspended. */
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Deletion delete(
      Administrator administrator,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String reason,
      HttpServletRequest request) {
    administrator.require(Capability.MANAGE_USERS);
    String why = reason(reason);
    return account(id)
        .flatMap(
            account -> people.delete(administrator.actor(request.getRemoteAddr()), account, why))
        .map(due -> new Deletion(Status.DELETING.word(), due))
        .orElseThrow(PeopleController::unknown);
  }

  private Shown shown(DirectoryEntry person) {
    return new Shown(
        person.id().value(),
        person.email(),
        person.name(),
        person.status().word(),
        people.plan(person).word(),
        person.emailVerified(),
        person.createdAt(),
        person.suspendedAt().orElse(null),
        person.deletionDueAt().orElse(null));
  }

  /** A text that cannot be an id is nobody's. */
  private static Optional<AccountId> account(String id) {
    return id.isBlank() || id.length() > 36 ? Optional.empty() : Optional.of(new AccountId(id));
  }

  private static Refusal unknown() {
    return Refusal.notFound("The user");
  }

  private static @Nullable AccountId cursor(@Nullable String cursor) {
    return cursor == null
        ? null
        : account(cursor)
            .orElseThrow(() -> Refusal.badField("cursor", "the next_cursor of another page"));
  }

  private static @Nullable PlanName plan(@Nullable String word) {
    return word == null
        ? null
        : PlanName.find(word)
            .orElseThrow(() -> Refusal.badField("plan", "'" + word + "' can be no plan's name"));
  }

  private static @Nullable Status status(@Nullable String word) {
    return word == null
        ? null
        : Status.find(word)
            .orElseThrow(
                () ->
                    Refusal.badField(
                        "status",
                        "'"
                            + word
                            + "'; accepted are "
                            + Arrays.stream(Status.values())
                                .map(Status::word)
                                .collect(Collectors.joining(", "))));
  }

  private static @Nullable Boolean suspended(@Nullable String status) {
    return switch (status) {
      case null -> null;
      case "suspended" -> true;
      case "active" -> false;
      default ->
          throw Refusal.badField("status", "'" + status + "'; accepted are active, suspended");
    };
  }

  private static @Nullable String name(@Nullable String name) {
    return name == null
        ? null
        : Accounts.callableName(name)
            .orElseThrow(
                () -> Refusal.badField("name", "1 to " + Accounts.LONGEST_NAME + " characters"));
  }

  private static @Nullable String reason(@Nullable String reason) {
    if (reason != null && reason.length() > LONGEST_REASON) {
      throw Refusal.badField("reason", "at most " + LONGEST_REASON + " characters");
    }
    return reason;
  }
}
