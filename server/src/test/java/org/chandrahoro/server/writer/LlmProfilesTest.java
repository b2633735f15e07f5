package org.chandrahoro.server.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.node.DatabaseDump;
import org.chandrahoro.server.node.TestDatabase;
import org.chandrahoro.server.vault.Binding;
import org.chandrahoro.server.vault.CannotOpenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class LlmProfilesTest {
  private static final String OWN_OPENAI =
      "{\"mode\":\"own\",\"provider\":\"openai\",\"model\":\"little-1\",\"api_key\":\"sk-canary-7788\"}";

  private final AccountId asha = WriterFixture.somebody();
  private final WriterFixture fixture;

  LlmProfilesTest(TestDatabase database) {
    fixture = WriterFixture.on(database);
  }

  @Test
  void aKeyIsTriedSealedAndShownByItsLastFourCharacters() {
    assertThat(fixture.set(asha, OWN_OPENAI))
        .isInstanceOfSatisfying(
            ProfileOutcome.Stored.class,
            stored -> {
              assertThat(stored.created()).isTrue();
              assertThat(stored.profile().keyLast4()).contains("7788");
              assertThat(stored.profile().keyState()).isEqualTo(LlmProfile.KeyState.WORKS);
            });
    assertThat(fixture.checked)
        .containsExactly(
            new WriterFixture.Checked(Provider.OPENAI, "sk-canary-7788", Optional.empty()));
    assertThat(fixture.profiles.find(asha).orElseThrow().provider()).contains(Provider.OPENAI);
    assertThat(fixture.keys.open(fixture.store.find(asha).orElseThrow()).orElseThrow().reveal())
        .isEqualTo("sk-canary-7788");
  }

  @Test
  void theKeyStandsNowhereInTheDatabase() {
    fixture.set(asha, OWN_OPENAI, "asked by mail");
    fixture.set(asha, OWN_OPENAI.replace("7788", "9911"));
    fixture.profiles.delete(asha, WriterFixture.OWNER, null);
    fixture.set(asha, OWN_OPENAI);
    assertThat(DatabaseDump.of(fixture.jdbc)).contains(asha.value()).doesNotContain("canary");
  }

  @Test
  void aRefusedKeyAndAProviderThatIsNotReachedAreToldApartAndNothingIsStored() {
    fixture.verdicts.add(new KeyCheck.Verdict.Refused());
    assertThat(fixture.set(asha, OWN_OPENAI))
        .isEqualTo(new ProfileOutcome.KeyRefused(Provider.OPENAI));
    fixture.verdicts.add(new KeyCheck.Verdict.NotReached());
    assertThat(fixture.set(asha, OWN_OPENAI))
        .isEqualTo(new ProfileOutcome.NotReached(Provider.OPENAI));
    fixture.verdicts.add(new KeyCheck.Verdict.AddressNotAllowed("a private address"));
    assertThat(fixture.set(asha, OWN_OPENAI))
        .isEqualTo(new ProfileOutcome.BadField("base_url", "a private address"));
    assertThat(fixture.profiles.find(asha)).isEmpty();
    assertThat(acts()).isEmpty();
  }

  @Test
  void withoutANewKeyTheOldOneStaysOnlyAtItsProviderAndAddress() {
    fixture.set(asha, OWN_OPENAI);
    assertThat(
            fixture.set(
                asha,
                "{\"mode\":\"own\",\"provider\":\"openai\",\"params\":{\"temperature\":0.2}}"))
        .isInstanceOf(ProfileOutcome.Stored.class);
    LlmProfile changed = fixture.profiles.find(asha).orElseThrow();
    assertThat(changed.params().temperature()).contains(0.2);
    assertThat(changed.keyLast4()).contains("7788");
    for (String elsewhere :
        List.of(
            "{\"mode\":\"own\",\"provider\":\"openai\",\"base_url\":\"https://thief.example.org/v1\"}",
            "{\"mode\":\"own\",\"provider\":\"anthropic\"}",
            """
            {"mode":"own","provider":"compatible","model":"m","base_url":"https://a.example.org"}
            """)) {
      assertThat(fixture.set(asha, elsewhere))
          .isInstanceOfSatisfying(
              ProfileOutcome.BadField.class,
              refused -> assertThat(refused.field()).isEqualTo("api_key"));
    }
    assertThat(fixture.profiles.find(asha).orElseThrow().baseUrl()).isEmpty();
    assertThat(fixture.checked).as("and nobody was asked with it").hasSize(1);
  }

  @Test
  void aKeyAtACompatibleAddressIsTriedThere() {
    fixture.set(
        asha,
        """
        {"provider":"compatible","model":"m","api_key":"sk-1","base_url":"https://a.example.org/v1"}
        """);
    assertThat(fixture.checked.getFirst().baseUrl())
        .contains(URI.create("https://a.example.org/v1"));
  }

  @Test
  void theModePlatformForgetsTheKey() {
    fixture.set(asha, OWN_OPENAI);
    assertThat(fixture.set(asha, "{\"mode\":\"platform\"}"))
        .isInstanceOfSatisfying(
            ProfileOutcome.Stored.class,
            stored -> {
              assertThat(stored.created()).isFalse();
              assertThat(stored.profile().keyLast4()).isEmpty();
              assertThat(stored.profile().keyState()).isEqualTo(LlmProfile.KeyState.NONE);
            });
    assertThat(fixture.store.find(asha).orElseThrow().sealedKey()).isNull();
  }

  @Test
  void aDeletionIsSeenByTheNextCallOnAnotherNode() {
    fixture.set(asha, OWN_OPENAI);
    var otherNode = new LlmProfileStore(fixture.jdbc);
    assertThat(otherNode.find(asha)).isPresent();
    assertThat(fixture.profiles.delete(asha, WriterFixture.OWNER, null)).isTrue();
    assertThat(otherNode.find(asha)).isEmpty();
    assertThat(fixture.profiles.delete(asha, WriterFixture.OWNER, null)).isFalse();
  }

  @Test
  void settingAndDeletingLeaveRowsInTheTrailWithoutTheKey() {
    fixture.set(asha, OWN_OPENAI, "asked by mail");
    fixture.profiles.delete(asha, WriterFixture.OWNER, "left us");
    assertThat(acts()).containsExactly("llm_profile.set", "llm_profile.delete");
    String told = told();
    assertThat(told).contains("7788").contains("asked by mail").contains("left us");
    assertThat(told).doesNotContain("canary");
  }

  @Test
  void noTrailNoChange() {
    fixture.set(asha, OWN_OPENAI);
    String tooLong = "x".repeat(40_000);
    assertThatThrownBy(() -> fixture.profiles.delete(asha, WriterFixture.OWNER, tooLong))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(fixture.profiles.find(asha)).isPresent();
  }

  @Test
  void aRowThatDoesNotOpenIsShownAsBrokenAndMendedByANewKey() {
    fixture.set(asha, OWN_OPENAI);
    fixture
        .jdbc
        .sql("UPDATE llm_profiles SET sealed_key = X'0102' WHERE user_id = :asha")
        .param("asha", asha.value())
        .update();
    assertThat(fixture.profiles.find(asha).orElseThrow().keyState())
        .isEqualTo(LlmProfile.KeyState.UNREADABLE);
    assertThat(fixture.set(asha, "{\"mode\":\"own\",\"provider\":\"openai\"}"))
        .isInstanceOf(ProfileOutcome.BadField.class);
    fixture.set(asha, OWN_OPENAI);
    assertThat(fixture.profiles.find(asha).orElseThrow().keyState())
        .isEqualTo(LlmProfile.KeyState.WORKS);
  }

  @Test
  void ofManyAtOnceOneProfileStandsAndEachLeftItsRow() throws Exception {
    List<Callable<ProfileOutcome>> all =
        IntStream.range(0, 6)
            .<Callable<ProfileOutcome>>mapToObj(
                i -> () -> fixture.set(asha, OWN_OPENAI.replace("7788", "770" + i)))
            .toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(threads.invokeAll(all).stream().map(outcome -> outcome.resultNow()))
          .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(ProfileOutcome.Stored.class));
    }
    assertThat(fixture.profiles.find(asha)).isPresent();
    assertThat(acts()).hasSize(6);
  }

  private List<String> acts() {
    return fixture
        .jdbc
        .sql("SELECT action FROM audit_logs WHERE target_user_id = :asha ORDER BY sequence_number")
        .param("asha", asha.value())
        .query((row, _) -> row.getString("action"))
        .list();
  }

  /** What the trail tells to whoever may read it. */
  private String told() {
    return String.join(
        "\n",
        fixture
            .jdbc
            .sql("SELECT id, content_sealed FROM audit_logs WHERE target_user_id = :asha")
            .param("asha", asha.value())
            .query(
                (row, _) -> {
                  try {
                    return new String(
                        fixture.vault.open(
                            row.getBytes("content_sealed"),
                            Binding.of("audit-content", row.getString("id"))),
                        java.nio.charset.StandardCharsets.UTF_8);
                  } catch (CannotOpenException unexpected) {
                    throw new AssertionError(unexpected);
                  }
                })
            .list());
  }
}
