package org.chandrahoro.server.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chandrahoro.server.writer.SomeModels.LARGE;
import static org.chandrahoro.server.writer.SomeModels.OTHER;
import static org.chandrahoro.server.writer.SomeModels.SMALL;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.entitlement.Endpoint;
import org.chandrahoro.server.entitlement.Limits;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.llm.Route;
import org.chandrahoro.server.llm.Secret;
import org.chandrahoro.server.node.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest {
  private static final Set<Provider> BOTH = Set.of(Provider.OPENAI, Provider.ANTHROPIC);
  private static final Limits ANY = new Limits(null, null, Set.of(), Set.of());
  private static final Limits SMALL_ONLY = new Limits(null, null, Set.of("small"), Set.of());
  private static final Secret KEY = new Secret("sk-1");

  private final SomeModels catalog = new SomeModels();

  @Test
  void unsetTheFirstSmallModelOfEachProviderWithAKeyWrites() {
    RoutingTable table = table(Map.of());
    assertThat(table.models(Endpoint.CHAT, Depth.PERSONAL, BOTH)).containsExactly(SMALL, OTHER);
    assertThat(table.models(Endpoint.CHAT, Depth.PERSONAL, Set.of(Provider.ANTHROPIC)))
        .containsExactly(OTHER);
    assertThat(table.models(Endpoint.CHAT, Depth.PERSONAL, Set.of())).isEmpty();
  }

  @Test
  void anEndpointIsSetForBothDepthsAndADepthForItself() {
    RoutingTable table =
        table(
            Map.of(
                "chandrahoro.route-reading-daily", "anthropic/brief-1, openai/little-1",
                "chandrahoro.route-reading-daily-personal", "big-1"));
    assertThat(table.models(Endpoint.READING_DAILY, Depth.SIGNATURE, BOTH))
        .containsExactly(OTHER, SMALL);
    assertThat(table.models(Endpoint.READING_DAILY, Depth.PERSONAL, BOTH)).containsExactly(LARGE);
    assertThat(table.models(Endpoint.CHAT, Depth.PERSONAL, BOTH)).containsExactly(SMALL, OTHER);
    assertThat(table.models(Endpoint.READING_DAILY, Depth.PERSONAL, Set.of(Provider.ANTHROPIC)))
        .as("a model without a key is not tried")
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "openai/unknown-1",
        "acme/little-1",
        "openai/",
        "anthropic/little-1",
        "openai/little-1,",
        "little-1,little-1,little-1,little-1,little-1,little-1"
      })
  void aWrongSettingStopsTheStartWithOneLine(String value) {
    assertThatThrownBy(() -> table(Map.of("chandrahoro.route-chat", value)))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageStartingWith("CHANDRAHORO_ROUTE_CHAT='" + value + "'")
        .hasMessageNotContaining("\n");
  }

  @Test
  void theOwnKeyComesFirstAndThePlatformAfterIt() {
    assertThat(found(ANY, own("big-1", true), Optional.of(KEY)))
        .isInstanceOfSatisfying(
            Candidates.Found.Some.class,
            some -> {
              assertThat(some.candidates())
                  .extracting(Route.Candidate::model)
                  .containsExactly(LARGE, SMALL, OTHER);
              assertThat(some.candidates().getFirst().access())
                  .isEqualTo(
                      new Route.Access.Own(
                          KEY, Optional.of(URI.create("https://models.example.org/v1"))));
              assertThat(some.candidates().getLast().access())
                  .isEqualTo(new Route.Access.Platform());
            });
  }

  @Test
  void whereThePlatformIsForbiddenOnlyTheOwnKeyIsAsked() {
    assertThat(models(found(ANY, own("big-1", false), Optional.of(KEY)))).containsExactly(LARGE);
    assertThat(found(ANY, own("big-1", false), Optional.empty()))
        .isEqualTo(new Candidates.Found.None(Written.Why.OWN_KEY_FAILED));
  }

  @Test
  void aKeyThatDoesNotOpenLeavesThePlatform() {
    assertThat(models(found(ANY, own("big-1", true), Optional.empty())))
        .containsExactly(SMALL, OTHER);
  }

  @Test
  void aChosenModelThatTheEntitlementLacksIsRefusedByNameWhoeverPays() {
    assertThat(found(SMALL_ONLY, own("big-1", true), Optional.of(KEY)))
        .isEqualTo(new Candidates.Found.NotAllowed(LARGE));
    assertThat(found(SMALL_ONLY, platform(Provider.OPENAI, "big-1"), Optional.empty()))
        .isEqualTo(new Candidates.Found.NotAllowed(LARGE));
    Limits named = new Limits(null, null, Set.of("brief-1"), Set.of());
    assertThat(models(found(named, Optional.empty(), Optional.empty()))).containsExactly(OTHER);
  }

  @Test
  void aModelOfThePlatformIsChosenAndTheOthersStandIn() {
    assertThat(models(found(ANY, platform(Provider.ANTHROPIC, null), Optional.empty())))
        .containsExactly(OTHER, SMALL);
  }

  @Test
  void withoutAnyKeyNobodyWrites() {
    assertThat(
            new Candidates(table(Map.of()), catalog)
                .of(
                    Endpoint.CHAT,
                    Depth.PERSONAL,
                    ANY,
                    Optional.empty(),
                    Optional.empty(),
                    Set.of()))
        .isEqualTo(new Candidates.Found.None(Written.Why.NO_KEY));
  }

  private RoutingTable table(Map<String, String> settings) {
    return RoutingTable.from(settings::get, catalog);
  }

  private Candidates.Found found(
      Limits limits, Optional<LlmProfile> profile, Optional<Secret> key) {
    return new Candidates(table(Map.of()), catalog)
        .of(Endpoint.CHAT, Depth.PERSONAL, limits, profile, key, BOTH);
  }

  private static List<ModelId> models(Candidates.Found found) {
    assertThat(found).isInstanceOf(Candidates.Found.Some.class);
    return ((Candidates.Found.Some) found)
        .candidates().stream().map(Route.Candidate::model).toList();
  }

  private static Optional<LlmProfile> own(String model, boolean fallback) {
    return Optional.of(
        profile(
            ProfileMode.OWN,
            Provider.OPENAI,
            Optional.of(model),
            Optional.of(URI.create("https://models.example.org/v1")),
            fallback));
  }

  private static Optional<LlmProfile> platform(
      Provider provider, @org.jspecify.annotations.Nullable String model) {
    return Optional.of(
        profile(
            ProfileMode.PLATFORM, provider, Optional.ofNullable(model), Optional.empty(), true));
  }

  private static LlmProfile profile(
      ProfileMode mode,
      Provider provider,
      Optional<String> model,
      Optional<URI> baseUrl,
      boolean fallback) {
    return new LlmProfile(
        "row-1",
        new AccountId("asha"),
        mode,
        Optional.of(provider),
        model,
        Optional.empty(),
        baseUrl,
        LlmProfile.Params.UNSET,
        LlmProfile.Safety.STANDARD,
        fallback,
        LlmProfile.KeyState.WORKS,
        Instant.EPOCH,
        Instant.EPOCH);
  }
}
