package org.chandrahoro.server.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.server.account.AccountFixture;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.entitlement.Endpoint;
import org.chandrahoro.server.entitlement.QuotaFixture;
import org.chandrahoro.server.entitlement.Reservation;
import org.chandrahoro.server.llm.Completion;
import org.chandrahoro.server.llm.KeyOwner;
import org.chandrahoro.server.llm.Meter;
import org.chandrahoro.server.llm.OwnKeyWatch;
import org.chandrahoro.server.llm.PlatformKeysFixture;
import org.chandrahoro.server.llm.Prompt;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.llm.Route;
import org.chandrahoro.server.llm.Router;
import org.chandrahoro.server.llm.TokenUse;
import org.chandrahoro.server.llm.Tokens;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked of the router, and what is counted and told of what it answers. */
@ParameterizedClass
@EnumSource
class WritersTest {
  private static final Duration SOON = Duration.ofSeconds(7);

  private final QuotaFixture quota;
  private final AccountId asha;
  private final List<Object> events = new ArrayList<>();
  private final Deque<Completion> completions = new ArrayDeque<>();
  private final List<Route> routes = new ArrayList<>();
  private final List<Prompt> prompts = new ArrayList<>();
  private boolean ownKeyBroken;
  private final WriterFixture fixture;
  private Writers writers;

  WritersTest(TestDatabase database) {
    var accounts = new AccountFixture(database);
    quota = new QuotaFixture(accounts);
    asha = accounts.somebody();
    fixture = WriterFixture.on(database);
    writers = writers(Set.of(Provider.OPENAI, Provider.ANTHROPIC));
  }

  @Test
  void anAnswerCountsOneRequest() {
    completions.add(answered(KeyOwner.PLATFORM));
    assertThat(write(false))
        .isInstanceOfSatisfying(
            Written.Answered.class,
            answer -> {
              assertThat(answer.text()).isEqualTo("A calm day.");
              assertThat(answer.usage().requestsUsed()).isEqualTo(1);
            });
    assertThat(routes.getFirst().purpose()).isEqualTo("reading.daily");
    assertThat(routes.getFirst().candidates())
        .extracting(Route.Candidate::model)
        .containsExactly(SomeModels.SMALL, SomeModels.OTHER);
  }

  @Test
  void aRefusalOfTheProviderIsAnAnswerAndCounts() {
    completions.add(new Completion.Declined(SomeModels.SMALL, KeyOwner.PLATFORM, TokenUse.NONE));
    assertThat(write(false)).isInstanceOf(Written.Declined.class);
    assertThat(used()).isEqualTo(1);
  }

  @Test
  void whatBrokeOffCountsNoRequest() {
    completions.add(new Completion.Cut("A ca", SomeModels.SMALL, KeyOwner.PLATFORM, TokenUse.NONE));
    completions.add(
        new Completion.Truncated("A calm", SomeModels.SMALL, KeyOwner.PLATFORM, TokenUse.NONE));
    assertThat(write(false)).isInstanceOf(Written.Cut.class);
    assertThat(write(false)).isInstanceOf(Written.Truncated.class);
    assertThat(used()).isZero();
  }

  @Test
  void whereNobodyWritesItCountsOnlyIfTheComposerDoes() {
    completions.add(new Completion.Unavailable(SOON));
    completions.add(new Completion.Unavailable(SOON));
    assertThat(write(false))
        .isInstanceOfSatisfying(
            Written.NobodyWrites.class,
            nobody -> {
              assertThat(nobody.why()).isEqualTo(Written.Why.PROVIDERS_DOWN);
              assertThat(nobody.retryAfter()).isEqualTo(SOON);
              assertThat(nobody.usage().requestsUsed()).isZero();
            });
    assertThat(write(true)).isInstanceOf(Written.NobodyWrites.class);
    assertThat(used()).isEqualTo(1);
  }

  @Test
  void withoutAnyKeyTheRouterIsNotAsked() {
    writers = writers(Set.of());
    assertThat(write(true))
        .isInstanceOfSatisfying(
            Written.NobodyWrites.class,
            nobody -> assertThat(nobody.why()).isEqualTo(Written.Why.NO_KEY));
    assertThat(routes).isEmpty();
  }

  @Test
  void anEndpointOutsideThePlanIsRefusedBeforeAnythingIsSent() {
    assertThat(writers.write(asha, Endpoint.CHAT, draft(false), Tokens.UNHEARD))
        .isEqualTo(new Written.Refused(new Reservation.EndpointNotAllowed(Endpoint.CHAT)));
    assertThat(routes).isEmpty();
  }

  @Test
  void aChosenModelOutsideThePlanIsRefusedAndCountsNothing() {
    own("\"model\":\"big-1\"");
    assertThat(write(true))
        .isEqualTo(new Written.Refused(new Reservation.ModelNotAllowed(SomeModels.LARGE)));
    assertThat(used()).isZero();
    assertThat(routes).isEmpty();
  }

  @Test
  void aDenialOfTheLedgerIsARefusal() {
    var why = new Reservation.RateLimited(SOON);
    completions.add(new Completion.Denied(why));
    assertThat(write(true)).isEqualTo(new Written.Refused(why));
    assertThat(used()).isZero();
  }

  @Test
  void theProfileSetsHowTheModelWrites() {
    own(
        """
        "params":{"temperature":0.3,"max_tokens":200,"top_p":0.9,"system_preset":"playful"},
        "safety":{"preset":"strict","blocked_topics":["gossip"]}
        """);
    completions.add(answered(KeyOwner.USER));
    write(false);
    Prompt prompt = prompts.getFirst();
    assertThat(prompt.maxTokens()).isEqualTo(200);
    assertThat(prompt.sampling())
        .isEqualTo(new Prompt.Sampling(Optional.of(0.3), Optional.of(0.9)));
    assertThat(prompt.system()).contains("gossip").contains("gentle humour").contains("FACTS");
    assertThat(routes.getFirst().candidates().getFirst().access())
        .isInstanceOfSatisfying(
            Route.Access.Own.class,
            own -> assertThat(own.key().reveal()).isEqualTo("sk-canary-7788"));
  }

  @Test
  void aBreakageIsToldOnceAndAgainOnlyAfterTheKeyHasWorked() {
    own("\"fallback_to_platform\":true");
    ownKeyBroken = true;
    completions.add(answered(KeyOwner.PLATFORM));
    completions.add(answered(KeyOwner.PLATFORM));
    write(false);
    write(false);
    assertThat(events).containsExactly(new OwnKeyBroke(asha, Provider.OPENAI, true));
    assertThat(fixture.profiles.find(asha).orElseThrow().keyState())
        .isEqualTo(LlmProfile.KeyState.REFUSED);

    ownKeyBroken = false;
    completions.add(answered(KeyOwner.USER));
    write(false);
    assertThat(fixture.profiles.find(asha).orElseThrow().keyState())
        .isEqualTo(LlmProfile.KeyState.WORKS);
    ownKeyBroken = true;
    completions.add(answered(KeyOwner.PLATFORM));
    write(false);
    assertThat(events).hasSize(2);
  }

  @Test
  void aNewKeyMayBreakAnew() {
    own("\"fallback_to_platform\":false");
    ownKeyBroken = true;
    completions.add(new Completion.OwnKeyFailed(SomeModels.SMALL));
    assertThat(write(false))
        .isInstanceOfSatisfying(
            Written.NobodyWrites.class,
            nobody -> assertThat(nobody.why()).isEqualTo(Written.Why.OWN_KEY_FAILED));
    fixture.clock.set(Instant.parse("2026-03-01T07:00:00Z"));
    own("\"fallback_to_platform\":false");
    completions.add(new Completion.OwnKeyFailed(SomeModels.SMALL));
    write(false);
    assertThat(events)
        .containsExactly(
            new OwnKeyBroke(asha, Provider.OPENAI, false),
            new OwnKeyBroke(asha, Provider.OPENAI, false));
  }

  @Test
  void aKeyThatDoesNotOpenIsABreakageToo() {
    own("\"fallback_to_platform\":true");
    fixture
        .jdbc
        .sql("UPDATE llm_profiles SET sealed_key = X'0102' WHERE user_id = :asha")
        .param("asha", asha.value())
        .update();
    completions.add(answered(KeyOwner.PLATFORM));
    write(false);
    assertThat(events).hasSize(1);
    assertThat(routes.getFirst().candidates())
        .allSatisfy(
            candidate -> assertThat(candidate.access()).isEqualTo(new Route.Access.Platform()));
  }

  private Writers writers(Set<Provider> withKeys) {
    Router router =
        new Router() {
          @Override
          public Completion complete(
              Route route, Prompt prompt, Meter meter, Tokens tokens, OwnKeyWatch watch) {
            routes.add(route);
            prompts.add(prompt);
            if (ownKeyBroken) {
              watch.broken(SomeModels.SMALL, OwnKeyWatch.Why.REFUSED);
            }
            return completions.removeFirst();
          }
        };
    var catalog = new SomeModels();
    return new Writers(
        quota.quota,
        fixture.store,
        fixture.keys,
        new Candidates(RoutingTable.from(_ -> null, catalog), catalog),
        PlatformKeysFixture.of(withKeys),
        WriterFixture.provider(Router.class, router),
        events::add,
        fixture.clock,
        fixture.transactions);
  }

  private void own(String more) {
    assertThat(
            fixture.set(
                asha,
                "{\"mode\":\"own\",\"provider\":\"openai\",\"api_key\":\"sk-canary-7788\",%s}"
                    .formatted(more)))
        .isInstanceOf(ProfileOutcome.Stored.class);
  }

  private Written write(boolean countsAnyway) {
    return writers.write(asha, Endpoint.READING_DAILY, draft(countsAnyway), Tokens.UNHEARD);
  }

  private int used() {
    return quota.entitlements.usage(asha).requestsUsed();
  }

  private static Completion answered(KeyOwner owner) {
    return new Completion.Answered(
        "A calm day.", List.of(), SomeModels.SMALL, owner, TokenUse.NONE);
  }

  private static PromptDraft draft(boolean countsAnyway) {
    return new PromptDraft(
        Depth.PERSONAL,
        "TASK",
        "FACTS",
        List.of(new Prompt.Turn.Asked("When?")),
        List.of(),
        Optional.empty(),
        Language.ENGLISH,
        Tone.PRACTICAL,
        500,
        Duration.ofSeconds(30),
        countsAnyway);
  }
}
