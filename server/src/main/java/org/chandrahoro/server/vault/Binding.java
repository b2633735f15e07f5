package org.chandrahoro.server.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a sealed secret belongs to. It is bound in as associated data: bytes that are moved to
 * another person, provider or row do not open there.
 *
 * @param purpose what kind of secret: {@code llm-key}
 * @param parts user id, provider, row id, or whatever tells one secret of the purpose from another
 */
public record Binding(String purpose, List<String> parts) {
  public Binding {
    parts = List.copyOf(parts);
  }

  public static Binding of(String purpose, String... parts) {
    return new Binding(purpose, List.of(parts));
  }

  /** Every part with its length before it, so that no two bindings give the same bytes. */
  byte[] associatedData() {
    var encoded = new ByteArrayOutputStream();
    append(encoded, purpose);
    parts.forEach(part -> append(encoded, part));
    return encoded.toByteArray();
  }

  private static void append(ByteArrayOutputStream out, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    out.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
    out.writeBytes(bytes);
  }
}
