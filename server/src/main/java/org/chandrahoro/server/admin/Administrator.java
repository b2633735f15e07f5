package org.chandrahoro.server.admin;

import org.chandrahoro.server.account.EmailAddress;
import org.chandrahoro.server.audit.Actor;
import org.chandrahoro.server.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Whoever calls a route under {@code /admin}: a controller's parameter of this type comes from the
 * bearer token, whose sign-in is open and complete, and from the database as it stands now.
 */
public record Administrator(AdministratorId id, EmailAddress email, Role role) {

  /**
   * The first line of every route under {@code /admin} but those of the sign-in.
   *
   * @throws Refusal 403 where the role has no such capability
   */
  public void require(Capability capability) {
    if (!role.may(capability)) {
      throw new Refusal(
          HttpStatus.FORBIDDEN, "FORBIDDEN", "This is not for the role " + role.word() + " to do");
    }
  }

  /**
   * Demands one of two capabilities, whichever the role has.
   *
   * @throws org.chandrahoro.server.web.Refusal 403 where it has neither
   */
  public void requireEither(Capability wide, Capability narrow) {
    if (!role.may(wide)) {
      require(narrow);
    }
  }

  /**
   * How the audit trail names them.
   *
   * @param address the network address that the request came from
   */
  public Actor actor(@Nullable String address) {
    return new Actor(id.value(), email.written(), role.word(), address);
  }

  /** Names nobody. */
  @Override
  public String toString() {
    return "Administrator[" + role.word() + " " + id.value() + "]";
  }
}
