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
    digest.reset();
    digest.update(previousHash);
    digest.update(
        ByteBuffer.allocate(20)
            .putLong(sequence)
            .putLong(at.getEpochSecond())
            .putInt(at.getNano())
            .flip());
    text(digest, id);
    text(digest, actorId);
    text(digest, actorRole);
    text(digest, action);
    text(digest, target);
    text(digest, resourceType);
    text(digest, resourceId);
    bytes(digest, actorSealed);
    bytes(digest, contentSealed);
    return digest.digest();
  }

  private static void text(MessageDigest digest, @Nullable String value) {
    if (value == null) {
      length(digest, -1);
    } else {
      bytes(digest, value.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void bytes(MessageDigest digest, byte[] value) {
    length(digest, value.length);
    digest.update(value);
  }

  private static void length(MessageDigest digest, int length) {
    digest.update((byte) (length >> 24));
    digest.update((byte) (length >> 16));
    digest.update((byte) (length >> 8));
    digest.update((byte) length);
  }
}
