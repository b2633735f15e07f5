package org.chandrahoro.server.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trail as the chain sees it. Its hash is SHA-256 over the hash before it and every
 * field with its length, so that no two rows give the same bytes. The sealed fields go in as they
 * are: sealing salts them with a nonce, so that the hash tells nothing of what they hold, and it
 * still holds when the key that opens them is destroyed.
 */
record ChainedRow(
    long sequence,
    String id,
    Instant at,
    @Nullable String actorId,
    String actorRole,
    String action,
    @Nullable String target,
    @Nullable String resourceType,
    @Nullable String resourceId,
    byte[] actorSealed,
    byte[] contentSealed,
    byte[] previousHash) {

  static final int HASH_LENGTH = 32;

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  byte[] hash(MessageDigest digest) {
    byte[][] fields = {
      utf8(id),
      utf8(actorId),
      utf8(actorRole),
      utf8(action),
      utf8(target),
      utf8(resourceType),
      utf8(resourceId),
      actorSealed,
      contentSealed
    };
    int length = previousHash.length + 20 + 4 * fields.length;
    for (byte[] field : fields) {
      length += field == null ? 0 : field.length;
    }
    // In one piece: a digest takes many small ones several times as slowly.
    var bytes =
        ByteBuffer.allocate(length)
            .put(previousHash)
            .putLong(sequence)
            .putLong(at.getEpochSecond())
            .putInt(at.getNano());
    for (byte[] field : fields) {
      if (field == null) {
        bytes.putInt(-1);
      } else {
        bytes.putInt(field.length).put(field);
      }
    }
    digest.reset();
    return digest.digest(bytes.array());
  }

  private static byte @Nullable [] utf8(@Nullable String text) {
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }
}
