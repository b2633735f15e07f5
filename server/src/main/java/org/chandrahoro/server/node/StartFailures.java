package org.chandrahoro.server.node;

import java.io.PrintStream;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Ends a start that failed with one line on standard error instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class StartFailures implements SpringBootExceptionReporter {
  private final PrintStream standardError;

  public StartFailures() {
    this(System.err);
  }

  StartFailures(PrintStream standardError) {
    this.standardError = standardError;
  }

  @Override
  public boolean reportException(Throwable failure) {
    standardError.println("chandrahoro: " + line(failure));
    return true;
  }

  static String line(Throwable failure) {
    Throwable root = failure;
    for (Throwable each = failure; each != null; each = each.getCause()) {
      root = each;
      if (each instanceof StartRefusedException refused) {
        return String.valueOf(refused.getMessage());
      }
      if (each instanceof PortInUseException taken) {
        return "Port "
            + taken.getPort()
            + " is in use; stop what listens there or set CHANDRAHORO_PORT";
      }
      if (each instanceof FlywayException migration) {
        return "The database could not be brought up to date: " + oneLine(migration);
      }
    }
    return "The start failed: " + root.getClass().getSimpleName() + ": " + oneLine(root);
  }

  private static String oneLine(Throwable failure) {
    return String.valueOf(failure.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
