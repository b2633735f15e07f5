package org.chandrahoro.server.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The newest row of the trail by number and hash; its hash stands for all rows before it.
 *
 * @param sequence 0 where there is no row yet
 */
record Head(long sequence, byte[] hash) {
  static final Head EMPTY = new Head(0, new byte[ChainedRow.HASH_LENGTH]);

  /** What is signed. */
  byte[] message() {
    byte[] label = "chandrahoro audit head".getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(label.length + 8 + hash.length)
        .put(label)
        .putLong(sequence)
        .put(hash)
        .array();
  }
}
