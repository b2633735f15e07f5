package org.chandrahoro.server.admin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.chandrahoro.server.admin.Administrator;
import org.chandrahoro.server.admin.AdministratorChange;
import org.chandrahoro.server.admin.AdministratorCreation;
import org.chandrahoro.server.admin.AdministratorEntry;
import org.chandrahoro.server.admin.AdministratorId;
import org.chandrahoro.server.admin.Administrators;
import org.chandrahoro.server.admin.Capability;
import org.chandrahoro.server.admin.Role;
import org.chandrahoro.server.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The administrators, for owners. */
@RestController
@RequestMapping("/admin/administrators")
class AdministratorsController {
  private final Administrators administrators;

  AdministratorsController(Administrators administrators) {
    this.administrators = administrators;
  }

  record Listed(
      String id,
      String email,
      String role,
      String status,
      boolean totpSetUp,
      Instant createdAt,
      @Nullable String createdBy,
      @Nullable Instant lastSignInAt) {

    static Listed of(AdministratorEntry entry) {
      return new Listed(
          entry.id().value(),
          entry.email().written(),
          entry.role().word(),
          entry.status(),
          entry.secondFactor(),
          entry.createdAt(),
          entry.createdBy().map(AdministratorId::value).orElse(null),
          entry.lastSignInAt().orElse(null));
    }
  }

  /** {@code nextCursor} is always null: there are never so many that they need pages. */
  record Listing(List<Listed> items, @Nullable String nextCursor) {}

  @GetMapping
  Listing list(Administrator administrator) {
    administrator.require(Capability.MANAGE_ADMINISTRATORS);
    return new Listing(administrators.list().stream().map(Listed::of).toList(), null);
  }

  record NewAdministrator(@Nullable String email, @Nullable String role) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Listed create(
      Administrator administrator, @RequestBody NewAdministrator body, HttpServletRequest request) {
    administrator.require(Capability.MANAGE_ADMINISTRATORS);
    return switch (administrators.create(
        administrator.actor(request.getRemoteAddr()), body.email(), body.role())) {
      case AdministratorCreation.Created(AdministratorEntry made) -> Listed.of(made);
      case AdministratorCreation.AddressTaken _ ->
          throw new Refusal(
              HttpStatus.CONFLICT, "ADDRESS_TAKEN", "This address is an administrator already");
      case AdministratorCreation.Unacceptable(String field, String detail) ->
          throw Refusal.badField(field, detail);
    };
  }

  /** What is absent or null stays as it is. */
  record Changes(@Nullable String role, @Nullable String status) {}

  @PatchMapping("/{id}")
  Listed change(
      Administrator administrator,
      @PathVariable String id,
      @RequestBody Changes changes,
      HttpServletRequest request) {
    administrator.require(Capability.MANAGE_ADMINISTRATORS);
    Role role = role(changes.role());
    Boolean active = active(changes.status());
    AdministratorId whom = AdministratorId.find(id).orElseThrow(AdministratorsController::unknown);
    return switch (administrators.change(
        administrator.actor(request.getRemoteAddr()), whom, role, active)) {
      case AdministratorChange.Changed(AdministratorEntry is) -> Listed.of(is);
      case AdministratorChange.Unknown _ -> throw unknown();
      case AdministratorChange.LastOwner _ ->
          throw new Refusal(
              HttpStatus.CONFLICT, "LAST_OWNER", "This is the last owner; make another one first");
      case AdministratorChange.OwnRise _ ->
          throw new Refusal(
              HttpStatus.FORBIDDEN, "FORBIDDEN", "Nobody gives themselves a higher role");
    };
  }

  private static Refusal unknown() {
    return Refusal.notFound("This administrator");
  }

  private static @Nullable Role role(@Nullable String word) {
    return word == null
        ? null
        : Role.find(word)
            .orElseThrow(() -> Refusal.badField("role", "accepted are " + Role.words()));
  }

  private static @Nullable Boolean active(@Nullable String status) {
    return switch (status) {
      case null -> null;
      case AdministratorEntry.ACTIVE -> true;
      case AdministratorEntry.DISABLED -> false;
      default -> throw Refusal.badField("status", "accepted are active, disabled");
    };
  }
}
