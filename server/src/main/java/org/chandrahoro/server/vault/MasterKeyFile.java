package org.chandrahoro.server.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.chandrahoro.server.node.StartRefusedException;

/**
 * The wrapping key in a file that only its owner can read: a Tink keyset of AES-256-GCM. After a
 * rotation the file holds the old keys too. Nodes share the file; when a wrapping does not open,
 * the file is read again, since another node may have rotated it.
 */
final class MasterKeyFile implements WrappingKey {
  private final Path file;
  private volatile KeysetHandle keys;
  private volatile Aead aead;

  private MasterKeyFile(Path file, KeysetHandle keys) throws GeneralSecurityException {
    this.file = file;
    this.keys = keys;
    this.aead = aead(keys);
  }

  /**
   * Reads the file.
   *
   * @param mayMake whether to make a missing file: not where something is sealed already
   * @throws StartRefusedException where it cannot be read, or is missing and may not be made
   */
  static MasterKeyFile open(Path file, boolean mayMake) {
    try {
      AeadConfig.register();
      if (!Files.exists(file)) {
        if (!mayMake) {
          throw new StartRefusedException(
              "The master key file " + file + " is missing, and the database holds what it sealed");
        }
        make(file);
      }
      return new MasterKeyFile(file, read(file));
    } catch (IOException | GeneralSecurityException broken) {
      throw new StartRefusedException(
          "The master key file " + file + " cannot be read: " + broken.getMessage(), broken);
    }
  }

  private static Aead aead(KeysetHandle keys) throws GeneralSecurityException {
    return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  private static KeysetHandle read(Path file) throws IOException, GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(
        Files.readString(file), InsecureSecretKeyAccess.get());
  }

  private static void make(Path file) throws IOException, GeneralSecurityException {
    Path fresh = write(file, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
    try {
      Files.createLink(file, fresh); // fails where another node on this home was faster
    } catch (FileAlreadyExistsException theirs) {
      // theirs is read
    } catch (UnsupportedOperationException noLinks) {
      Files.move(fresh, file);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static Path write(Path beside, KeysetHandle keys)
      throws IOException, GeneralSecurityException {
    Path fresh =
        Files.createTempFile(beside.toAbsolutePath().getParent(), "master", ".new", ownerOnly());
    return Files.writeString(
        fresh, TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  @Override
  public String place() {
    return "the master key file " + file;
  }

  @Override
  public byte[] encrypt(byte[] plaintext, byte[] associatedData) throws GeneralSecurityException {
    return aead.encrypt(plaintext, associatedData);
  }

  @Override
  public byte[] decrypt(byte[] ciphertext, byte[] associatedData) throws GeneralSecurityException {
    try {
      return aead.decrypt(ciphertext, associatedData);
    } catch (GeneralSecurityException unknownKey) {
      reload();
      return aead.decrypt(ciphertext, associatedData);
    }
  }

  private synchronized void reload() throws GeneralSecurityException {
    try {
      use(read(file));
    } catch (IOException unreadable) {
      throw new GeneralSecurityException("the master key file cannot be read", unreadable);
    }
  }

  private void use(KeysetHandle read) throws GeneralSecurityException {
    keys = read;
    aead = aead(read);
  }

  @Override
  public synchronized void rotate() {
    try {
      KeysetHandle rotated =
          KeysetHandle.newBuilder(keys)
              .addEntry(
                  KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                      .withRandomId()
                      .makePrimary())
              .build();
      Files.move(
          write(file, rotated),
          file,
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
      use(rotated);
    } catch (IOException | GeneralSecurityException failed) {
      throw new IllegalStateException("The master key file could not be rotated", failed);
    }
  }
}
