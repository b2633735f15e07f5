package org.chandrahoro.server.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.IdGenerator;

/**
 * The data keys: one a month for secrets at large, and one a person for what must be forgotten with
 * that person. Opened keys stay in memory for some minutes, so that the wrapping key is not asked
 * for every secret.
 */
final class DataKeys {
  private static final Duration KEPT_OPEN = Duration.ofMinutes(10);

  private final DataKeyStore store;
  private final WrappingKey wrapping;
  private final IdGenerator ids;
  private final Clock clock;
  private final Cache<UUID, DataKey> byId = opened();
  private final Cache<String, DataKey> byName = opened();

  DataKeys(DataKeyStore store, WrappingKey wrapping, IdGenerator ids, Clock clock) {
    this.store = store;
    this.wrapping = wrapping;
    this.ids = ids;
    this.clock = clock;
  }

  private static <K> Cache<K, DataKey> opened() {
    return Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT_OPEN).build();
  }

  /** The key with which secrets at large are sealed now. */
  DataKey current() {
    return named(YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC)).toString(), null);
  }

  /** The key of a person, made where there is none. */
  DataKey of(String subject) {
    return named("subject " + subject, subject);
  }

  /** The key that sealed bytes name; empty where it was destroyed. */
  Optional<DataKey> find(UUID id) {
    DataKey known = byId.getIfPresent(id);
    if (known != null) {
      return Optional.of(known);
    }
    return store.find(id).map(this::open);
  }

  void destroy(String subject) {
    DataKey known = byName.getIfPresent("subject " + subject);
    if (known != null) {
      byId.invalidate(known.id());
    }
    byName.invalidate("subject " + subject);
    store.destroy(subject);
  }

  /**
   * Tries the wrapping key on what there is.
   *
   * @throws CannotOpenException where it is not the one that wrapped it
   */
  void tryOut() {
    store.page(new UUID(0, 0), 1).forEach(this::unwrap);
    current();
  }

  /** Wraps every data key anew under the newest wrapping key; returns how many. */
  int rewrapAll() {
    int rewrapped = 0;
    var after = new UUID(0, 0);
    for (List<DataKeyStore.Wrapped> page = store.page(after, 500);
        !page.isEmpty();
        page = store.page(after, 500)) {
      for (DataKeyStore.Wrapped key : page) {
        store.rewrap(key.id(), wrap(unwrap(key), key.name()));
        after = key.id();
        rewrapped++;
      }
    }
    return rewrapped;
  }

  private DataKey named(String name, @Nullable String subject) {
    DataKey known = byName.getIfPresent(name);
    if (known != null) {
      return known;
    }
    DataKey key = open(store.named(name).orElseGet(() -> make(name, subject)));
    remember(name, key);
    return key;
  }

  /**
   * A key is made in the transaction that first needs it (one of its own would want a second
   * connection while the first waits), so it may yet be taken back: only then is it known by name.
   */
  private void remember(String name, DataKey key) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      byName.put(name, key);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            byName.put(name, key);
          }
        });
  }

  private DataKeyStore.Wrapped make(String name, @Nullable String subject) {
    try {
      KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
      var made = new DataKeyStore.Wrapped(ids.generateId(), name, wrap(fresh, name));
      store.add(made, subject, clock.instant());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("AES-256-GCM is not there", impossible);
    }
    return store.newest(name); // another node's where it was faster
  }

  private DataKey open(DataKeyStore.Wrapped wrapped) {
    try {
      Aead aead = unwrap(wrapped).getPrimitive(RegistryConfiguration.get(), Aead.class);
      var key = new DataKey(wrapped.id(), aead);
      byId.put(key.id(), key);
      return key;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("AES-256-GCM is not there", impossible);
    }
  }

  /** The wrapping is bound to the key's name: a person's key cannot pass for another's. */
  private KeysetHandle unwrap(DataKeyStore.Wrapped wrapped) {
    try {
      return TinkProtoKeysetFormat.parseEncryptedKeyset(
          wrapped.bytes(), wrapping, wrapped.name().getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException refused) {
      throw new CannotOpenException(
          "The data key " + wrapped.id() + " does not open under " + wrapping.place(), refused);
    }
  }

  private byte[] wrap(KeysetHandle key, String name) {
    try {
      return TinkProtoKeysetFormat.serializeEncryptedKeyset(
          key, wrapping, name.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException refused) {
      throw new IllegalStateException(
          "A data key could not be wrapped under " + wrapping.place(), refused);
    }
  }
}
