package org.chandrahoro.benchmarks.audit;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.chandrahoro.benchmarks.BenchmarkGroup;
import org.chandrahoro.server.audit.Act;
import org.chandrahoro.server.audit.Actor;
import org.chandrahoro.server.audit.AuditTrail;
import org.chandrahoro.server.node.NodeDatabase;
import org.chandrahoro.server.node.Settings;
import org.chandrahoro.server.node.TimeOrderedIds;
import org.chandrahoro.server.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a trail as the application does, with a checkpoint every thousand rows, and times {@code
 * audit verify} from its start to its answer. In an empty home with H2, or on the database that
 * {@code CHANDRAHORO_DB_URL} names, whose trail it makes longer by as much. Option: how many rows.
 */
public final class AuditGroup implements BenchmarkGroup {
  private static final int ROWS = 1_000_000;
  private static final int ROWS_AT_ONCE = 1_000;
  private static final int PEOPLE = 2_000;
  private static final int RUNS = 3;
  private static final double TARGET_SECONDS = 5;

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public void run(List<String> options) {
    String launcher = System.getProperty("chandrahoro.launcher");
    if (launcher == null || options.size() > 1) {
      throw new IllegalArgumentException("audit takes a number of rows and is run by the launcher");
    }
    int rows = options.isEmpty() ? ROWS : rows(options.getFirst());
    try {
      Path home = Files.createTempDirectory("chandrahoro-audit");
      try {
        System.err.println("audit: writing " + rows + " rows");
        fill(home, rows);
        System.out.println("| audit verify, rows | run | seconds | target 5 s |");
        System.out.println("| --- | --- | --- | --- |");
        verify(launcher, home); // may have to build the application
        for (int i = 1; i <= RUNS; i++) {
          double seconds = verify(launcher, home);
          System.out.printf(
              Locale.ROOT,
              "| %d | %d | %.1f | %s |%n",
              rows,
              i,
              seconds,
              seconds <= TARGET_SECONDS ? "met" : "missed");
        }
      } finally {
        delete(home);
      }
    } catch (IOException failed) {
      throw new IllegalStateException("the trail was not verified: " + failed.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted");
    }
  }

  private static int rows(String text) {
    try {
      int rows = Integer.parseInt(text);
      if (rows >= ROWS_AT_ONCE && rows % ROWS_AT_ONCE == 0) {
        return rows;
      }
    } catch (NumberFormatException unreadable) {
      // answered below
    }
    throw new IllegalArgumentException(
        "'" + text + "' rows; accepted are multiples of " + ROWS_AT_ONCE);
  }

  private static void fill(Path home, int rows) {
    Function<String, @Nullable String> property =
        name ->
            "chandrahoro.home".equals(name)
                ? home.toString()
                : System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
    Settings settings = Settings.from(property);
    settings.home().prepare();
    try (HikariDataSource database = NodeDatabase.openForCommand(settings, true)) {
      Clock clock = Clock.systemUTC();
      var ids = new TimeOrderedIds(clock, new SecureRandom());
      JdbcClient client = JdbcClient.create(database);
      Vault vault = Vault.open(property, settings.home(), client, ids, clock);
      AuditTrail trail = AuditTrail.of(client, vault, settings.home(), ids, clock);
      var transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
      var actor = new Actor("admin-1", "admin@example.org", "admin", "192.0.2.7");
      for (int done = 0; done < rows; done += ROWS_AT_ONCE) {
        List<Act> acts = acts(done);
        transactions.executeWithoutResult(_ -> trail.append(actor, acts));
        trail.checkpoint();
      }
    }
  }

  private static List<Act> acts(int first) {
    var acts = new ArrayList<Act>();
    for (int i = first; i < first + ROWS_AT_ONCE; i++) {
      acts.add(
          new Act(
              "entitlement.update",
              new UUID(1, i % PEOPLE).toString(),
              "entitlement",
              new UUID(2, i).toString(),
              Map.of("requests_per_day", 10, "tokens_per_day", 50_000),
              Map.of("requests_per_day", 50, "tokens_per_day", 150_000),
              "asked by letter " + i));
    }
    return acts;
  }

  private static double verify(String launcher, Path home)
      throws IOException, InterruptedException {
    var command = new ProcessBuilder(launcher, "audit", "verify");
    command.environment().put("CHANDRAHORO_HOME", home.toString());
    command.redirectErrorStream(true);
    long began = System.nanoTime();
    Process process = command.start();
    String told =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    int status = process.waitFor();
    double seconds = (System.nanoTime() - began) / 1e9;
    if (status != 0) {
      throw new IllegalStateException("audit verify ended with " + status + ": " + told.strip());
    }
    System.err.println("audit: " + told.strip());
    return seconds;
  }

  private static void delete(Path home) throws IOException {
    try (var files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
