package org.chandrahoro.server.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The newest head this node has seen, in a file of the home and so out of the database's reach. An
 * old head with its old signature may be put back into the database together with the rows of that
 * day; this file then names a row that is not there any more.
 */
final class HeadWitness {
  private static final Logger LOG = LoggerFactory.getLogger(HeadWitness.class);

  private final Path file;
  private long newest;

  HeadWitness(Path home) {
    this.file = home.resolve("audit-head");
    this.newest = find().map(Head::sequence).orElse(0L);
  }

  /** Keeps a head unless a newer one is kept. */
  synchronized void saw(Head head) {
    if (head.sequence() <= newest) {
      return;
    }
    try {
      Path fresh = file.resolveSibling("audit-head.new");
      Files.writeString(
          fresh, head.sequence() + " " + HexFormat.of().formatHex(head.hash()) + "\n");
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      newest = head.sequence();
    } catch (IOException notWritten) {
      // The row is committed and cannot be taken back; the next one brings the file up to date.
      LOG.warn("The audit witness {} could not be written: {}", file, notWritten.toString());
    }
  }

  /** The head that was kept; empty where none was, or the file is no head. */
  Optional<Head> find() {
    try {
      String[] parts =
          Files.exists(file) ? Files.readString(file).strip().split(" ") : new String[0];
      return parts.length == 2
          ? Optional.of(new Head(Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1])))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
