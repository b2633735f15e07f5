package org.chandrahoro.server.cli;

import java.io.ByteArrayOutputStream;

/** The answers to some lines, in bytes; what an answer wrote can be taken back. */
final class Block extends ByteArrayOutputStream {
  private static final int ROOM = 1 << 18;

  Block() {
    super(ROOM);
  }

  /** Forgets all but the first so many bytes. */
  synchronized void backTo(int size) {
    count = Math.min(count, size);
  }
}
