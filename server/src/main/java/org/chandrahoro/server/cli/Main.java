package org.chandrahoro.server.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.server.node.StartRefusedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the launcher, each a class of its own. */
@Command(
    name = "chandrahoro",
    description = "Figures of the sky, on standard output.",
    subcommands = {
      EphemerisCommand.class,
      ChartCommand.class,
      PanchangaCommand.class,
      TransitsCommand.class,
      VarshaphalCommand.class,
      MuhurtaCommand.class,
      MatchCommand.class,
      AdminCommand.class,
      AuditCommand.class,
      KnowledgeCommand.class
    },
    mixinStandardHelpOptions = true)
public final class Main implements Runnable {
  /** Bad input, as every command of the launcher says it. */
  static final int REFUSED = 2;

  @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    int status =
        run(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            args);
    System.exit(status);
  }

  /** Runs one command between the given streams and answers its exit status. */
  static int run(InputStream in, OutputStream out, PrintWriter err, String... args) {
    var streams = new Streams(in, out, err);
    var commandLine = new CommandLine(new Main(), new WithStreams(streams));
    commandLine.setErr(err);
    commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    commandLine.setParameterExceptionHandler(
        (wrong, _) -> refuse(err, String.valueOf(wrong.getMessage())));
    commandLine.setExecutionExceptionHandler((thrown, _, _) -> refuse(err, thrown));
    int status = commandLine.execute(args);
    return streams.flushed() ? status : 1;
  }

  @Override
  public void run() {
    var known = spec;
    if (known != null) {
      throw new CommandLine.ParameterException(
          known.commandLine(),
          "a command is missing; accepted are " + known.subcommands().keySet());
    }
  }

  private static int refuse(PrintWriter err, Exception thrown) throws Exception {
    return switch (thrown) {
      case Refused refused -> refuse(err, String.valueOf(refused.getMessage()));
      case OutsideEphemerisException outside -> refuse(err, String.valueOf(outside.getMessage()));
      case StartRefusedException cannot -> refuse(err, String.valueOf(cannot.getMessage()));
      case IllegalArgumentException wrong -> refuse(err, String.valueOf(wrong.getMessage()));
      case Streams.ReaderGone _ -> 0;
      default -> throw thrown;
    };
  }

  private static int refuse(PrintWriter err, String message) {
    err.println(message.lines().findFirst().orElse("refused"));
    return REFUSED;
  }

  /** Gives each command the streams of this run. */
  private record WithStreams(Streams streams) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      K made = CommandLine.defaultFactory().create(type);
      if (made instanceof Streams.User user) {
        user.use(streams);
      }
      return made;
    }
  }
}
