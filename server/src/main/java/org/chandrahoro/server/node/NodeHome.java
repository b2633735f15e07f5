package org.chandrahoro.server.node;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory that holds all this node keeps on disk. Only its owner can read it. */
public record NodeHome(Path root) {

  public Path outbox() {
    return root.resolve("outbox");
  }

  /** The embedded database's file, without the ending that H2 adds. */
  public Path databaseFile() {
    return root.resolve("data").resolve("chandrahoro");
  }

  /** Whether this home is marked as one for tests and demonstrations. */
  public boolean isTestHome() {
    return Files.exists(root.resolve("TEST_HOME"));
  }

  /**
   * Makes the home and its directories where they are missing.
   *
   * @throws StartRefusedException where the file system does not allow it
   */
  public void prepare() {
    for (Path directory : new Path[] {root, databaseFile().getParent(), outbox()}) {
      try {
        Files.createDirectories(directory, ownerOnly());
      } catch (IOException refused) {
        throw new StartRefusedException(
            "CHANDRAHORO_HOME: cannot make the directory " + directory + ": " + reason(refused),
            refused);
      }
    }
    if (!Files.isWritable(root)) {
      throw new StartRefusedException("CHANDRAHORO_HOME: " + root + " cannot be written to");
    }
  }

  private static String reason(IOException refused) {
    String name = refused.getClass().getSimpleName().replace("Exception", "");
    return name.isEmpty() ? String.valueOf(refused.getMessage()) : name;
  }

  private static FileAttribute<?>[] ownerOnly() {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
    };
  }
}
