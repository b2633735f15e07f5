package org.chandrahoro.server.audit;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;

/**
 * Where the next page begins: with the rows older than one. Rows that are appended meanwhile move
 * nothing.
 */
public record AuditCursor(long before) {
  private static final byte FORMAT = 1;

  /** The cursor in a text that {@link #text} gave, or empty where it is no such text. */
  public static Optional<AuditCursor> find(String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      return bytes.length == 9 && bytes[0] == FORMAT
          ? Optional.of(new AuditCursor(ByteBuffer.wrap(bytes, 1, 8).getLong()))
          : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  public String text() {
    byte[] bytes = ByteBuffer.allocate(9).put(FORMAT).putLong(before).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
