package org.chandrahoro.server.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.chandrahoro.server.node.NodeHome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.IdGenerator;

/**
 * Seals secrets and opens them again. What it returns begins with a format byte and the id of the
 * data key (16 bytes), followed by what AES-256-GCM made of the secret.
 */
public final class Vault {
  private static final byte FORMAT = 1;
  private static final int HEADER = 1 + 16;

  private final DataKeys keys;
  private final WrappingKey wrapping;

  Vault(DataKeys keys, WrappingKey wrapping) {
    this.keys = keys;
    this.wrapping = wrapping;
  }

  /**
   * The vault of an installation, for the command line, which has no Spring.
   *
   * @param property gives the value of a Spring property, or null
   * @throws org.chandrahoro.server.node.StartRefusedException where the wrapping key is not there
   */
  public static Vault open(
      Function<String, @Nullable String> property,
      NodeHome home,
      JdbcClient database,
      IdGenerator ids,
      Clock clock) {
    var store = new DataKeyStore(database);
    WrappingKey wrapping =
        VaultConfiguration.wrappingKey(VaultSettings.from(property), home, store);
    return VaultConfiguration.vault(wrapping, new DataKeys(store, wrapping, ids, clock));
  }

  /** Seals a secret for where it will stand. */
  public byte[] seal(byte[] secret, Binding binding) {
    return seal(keys.current(), secret, binding);
  }

  /** Seals something about a person under that person's own key. */
  public byte[] sealAbout(String subject, byte[] secret, Binding binding) {
    return seal(keys.of(subject), secret, binding);
  }

  /**
   * Opens what was sealed.
   *
   * @throws CannotOpenException where it does not open: no key, another binding, other bytes
   */
  public byte[] open(byte[] sealed, Binding binding) {
    if (sealed.length <= HEADER || sealed[0] != FORMAT) {
      throw new CannotOpenException("These are not sealed bytes", null);
    }
    UUID id = DataKeyStore.uuid(Arrays.copyOfRange(sealed, 1, HEADER));
    DataKey key =
        keys.find(id)
            .orElseThrow(() -> new CannotOpenException("The data key " + id + " is gone", null));
    try {
      return key.aead()
          .decrypt(Arrays.copyOfRange(sealed, HEADER, sealed.length), binding.associatedData());
    } catch (GeneralSecurityException refused) {
      throw new CannotOpenException("The sealed bytes do not belong here", refused);
    }
  }

  /** Destroys a person's own key: nothing that was sealed about them opens again. */
  public void forget(String subject) {
    keys.destroy(subject);
  }

  /**
   * Makes a new wrapping key and wraps all data keys under it. What is sealed stays as it is, so
   * calls go on meanwhile; returns how many data keys there are.
   */
  public int rotate() {
    wrapping.rotate();
    return keys.rewrapAll();
  }

  private static byte[] seal(DataKey key, byte[] secret, Binding binding) {
    try {
      byte[] body = key.aead().encrypt(secret, binding.associatedData());
      return ByteBuffer.allocate(HEADER + body.length)
          .put(FORMAT)
          .put(DataKeyStore.bytes(key.id()))
          .put(body)
          .array();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Sealing failed", impossible);
    }
  }
}
