package org.chandrahoro.server.cli;

import org.chandrahoro.server.audit.AuditVerification;
import org.chandrahoro.server.audit.AuditVerification.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;

/** The audit trail, from outside the application. */
@Command(
    name = "audit",
    description = "The audit trail of this installation.",
    mixinStandardHelpOptions = true)
final class AuditCommand implements Runnable, Streams.User {
  private static final int BROKEN = 1;

  private @Nullable Streams streams;

  @Override
  public void use(Streams given) {
    streams = given;
  }

  @Override
  public void run() {
    throw new Refused("an action is missing; accepted is verify");
  }

  @Command(name = "verify", description = "Recomputes the chain; exits 1 on a broken row.")
  int verify() {
    try (Installation here = Installation.open(false)) {
      Finding finding =
          AuditVerification.of(
                  JdbcClient.create(here.database()),
                  here.vault(),
                  here.settings().home(),
                  here.clock())
              .verify();
      return switch (finding) {
        case Finding.Whole(long rows) -> say("good rows: " + rows, 0);
        case Finding.Broken(long row, String what) ->
            say("broken row: " + row + " (" + what + ")", BROKEN);
      };
    }
  }

  private int say(String line, int status) {
    Streams.given(streams).write(line + "\n");
    return status;
  }
}
