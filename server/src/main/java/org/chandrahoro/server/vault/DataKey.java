package org.chandrahoro.server.vault;

import com.google.crypto.tink.Aead;
import java.util.UUID;

/**
 * A key that seals secrets, opened.
 *
 * @param id by which sealed bytes name it
 */
record DataKey(UUID id, Aead aead) {
  @Override
  public String toString() {
    return "DataKey[" + id + "]";
  }
}
