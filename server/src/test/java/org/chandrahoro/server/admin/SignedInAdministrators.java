package org.chandrahoro.server.admin;

import java.time.Clock;
import java.util.UUID;
import org.chandrahoro.server.account.EmailAddress;
import org.chandrahoro.server.admin.AdministratorSessions.Stage;
import org.springframework.context.ApplicationContext;

/** Administrators of a running server, signed in without mail or second factor. */
public final class SignedInAdministrators {
  private SignedInAdministrators() {}

  /** The token of a new administrator. */
  public static String token(ApplicationContext server, Role role) {
    return token(server, add(server, role));
  }

  /** A token of a complete sign-in. */
  public static String token(ApplicationContext server, AdministratorId id) {
    return token(server, id, Stage.FULL);
  }

  static String token(ApplicationContext server, AdministratorId id, Stage stage) {
    return server
        .getBean(AdministratorTokens.class)
        .of(server.getBean(AdministratorSessions.class).open(id, stage))
        .value();
  }

  /** A new administrator who is not signed in. */
  public static AdministratorId add(ApplicationContext server, Role role) {
    var id = new AdministratorId(UUID.randomUUID().toString());
    server
        .getBean(AdministratorStore.class)
        .add(
            id,
            EmailAddress.find(role.word() + "-" + id.value() + "@example.org").orElseThrow(),
            role,
            null,
            server.getBean(Clock.class).instant());
    return id;
  }
}
