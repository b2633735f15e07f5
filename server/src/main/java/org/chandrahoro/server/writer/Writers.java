package org.chandrahoro.server.writer;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.entitlement.Endpoint;
import org.chandrahoro.server.entitlement.Limits;
import org.chandrahoro.server.entitlement.OpenCall;
import org.chandrahoro.server.entitlement.Opening;
import org.chandrahoro.server.entitlement.Quota;
import org.chandrahoro.server.entitlement.Reservation;
import org.chandrahoro.server.llm.Completion;
import org.chandrahoro.server.llm.KeyOwner;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.PlatformKeys;
import org.chandrahoro.server.llm.Prompt;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.llm.Route;
import org.chandrahoro.server.llm.Router;
import org.chandrahoro.server.llm.Secret;
import org.chandrahoro.server.llm.Tokens;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has something written for a person: asks policy and ledger, picks the candidates, lets the router
 * ask them, and counts what came of it.
 */
@Service
public class Writers {
  /** Of what every writer is told before the task. */
  public static final String PROMPT_VERSION = SystemPrompt.VERSION;

  private static final Duration NOT_SOON = Duration.ofMinutes(1);

  private final Quota quota;
  private final LlmProfileStore store;
  private final SealedKeys keys;
  private final Candidates candidates;
  private final PlatformKeys platform;
  private final ObjectProvider<Router> router;
  private final SystemPrompt systemPrompt = new SystemPrompt();
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final TransactionTemplate transactions;

  Writers(
      Quota quota,
      LlmProfileStore store,
      SealedKeys keys,
      Candidates candidates,
      PlatformKeys platform,
      ObjectProvider<Router> router,
      ApplicationEventPublisher events,
      Clock clock,
      TransactionTemplate transactions) {
    this.quota = quota;
    this.store = store;
    this.keys = keys;
    this.candidates = candidates;
    this.platform = platform;
    this.router = router;
    this.events = events;
    this.clock = clock;
    this.transactions = transactions;
  }

  /**
   * Writes, on the thread of the caller.
   *
   * @param tokens hears the answer while it is written
   */
  public Written write(AccountId account, Endpoint endpoint, PromptDraft draft, Tokens tokens) {
    return switch (quota.open(account, endpoint)) {
      case Opening.Refused(var why) -> new Written.Refused(why);
      case Opening.Opened(OpenCall opened) -> {
        try (OpenCall call = opened) {
          yield write(account, endpoint, draft, tokens, call);
        }
      }
    };
  }

  /**
   * Writes within a request that the caller has opened, and finishes it as it would its own. A
   * refusal does not.
   */
  public Written write(
      AccountId account, Endpoint endpoint, PromptDraft draft, Tokens tokens, OpenCall call) {
    Optional<LlmProfileStore.Row> row = store.find(account);
    Optional<Secret> key = row.flatMap(keys::open);
    row.filter(known -> known.sealedKey() != null && key.isEmpty()).ifPresent(this::broken);
    Optional<LlmProfile> profile = row.map(known -> known.toProfile(key.isPresent()));
    var found =
        candidates.of(
            endpoint,
            draft.depth(),
            call.entitlement().limits(),
            profile,
            key,
            providersWithKeys());
    return switch (found) {
      case Candidates.Found.NotAllowed(var model) ->
          new Written.Refused(new Reservation.ModelNotAllowed(model));
      case Candidates.Found.None(var why) -> nobody(why, NOT_SOON, draft, call);
      case Candidates.Found.Some(List<Route.Candidate> some) ->
          router.stream()
              .findAny()
              .map(
                  asked ->
                      asked.complete(
                          new Route(some, endpoint.word()),
                          prompt(draft, profile),
                          call.meter(),
                          tokens,
                          (_, _) -> row.ifPresent(this::broken)))
              .map(completion -> written(completion, row, draft, call))
              .orElseGet(() -> nobody(Written.Why.PROVIDERS_DOWN, NOT_SOON, draft, call));
    };
  }

  /**
   * The operator's models that may write for a person who has decided nothing about their writer,
   * in the order in which they are asked: what one of them wrote from the same prompt for somebody
   * else is as good. Empty where the person has an LLM profile, or where no model writes.
   */
  public List<ModelId> sharedModels(
      AccountId account, Endpoint endpoint, Depth depth, Limits limits) {
    if (store.find(account).isPresent()) {
      return List.of();
    }
    var found =
        candidates.of(
            endpoint, depth, limits, Optional.empty(), Optional.empty(), providersWithKeys());
    return found instanceof Candidates.Found.Some(List<Route.Candidate> some)
        ? some.stream().map(Route.Candidate::model).toList()
        : List.of();
  }

  private Set<Provider> providersWithKeys() {
    return Arrays.stream(Provider.values())
        .filter(platform::any)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Provider.class)));
  }

  private Prompt prompt(PromptDraft draft, Optional<LlmProfile> profile) {
    LlmProfile.Params params = profile.map(LlmProfile::params).orElse(LlmProfile.Params.UNSET);
    LlmProfile.Safety safety = profile.map(LlmProfile::safety).orElse(LlmProfile.Safety.STANDARD);
    return new Prompt(
        systemPrompt.of(draft, params, safety),
        draft.turns(),
        draft.tools(),
        draft.output(),
        params.maxTokens().map(most -> Math.min(most, draft.maxTokens())).orElse(draft.maxTokens()),
        new Prompt.Sampling(params.temperature(), params.topP()),
        draft.within());
  }

  private Written written(
      Completion completion, Optional<LlmProfileStore.Row> row, PromptDraft draft, OpenCall call) {
    return switch (completion) {
      case Completion.Answered(var text, var toolCalls, var model, var keyOwner, var _) -> {
        if (keyOwner == KeyOwner.USER) {
          row.filter(known -> known.brokenAt() != null)
              .ifPresent(known -> store.markMended(known.id()));
        }
        var usage = call.finish(true);
        yield new Written.Answered(text, toolCalls, model, call.tokensUsed(), usage);
      }
      case Completion.Declined(var model, var _, var _) -> {
        var usage = call.finish(true);
        yield new Written.Declined(model, call.tokensUsed(), usage);
      }
      case Completion.Truncated(var part, var model, var _, var _) -> {
        var usage = call.finish(false);
        yield new Written.Truncated(part, model, call.tokensUsed(), usage);
      }
      case Completion.Cut(var part, var model, var _, var _) -> {
        var usage = call.finish(false);
        yield new Written.Cut(part, model, call.tokensUsed(), usage);
      }
      case Completion.Denied(Reservation.Refused why) -> new Written.Refused(why);
      case Completion.Denied(var why) ->
          throw new IllegalStateException("the ledger denied with " + why.getClass());
      case Completion.OwnKeyFailed _ -> nobody(Written.Why.OWN_KEY_FAILED, NOT_SOON, draft, call);
      case Completion.Unavailable(Duration retryAfter) ->
          nobody(Written.Why.PROVIDERS_DOWN, retryAfter, draft, call);
    };
  }

  private static Written nobody(
      Written.Why why, Duration retryAfter, PromptDraft draft, OpenCall call) {
    return new Written.NobodyWrites(why, retryAfter, call.finish(draft.countsAnyway()));
  }

  /** Tells the person, once a breakage. */
  private void broken(LlmProfileStore.Row row) {
    transactions.executeWithoutResult(
        _ -> {
          var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
          if (store.markBroken(row.id(), row.updatedAt(), now)) {
            events.publishEvent(
                new OwnKeyBroke(
                    row.account(),
                    Objects.requireNonNull(row.provider()),
                    row.fallbackToPlatform()));
          }
        });
  }
}
