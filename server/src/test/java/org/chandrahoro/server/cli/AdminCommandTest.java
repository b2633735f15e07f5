package org.chandrahoro.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** In a home of its own, in which no server ever ran. */
class AdminCommandTest {
  private final Logger everything = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final Level told = everything.getLevel();
  @TempDir private Path home;

  @BeforeEach
  void atHome() {
    System.setProperty("chandrahoro.home", home.resolve("fresh").toString());
  }

  @AfterEach
  void leave() {
    System.clearProperty("chandrahoro.home");
    everything.setLevel(told); // the command silences it, and other tests read logs
  }

  private static CommandRun admin(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "admin";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return CommandRun.of("", all);
  }

  @Test
  void aFreshHomeGetsItsFirstOwnerAndOthersAndTheTrailKnows() {
    assertThat(admin("create", "Asha@example.org", "--role", "owner").well().out())
        .isEqualTo("made the owner Asha@example.org\n");
    admin("create", "ravi@example.org", "--role", "analyst").well();
    assertThat(admin("create", "asha@EXAMPLE.org", "--role", "admin").refusal())
        .isEqualTo("'asha@EXAMPLE.org' is an administrator already");
    assertThat(admin("disable", "asha@example.org").refusal()).contains("is the last owner");
    assertThat(admin("disable", "RAVI@example.org").well().out())
        .isEqualTo("disabled ravi@example.org\n");
    assertThat(admin("list").well().out().lines())
        .containsExactly(
            "Asha@example.org\towner\tactive\tno second factor\tnever",
            "ravi@example.org\tanalyst\tdisabled\tno second factor\tnever");
    assertThat(CommandRun.of("", "audit", "verify").well().out()).isEqualTo("good rows: 3\n");
  }

  @Test
  void whatIsWrongIsOneLineThatNamesIt() {
    assertThat(admin("create", "asha", "--role", "owner").refusal())
        .isEqualTo(
            "the e-mail address 'asha': an address such as name@example.org, at most 254"
                + " characters");
    assertThat(admin("create", "asha@example.org", "--role", "king").refusal())
        .isEqualTo("--role 'king': accepted are owner, admin, support, analyst");
    assertThat(admin("create", "asha@example.org").refusal()).contains("--role");
    assertThat(admin("create", "--role", "owner").refusal()).contains("EMAIL");
    assertThat(admin("disable", "nobody@example.org").refusal())
        .isEqualTo("'nobody@example.org' is not an administrator");
    assertThat(admin().refusal()).contains("create, list, disable");
    assertThat(admin("list").well().out()).isEmpty();
  }
}
