package org.chandrahoro.server.cli;

import java.util.function.Function;
import org.chandrahoro.server.account.EmailAddress;
import org.chandrahoro.server.admin.AdministratorChange;
import org.chandrahoro.server.admin.AdministratorCreation;
import org.chandrahoro.server.admin.AdministratorEntry;
import org.chandrahoro.server.admin.Administrators;
import org.chandrahoro.server.audit.Actor;
import org.chandrahoro.server.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The administrators, from outside the application: the first one is made here. */
@Command(
    name = "admin",
    description = "The administrators of this installation.",
    mixinStandardHelpOptions = true)
final class AdminCommand implements Runnable, Streams.User {
  private static final Actor HERE = Actor.system("command line");

  private @Nullable Streams streams;

  @Override
  public void use(Streams given) {
    streams = given;
  }

  @Override
  public void run() {
    throw new Refused("an action is missing; accepted are create, list, disable");
  }

  @Command(name = "create", description = "Makes an administrator, who signs in by e-mailed code.")
  int create(
      @Parameters(paramLabel = "EMAIL") String email,
      @Option(names = "--role", required = true, description = "owner, admin, support or analyst")
          String role) {
    return with(
        administrators ->
            switch (administrators.create(HERE, email, role)) {
              case AdministratorCreation.Created(AdministratorEntry made) ->
                  "made the " + made.role().word() + " " + made.email().written() + "\n";
              case AdministratorCreation.AddressTaken _ ->
                  throw new Refused("'" + email + "' is an administrator already");
              case AdministratorCreation.Unacceptable(String field, String detail) ->
                  throw new Refused(
                      (field.equals("role")
                              ? "--role '" + role + "'"
                              : "the e-mail address '" + email + "'")
                          + ": "
                          + detail);
            });
  }

  @Command(
      name = "list",
      description = "A line each: address, role, status, second factor, last sign-in.")
  int list() {
    return with(
        administrators -> {
          var lines = new StringBuilder();
          for (AdministratorEntry each : administrators.list()) {
            lines
                .append(
                    String.join(
                        "\t",
                        each.email().written(),
                        each.role().word(),
                        each.status(),
                        each.secondFactor() ? "second factor" : "no second factor",
                        each.lastSignInAt().map(Object::toString).orElse("never")))
                .append('\n');
          }
          return lines.toString();
        });
  }

  @Command(name = "disable", description = "Ends an administrator's sign-ins and allows no more.")
  int disable(@Parameters(paramLabel = "EMAIL") String email) {
    return with(
        administrators -> {
          AdministratorEntry found =
              EmailAddress.find(email)
                  .flatMap(administrators::find)
                  .orElseThrow(() -> new Refused("'" + email + "' is not an administrator"));
          return switch (administrators.change(HERE, found.id(), null, false)) {
            case AdministratorChange.Changed _ -> "disabled " + found.email().written() + "\n";
            case AdministratorChange.LastOwner _ ->
                throw new Refused(
                    "'" + email + "' is the last owner; make another one before disabling this");
            case AdministratorChange.Unknown _, AdministratorChange.OwnRise _ ->
                throw new Refused("'" + email + "' is not an administrator");
          };
        });
  }

  private int with(Function<Administrators, String> act) {
    try (Installation here = Installation.open(true)) {
      JdbcClient database = JdbcClient.create(here.database());
      var administrators =
          Administrators.of(
              database,
              new TransactionTemplate(new DataSourceTransactionManager(here.database())),
              AuditTrail.of(
                  database, here.vault(), here.settings().home(), here.ids(), here.clock()),
              here.ids(),
              here.clock());
      Streams.given(streams).write(act.apply(administrators));
      return 0;
    }
  }
}
