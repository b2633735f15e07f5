package org.chandrahoro.server.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Commands that the launcher promises and whose engine is not there yet: they say so. */
final class LaterCommands {
  private LaterCommands() {}

  abstract static class Later implements Runnable {
    @Unmatched private List<String> ignored = new ArrayList<>();

    private final String name;

    Later(String name) {
      this.name = name;
    }

    @Override
    public void run() {
      throw new Refused(name + " is not there yet; this version computes no such thing");
    }
  }

  @Command(name = "admin", description = "Administrators (not there yet).")
  static final class Admin extends Later {
    Admin() {
      super("admin");
    }
  }
}
