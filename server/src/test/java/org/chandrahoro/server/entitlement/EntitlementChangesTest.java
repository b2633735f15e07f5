package org.chandrahoro.server.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chandrahoro.server.account.AccountFixture;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.audit.Actor;
import org.chandrahoro.server.audit.AuditFixture;
import org.chandrahoro.server.entitlement.Explanation.Source;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.node.TestDatabase;
import org.chandrahoro.server.vault.VaultFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class EntitlementChangesTest {
  private static final Actor ADMIN = new Actor("admin-1", "a@example.org", "admin", "192.0.2.7");

  private static final Map<TestDatabase, HikariDataSource> ITS_OWN = new HashMap<>();

  @TempDir private static Path home;

  private final AccountFixture fixture;
  private final LayerStore layers;
  private final OwnEntitlementStore owns;
  private final PlanStore plans;
  private final Entitlements entitlements;
  private final Explanations explanations;
  private final Policy policy;
  private final AccountId asha;
  private EntitlementChanges changes;

  EntitlementChangesTest(TestDatabase database) {
    fixture = new AccountFixture(ITS_OWN.computeIfAbsent(database, TestDatabase::migrated));
    layers = new LayerStore(fixture.jdbc);
    owns = new OwnEntitlementStore(fixture.jdbc);
    plans = new PlanStore(fixture.jdbc);
    entitlements =
        new Entitlements(fixture.accounts, layers, new QuotaStore(fixture.jdbc), fixture.clock);
    explanations = new Explanations(fixture.accounts, layers, owns, plans, fixture.clock);
    policy = new Policy(entitlements, new FakeCatalog());
    asha = fixture.somebody();
  }

  @BeforeEach
  void withATrail() {
    var vault = VaultFixture.local(home, fixture.jdbc, fixture.clock);
    changes =
        new EntitlementChanges(
            fixture.accounts,
            owns,
            plans,
            new WishCheck(new FakeCatalog()),
            AuditFixture.trail(fixture.jdbc, vault, home, fixture.clock),
            fixture.ids,
            fixture.clock,
            fixture.transactions);
  }

  @Test
  void theFourPlansAreSeededAsTheContractHasThem() {
    assertThat(plans.find(new PlanName("basic")).orElseThrow().terms())
        .isEqualTo(
            new Terms(
                true,
                new Limits(
                    50,
                    150_000L,
                    Set.of("small"),
                    EnumSet.of(Endpoint.READING_DAILY, Endpoint.CHAT, Endpoint.COMPATIBILITY_LITE)),
                CapMode.SOFT));
    assertThat(plans.find(new PlanName("pro")).orElseThrow().terms().limits())
        .isEqualTo(new Limits(200, 500_000L, Set.of(), Set.of()));
    assertThat(plans.find(new PlanName("enterprise")).orElseThrow().terms().limits())
        .isEqualTo(new Limits(null, null, Set.of(), Set.of()));
  }

  @Test
  void anOwnEntitlementLiesOverThePlanFromTheNextRequestOnAndItsEndLeadsBack() {
    grant(wish(7L, null, null, null, fixture.clock.instant().plus(Duration.ofDays(1))));
    Entitlement now = entitlements.of(asha);
    assertThat(now.layer()).isEqualTo(Layer.OWN);
    assertThat(now.limits()).isEqualTo(new Limits(7, null, Set.of(), Set.of()));
    assertThat(now.metadata()).containsEntry("plan", "free").containsEntry("notes", "trial");
    fixture.clock.advance(Duration.ofDays(1));
    assertThat(entitlements.of(asha).layer()).isEqualTo(Layer.DEFAULT);
    assertThat(entitlements.of(asha).limits().requestsPerDay()).isEqualTo(10);
  }

  @Test
  void oneThatStartsLaterLeavesWhatIsInForceAloneUntilThen() {
    grant(wish(7L, null, null, null, null));
    Instant later = fixture.clock.instant().plus(Duration.ofDays(10));
    grant(wish(9L, null, null, later, later.plus(Duration.ofDays(2))));
    assertThat(requests()).isEqualTo(7);
    fixture.clock.set(later);
    assertThat(requests()).isEqualTo(9);
    fixture.clock.advance(Duration.ofDays(2));
    assertThat(entitlements.of(asha).layer())
        .as("the end of the last leads to the plan, not to an older one")
        .isEqualTo(Layer.DEFAULT);
  }

  @Test
  void aGrantDatedBackStillReplacesWhatStartedAfterIt() {
    grant(wish(7L, null, null, null, null));
    grant(wish(8L, null, null, fixture.clock.instant().minus(Duration.ofDays(30)), null));
    assertThat(requests()).isEqualTo(8);
    assertThat(explanations.history(asha))
        .as("nothing is deleted")
        .extracting(OwnEntitlement::superseded)
        .containsExactly(true, false);
  }

  @Test
  void whatIsEndedByHandIsOverAtOnceAndWhatHasNotStartedIsWithdrawn() {
    OwnEntitlement running = grant(wish(7L, null, null, null, null));
    Instant later = fixture.clock.instant().plus(Duration.ofDays(10));
    OwnEntitlement scheduled = grant(wish(9L, null, null, later, null));
    fixture.clock.advance(Duration.ofMinutes(1));
    assertThat(changes.end(ADMIN, asha, running.id(), "by wish")).isInstanceOf(Change.Made.class);
    assertThat(requests()).isEqualTo(10);
    long rows = auditRows("entitlement.end");
    changes.end(ADMIN, asha, running.id(), "again");
    assertThat(auditRows("entitlement.end")).as("nothing was done").isEqualTo(rows);
    changes.end(ADMIN, asha, scheduled.id(), "by wish");
    fixture.clock.set(later.plus(Duration.ofDays(1)));
    assertThat(requests()).isEqualTo(10);
    assertThat(changes.end(ADMIN, fixture.somebody(), running.id(), "another's"))
        .isInstanceOf(Change.NotFound.class);
  }

  @Test
  void whoeverIsMovedToAPlanIsOnItUntilItsEndAndThenOnTheDefault() {
    Instant until = fixture.clock.instant().plus(Duration.ofDays(30));
    assertThat(changes.move(ADMIN, asha, "pro", until, "administrator", "paid by letter"))
        .isInstanceOf(Change.Made.class);
    Entitlement pro = entitlements.of(asha);
    assertThat(pro.plan().word()).isEqualTo("pro");
    assertThat(pro.endsAt()).contains(until);
    assertThat(requests()).isEqualTo(200);
    fixture.clock.set(until);
    assertThat(entitlements.of(asha).plan()).isEqualTo(PlanName.FREE);
    assertThat(changes.move(ADMIN, asha, "gold", null, "administrator", null))
        .isInstanceOfSatisfying(
            Change.Unacceptable.class,
            no -> {
              assertThat(no.field()).isEqualTo("plan");
              assertThat(no.why()).contains("'gold'", "free, basic, pro, enterprise");
            });
    assertThat(changes.move(ADMIN, asha, "pro", until, "administrator", null))
        .as("an end that is not after the start")
        .isInstanceOfSatisfying(
            Change.Unacceptable.class, no -> assertThat(no.field()).isEqualTo("until"));
  }

  @Test
  void anEditedPlanHoldsForTheNextRequestOfEverybodyOnIt() {
    changes.move(ADMIN, asha, "basic", null, "administrator", null);
    Terms before = plans.find(new PlanName("basic")).orElseThrow().terms();
    try {
      changes.edit(ADMIN, "basic", granting(51L, 1L, "hard"), "a try");
      Entitlement now = entitlements.of(asha);
      assertThat(now.limits().requestsPerDay()).isEqualTo(51);
      assertThat(now.capMode()).isEqualTo(CapMode.HARD);
      changes.edit(
          ADMIN,
          "basic",
          new Wish.Granting(false, null, null, List.of(), List.of(), null),
          "switched off");
      assertThat(policy.decide(asha, Endpoint.READING_DAILY, Optional.empty()))
          .isEqualTo(new Decision.Refused(new Reservation.Disabled()));
    } finally {
      plans.change(new Plan(new PlanName("basic"), before), fixture.clock.instant());
    }
    assertThat(changes.edit(ADMIN, "gold", granting(1L, 1L, null), null))
        .isInstanceOf(Change.NotFound.class);
    assertThat(changes.edit(ADMIN, "No Plan", granting(1L, 1L, null), null))
        .isInstanceOf(Change.NotFound.class);
  }

  @Test
  void theDefaultNamesThePlanOfWhoeverIsOnNone() {
    try {
      changes.standard(ADMIN, "basic", "a gift to all");
      assertThat(requests()).isEqualTo(50);
      assertThat(entitlements.of(asha).layer()).isEqualTo(Layer.DEFAULT);
    } finally {
      changes.standard(ADMIN, "free", "over");
    }
    assertThat(requests()).isEqualTo(10);
    assertThat(changes.standard(ADMIN, "gold", null)).isInstanceOf(Change.Unacceptable.class);
  }

  @Test
  void whatTheTrailCannotKeepDoesNotHappen() {
    String longerThanARow = "x".repeat(40_000);
    assertThatThrownBy(
            () -> changes.grant(ADMIN, asha, wish(7L, null, null, null, null), longerThanARow))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(explanations.history(asha)).isEmpty();
    assertThat(requests()).isEqualTo(10);
  }

  @Test
  void eachChangeLeavesARowInTheTrail() {
    long before = auditRows("entitlement.update");
    grant(wish(7L, null, null, null, null));
    grant(wish(8L, null, null, null, null));
    assertThat(auditRows("entitlement.update")).isEqualTo(before + 2);
    long moves = auditRows("plan.move");
    changes.move(ADMIN, asha, "pro", null, "administrator", null);
    assertThat(auditRows("plan.move")).isEqualTo(moves + 1);
  }

  @Test
  void whatIsNotAcceptableIsNamedAndChangesNothing() {
    assertThat(refused(wish(-1L, null, null, null, null))).isEqualTo("limits.requests_per_day");
    assertThat(refused(wish(2_000_000L, null, null, null, null)))
        .isEqualTo("limits.requests_per_day");
    assertThat(refused(wish(1L, Long.MAX_VALUE, null, null, null)))
        .isEqualTo("limits.tokens_per_day");
    assertThat(refused(wish(1L, 1L, "Mars/Olympus", null, null))).isEqualTo("window_tz");
    Instant now = fixture.clock.instant();
    assertThat(refused(wish(1L, 1L, null, now, now))).isEqualTo("ends_at");
    assertThat(refused(wish(1L, 1L, null, Instant.parse("1066-01-01T00:00:00Z"), null)))
        .isEqualTo("starts_at");
    assertThat(refused(models(List.of("small", "grand-9")))).isEqualTo("limits.allowed_models");
    assertThat(refused(own(new Wish.Granting(true, 1L, 1L, List.of(), List.of("tarot"), null))))
        .isEqualTo("limits.allowed_endpoints");
    assertThat(refused(own(granting(1L, 1L, "rubber")))).isEqualTo("cap_mode");
    assertThat(
            refused(
                new Wish.Own(
                    granting(1L, 1L, null),
                    null,
                    null,
                    null,
                    Map.of("notes", "x".repeat(WishCheck.MOST_METADATA_BYTES)))))
        .isEqualTo("metadata");
    assertThat(explanations.history(asha)).isEmpty();
    assertThat(changes.grant(ADMIN, new AccountId("nobody"), models(List.of()), null))
        .isInstanceOf(Change.NotFound.class);
  }

  @Test
  void policyAsksInItsOrderAndNamesTheFirstNo() {
    grant(
        own(
            new Wish.Granting(
                true, 5L, null, List.of("small", "anthropic/grand-1"), List.of("chat"), "hard")));
    assertThat(policy.decide(asha, Endpoint.READING_DAILY, Optional.of(unknownModel())))
        .isEqualTo(
            new Decision.Refused(new Reservation.EndpointNotAllowed(Endpoint.READING_DAILY)));
    assertThat(policy.decide(asha, Endpoint.CHAT, Optional.of(unknownModel())))
        .isEqualTo(new Decision.Refused(new Reservation.ModelNotAllowed(unknownModel())));
    for (var model :
        List.of(
            Optional.of(FakeCatalog.SMALL),
            Optional.of(FakeCatalog.LARGE),
            Optional.<ModelId>empty())) {
      assertThat(policy.decide(asha, Endpoint.CHAT, model)).isInstanceOf(Decision.Allowed.class);
    }
    fixture.clock.advance(Duration.ofSeconds(1));
    grant(own(new Wish.Granting(false, 5L, null, List.of(), List.of("chat"), null)));
    assertThat(policy.decide(asha, Endpoint.READING_DAILY, Optional.of(unknownModel())))
        .isEqualTo(new Decision.Refused(new Reservation.Disabled()));
  }

  @Test
  void anExplanationSaysWhichLayerDecidesAndWhyTheOthersDoNot() {
    assertThat(findings())
        .containsExactly(
            new Explanation.None(),
            new Explanation.None(),
            new Explanation.InForce("free", Optional.empty(), Optional.empty()));
    Instant now = fixture.clock.instant();
    Instant start = now.plus(Duration.ofDays(2));
    Instant end = now.plus(Duration.ofDays(4));
    changes.move(ADMIN, asha, "pro", end, "administrator", null);
    OwnEntitlement own = grant(wish(7L, null, "Asia/Tokyo", start, start.plusSeconds(60)));
    assertThat(findings())
        .containsExactly(
            new Explanation.NotYetStarted(own.id(), start),
            new Explanation.InForce("pro", Optional.of(now), Optional.of(end)),
            new Explanation.Covered("free"));
    assertThat(explanations.explain(asha).fields())
        .containsEntry("limits.tokens_per_day", Source.PLAN)
        .containsEntry("window_tz", Source.PERSON);
    fixture.clock.set(start);
    assertThat(findings())
        .containsExactly(
            new Explanation.InForce(own.id(), Optional.of(start), own.endsAt()),
            new Explanation.Covered("pro"),
            new Explanation.Covered("free"));
    assertThat(explanations.explain(asha).fields())
        .containsEntry("cap_mode", Source.OWN)
        .containsEntry("window_tz", Source.OWN);
    assertThat(entitlements.of(asha).window()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    fixture.clock.set(end);
    assertThat(findings())
        .containsExactly(
            new Explanation.Ended(own.id(), start.plusSeconds(60)),
            new Explanation.Ended("pro", end),
            new Explanation.InForce("free", Optional.empty(), Optional.empty()));
  }

  @Test
  void exportAndErasureKnowPlansAndEntitlements() {
    changes.move(ADMIN, asha, "pro", null, "administrator", null);
    grant(wish(7L, null, null, null, null));
    var data = new EntitlementData(owns, plans);
    assertThat(data.of(asha).get("plans")).hasSize(1);
    assertThat(data.of(asha).get("own")).hasSize(1);
    data.erase(asha);
    assertThat(data.of(asha))
        .containsOnlyKeys("plans", "own")
        .allSatisfy((_, l) -> assertThat(l).isEmpty());
  }

  @AfterAll
  static void close() {
    ITS_OWN.values().forEach(HikariDataSource::close);
    ITS_OWN.clear();
  }

  private List<Explanation.Finding> findings() {
    return explanations.explain(asha).layers().stream().map(Explanation.Examined::finding).toList();
  }

  private @Nullable Integer requests() {
    return entitlements.of(asha).limits().requestsPerDay();
  }

  private OwnEntitlement grant(Wish.Own wish) {
    return switch (changes.grant(ADMIN, asha, wish, "why not")) {
      case Change.Made<OwnEntitlement>(OwnEntitlement own) -> own;
      case Change<OwnEntitlement> other -> throw new AssertionError("not granted: " + other);
    };
  }

  private String refused(Wish.Own wish) {
    return switch (changes.grant(ADMIN, asha, wish, null)) {
      case Change.Unacceptable<OwnEntitlement>(String field, String _) -> field;
      case Change<OwnEntitlement> other -> throw new AssertionError("not refused: " + other);
    };
  }

  private long auditRows(String action) {
    return fixture
        .jdbc
        .sql("SELECT COUNT(*) FROM audit_logs WHERE action = :action AND actor_id = 'admin-1'")
        .param("action", action)
        .query(Long.class)
        .single();
  }

  private static ModelId unknownModel() {
    return new ModelId(Provider.OPENAI, "nobody-knows");
  }

  private static Wish.Granting granting(
      @Nullable Long requests, @Nullable Long tokens, @Nullable String capMode) {
    return new Wish.Granting(true, requests, tokens, List.of(), List.of(), capMode);
  }

  private static Wish.Own own(Wish.Granting granting) {
    return new Wish.Own(granting, null, null, null, Map.of());
  }

  private static Wish.Own models(List<String> models) {
    return own(new Wish.Granting(true, 1L, 1L, models, List.of(), null));
  }

  private static Wish.Own wish(
      @Nullable Long requests,
      @Nullable Long tokens,
      @Nullable String zone,
      @Nullable Instant start,
      @Nullable Instant end) {
    return new Wish.Own(
        granting(requests, tokens, null), zone, start, end, Map.of("notes", "trial"));
  }
}
