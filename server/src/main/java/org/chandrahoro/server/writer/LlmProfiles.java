package org.chandrahoro.server.writer;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.audit.Act;
import org.chandrahoro.server.audit.Actor;
import org.chandrahoro.server.audit.AuditTrail;
import org.chandrahoro.server.llm.ModelCatalog;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.llm.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.IdGenerator;

/**
 * People's LLM profiles, set and deleted by themselves or by an operator; both leave a row in the
 * audit trail. Nothing opened is kept, so a deletion holds on every node from the next call on.
 */
@Service
public class LlmProfiles {
  private static final String RESOURCE = "llm_profile";
  private static final int ATTEMPTS = 5;

  private final LlmProfileStore store;
  private final SealedKeys keys;
  private final LlmProfileReader reader;
  private final ObjectProvider<KeyCheck> check;
  private final AuditTrail trail;
  private final IdGenerator ids;
  private final Clock clock;
  private final TransactionTemplate transactions;

  LlmProfiles(
      LlmProfileStore store,
      SealedKeys keys,
      ModelCatalog models,
      ObjectProvider<KeyCheck> check,
      AuditTrail trail,
      IdGenerator ids,
      Clock clock,
      TransactionTemplate transactions) {
    this.store = store;
    this.keys = keys;
    this.reader = new LlmProfileReader(models);
    this.check = check;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
    this.transactions = transactions;
  }

  /** The person's profile; a key that does not open shows as {@code UNREADABLE}. */
  public Optional<LlmProfile> find(AccountId account) {
    return store.find(account).map(keys::shown);
  }

  /**
   * Sets the profile whole. A key is tried at its provider first. Without one, a key that is kept
   * stays only where provider and address stay, so that nobody can have it sent elsewhere.
   *
   * @param actor who does it: the person or an operator
   * @param reason in the actor's own words
   */
  public ProfileOutcome set(
      AccountId account, LlmProfileForm form, Actor actor, @Nullable String reason) {
    try {
      LlmProfileDraft draft = reader.read(form);
      if (draft.key().isPresent()) {
        Optional<ProfileOutcome> refused = tried(draft, draft.key().get());
        if (refused.isPresent()) {
          return refused.get();
        }
      }
      return stored(account, draft, actor, reason);
    } catch (UnacceptableFieldException refused) {
      return new ProfileOutcome.BadField(refused.field(), refused.why());
    }
  }

  private Optional<ProfileOutcome> tried(LlmProfileDraft draft, Secret key) {
    Provider provider = draft.provider().orElseThrow();
    KeyCheck.Verdict verdict =
        check.stream()
            .findAny()
            .map(asked -> asked.check(provider, key, draft.baseUrl()))
            .orElseGet(KeyCheck.Verdict.NotReached::new);
    return switch (verdict) {
      case KeyCheck.Verdict.Works _ -> Optional.empty();
      case KeyCheck.Verdict.Refused _ -> Optional.of(new ProfileOutcome.KeyRefused(provider));
      case KeyCheck.Verdict.NotReached _ -> Optional.of(new ProfileOutcome.NotReached(provider));
      case KeyCheck.Verdict.AddressNotAllowed(String why) ->
          Optional.of(new ProfileOutcome.BadField("base_url", why));
    };
  }

  private ProfileOutcome stored(
      AccountId account, LlmProfileDraft draft, Actor actor, @Nullable String reason)
      throws UnacceptableFieldException {
    for (int left = ATTEMPTS; ; left--) {
      try {
        return storedOnce(account, draft, actor, reason);
      } catch (DuplicateKeyException | PessimisticLockingFailureException another) {
        // Somebody sets the same profile at this moment; theirs stands, and is replaced.
        if (left == 0) {
          throw another;
        }
      }
    }
  }

  private ProfileOutcome storedOnce(
      AccountId account, LlmProfileDraft draft, Actor actor, @Nullable String reason)
      throws UnacceptableFieldException {
    var keyMissing = new AtomicBoolean();
    Optional<ProfileOutcome> outcome =
        Objects.requireNonNull(
            transactions.execute(
                _ -> {
                  Optional<LlmProfileStore.Row> before = store.lock(account);
                  Optional<LlmProfileStore.Row> after = row(account, draft, before);
                  if (after.isEmpty()) {
                    keyMissing.set(true);
                    return Optional.<ProfileOutcome>empty();
                  }
                  before.ifPresentOrElse(
                      _ -> store.replace(after.get()), () -> store.add(after.get()));
                  trail.append(actor, act("llm_profile.set", account, before, after, reason));
                  return Optional.<ProfileOutcome>of(
                      new ProfileOutcome.Stored(keys.shown(after.get()), before.isEmpty()));
                }));
    if (keyMissing.get()) {
      throw new UnacceptableFieldException(
          "api_key", "is needed: none is kept for this provider and address");
    }
    return outcome.orElseThrow();
  }

  /** The row as it will stand; empty where it would need a key that is not there. */
  private Optional<LlmProfileStore.Row> row(
      AccountId account, LlmProfileDraft draft, Optional<LlmProfileStore.Row> before) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String id = before.map(LlmProfileStore.Row::id).orElseGet(() -> ids.generateId().toString());
    Provider provider = draft.provider().orElse(null);
    URI baseUrl = draft.baseUrl().orElse(null);
    byte[] sealed = null;
    String last4 = null;
    Instant brokenAt = null;
    if (draft.mode() == ProfileMode.OWN) {
      Optional<Secret> fresh = draft.key();
      if (fresh.isPresent()) {
        sealed = keys.seal(fresh.get(), account, Objects.requireNonNull(provider), id, baseUrl);
        last4 = lastFour(fresh.get());
      } else {
        Optional<LlmProfileStore.Row> kept =
            before
                .filter(row -> row.provider() == provider)
                .filter(row -> Objects.equals(row.baseUrl(), baseUrl))
                .filter(row -> keys.open(row).isPresent());
        if (kept.isEmpty()) {
          return Optional.empty();
        }
        sealed = kept.get().sealedKey();
        last4 = kept.get().keyLast4();
        brokenAt = kept.get().brokenAt();
      }
    }
    return Optional.of(
        new LlmProfileStore.Row(
            id,
            account,
            draft.mode(),
            provider,
            draft.model().orElse(null),
            sealed,
            last4,
            baseUrl,
            draft.params(),
            draft.safety(),
            draft.fallbackToPlatform(),
            brokenAt,
            before.map(LlmProfileStore.Row::createdAt).orElse(now),
            now));
  }

  /** Of a short key less, so that what is shown is never half of it. */
  private static String lastFour(Secret key) {
    String value = key.reveal();
    return value.substring(value.length() - Math.min(4, (value.length() - 1) / 2));
  }

  /** Deletes the profile with its key; false where there is none. */
  public boolean delete(AccountId account, Actor actor, @Nullable String reason) {
    return Objects.requireNonNull(
        transactions.execute(
            _ -> {
              Optional<LlmProfileStore.Row> before = store.lock(account);
              if (before.isEmpty()) {
                return false;
              }
              store.remove(account);
              trail.append(
                  actor, act("llm_profile.delete", account, before, Optional.empty(), reason));
              return true;
            }));
  }

  private Act act(
      String action,
      AccountId account,
      Optional<LlmProfileStore.Row> before,
      Optional<LlmProfileStore.Row> after,
      @Nullable String reason) {
    return new Act(
        action,
        account.value(),
        RESOURCE,
        after.or(() -> before).map(LlmProfileStore.Row::id).orElse(null),
        before.map(row -> LlmProfileView.of(keys.shown(row)).asMap()).orElse(null),
        after.map(row -> LlmProfileView.of(keys.shown(row)).asMap()).orElse(null),
        reason);
  }
}
