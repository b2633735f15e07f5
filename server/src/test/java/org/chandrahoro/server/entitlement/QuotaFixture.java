package org.chandrahoro.server.entitlement;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chandrahoro.server.account.AccountFixture;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.audit.Act;
import org.chandrahoro.server.llm.Cost;
import org.chandrahoro.server.llm.KeyOwner;
import org.chandrahoro.server.llm.Meter;
import org.chandrahoro.server.llm.ModelCatalog;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.llm.TokenUse;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/** The entitlement module put together by hand on the accounts of a fixture, as one node of it. */
public final class QuotaFixture {
  final ModelId model = new ModelId(Provider.OPENAI, "small-" + UUID.randomUUID());

  private final ModelCatalog catalog =
      new ModelCatalog() {
        @Override
        public List<ModelId> all() {
          return List.of(model);
        }

        @Override
        public Optional<ModelId> find(String name) {
          return Optional.of(model).filter(known -> known.name().equals(name));
        }

        @Override
        public Set<String> classesOf(ModelId asked) {
          return asked.equals(model) ? Set.of("small") : Set.of();
        }
      };

  /** Whether the database does not answer the ledger. */
  final AtomicBoolean away = new AtomicBoolean();

  /** What went to the audit trail. */
  final List<Act> acts = new ArrayList<>();

  final QuotaStore counters;
  final AttemptStore attempts;
  final RequestStore requests;
  final OpenCalls inFlight = new OpenCalls();
  final Ledger ledger;
  final Settlements settlements;
  public final Entitlements entitlements;
  public final Quota quota;

  public QuotaFixture(AccountFixture accounts) {
    this(accounts, 0);
  }

  QuotaFixture(AccountFixture accounts, int perMinute) {
    this(accounts, perMinute, Front.none());
  }

  QuotaFixture(AccountFixture accounts, int perMinute, Front front) {
    counters = new QuotaStore(accounts.jdbc);
    attempts = new AttemptStore(accounts.jdbc);
    requests = new RequestStore(accounts.jdbc);
    entitlements =
        new Entitlements(
            accounts.accounts, new LayerStore(accounts.jdbc), counters, accounts.clock);
    var books = new BookKeeping(failing(accounts), accounts.clock);
    var policy = new Policy(entitlements, catalog);
    ledger =
        new Ledger(
            entitlements,
            counters,
            requests,
            inFlight,
            front,
            new QuotaSettings(perMinute),
            accounts.ids,
            books);
    var admissions =
        new Admissions(
            entitlements, policy, ledger, counters, attempts, front, accounts.ids, books);
    settlements =
        new Settlements(
            counters,
            attempts,
            inFlight,
            front,
            (_, use, _) -> new Cost(use.total() * 3, 7),
            books);
    var resets =
        new QuotaReset(
            entitlements, counters, front, (_, act) -> acts.add(act), accounts.jdbc, books);
    quota =
        new Quota(
            policy, ledger, admissions, settlements, inFlight, resets, new SimpleMeterRegistry());
  }

  private PlatformTransactionManager failing(AccountFixture accounts) {
    var real = Objects.requireNonNull(accounts.transactions.getTransactionManager());
    return new PlatformTransactionManager() {
      @Override
      public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
        if (away.get()) {
          throw new CannotCreateTransactionException("the database is away");
        }
        return real.getTransaction(definition);
      }

      @Override
      public void commit(TransactionStatus status) {
        real.commit(status);
      }

      @Override
      public void rollback(TransactionStatus status) {
        real.rollback(status);
      }
    };
  }

  /** An entitlement with a hard cap of tokens and nothing else in its way. */
  static Entitlement hardCap(long tokens) {
    return entitlement(tokens, CapMode.HARD);
  }

  static Entitlement entitlement(Long tokens, CapMode mode) {
    return new Entitlement(
        true,
        new Limits(null, tokens, Set.of(), Set.of()),
        ZoneId.of("Asia/Kolkata"),
        Instant.EPOCH,
        Optional.empty(),
        mode,
        PlanName.FREE,
        Map.of("plan", "free", "notes", ""),
        Layer.OWN);
  }

  /** Opens a request past the policy, with an entitlement of the test's own. */
  OpenCall open(AccountId account, Entitlement entitlement) {
    return switch (ledger.hold(account, Endpoint.CHAT, entitlement)) {
      case Ledger.Booked.Not(Reservation.Refused why) -> throw new AssertionError(why.toString());
      case Ledger.Booked.Held(RequestStore.Request request, Instant at) -> {
        var call = new MeteredCall(quota, request, Endpoint.CHAT, entitlement, at);
        inFlight.add(call);
        yield call;
      }
    };
  }

  /** Of a model of this fixture alone, so that no other test's calls are known of it. */
  Meter.Attempt attempt(int number, long inputAtMost, int maxTokens) {
    return new Meter.Attempt(number, model, KeyOwner.PLATFORM, inputAtMost, maxTokens);
  }

  static Meter.Settlement used(long input, long output) {
    return settlement(new TokenUse(input, 0, 0, output, 0, true), Meter.End.ANSWERED);
  }

  static Meter.Settlement settlement(TokenUse use, Meter.End end) {
    return new Meter.Settlement(
        use,
        new Cost(use.total() * 3, 7),
        end,
        Duration.ofMillis(900),
        Optional.of(Duration.ofMillis(120)));
  }
}
