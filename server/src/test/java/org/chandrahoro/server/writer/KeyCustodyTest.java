package org.chandrahoro.server.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.audit.Act;
import org.chandrahoro.server.audit.Actor;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.llm.Secret;
import org.chandrahoro.server.node.TestDatabase;
import org.chandrahoro.server.vault.Binding;
import org.chandrahoro.server.vault.CannotOpenException;
import org.chandrahoro.server.vault.Vault;
import org.chandrahoro.server.vault.VaultFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Where keys lie: each test looks into the table as somebody with the database's password would.
 */
@ParameterizedClass
@EnumSource
class KeyCustodyTest {
  private static final Instant NOON = Instant.parse("2026-03-01T06:30:00Z");
  private static final URI THEIR_OWN = URI.create("https://models.example.org/v1");

  private final WriterFixture fixture;
  private final LlmProfileStore store;
  private final SealedKeys keys;
  private final AccountId asha = WriterFixture.somebody();

  KeyCustodyTest(TestDatabase database) {
    fixture = WriterFixture.on(database);
    store = fixture.store;
    keys = fixture.keys;
  }

  @Test
  void aRowComesBackAsItWasWritten() {
    var row = add(asha, Provider.COMPATIBLE, "sk-canary-1", THEIR_OWN);
    LlmProfileStore.Row read = store.find(asha).orElseThrow();
    assertThat(read).usingRecursiveComparison().isEqualTo(row);
    assertThat(keys.open(read).orElseThrow().reveal()).isEqualTo("sk-canary-1");
    assertThat(keys.shown(read).keyState()).isEqualTo(LlmProfile.KeyState.WORKS);
  }

  @Test
  void aKeyMovedIntoAnothersRowDoesNotOpenThere() {
    add(asha, Provider.OPENAI, "sk-canary-1", null);
    AccountId ravi = WriterFixture.somebody();
    add(ravi, Provider.OPENAI, "sk-ravi", null);
    fixture
        .jdbc
        .sql(
            """
            UPDATE llm_profiles SET sealed_key =
              (SELECT k FROM (SELECT sealed_key AS k FROM llm_profiles WHERE user_id = :asha) AS hers)
            WHERE user_id = :ravi
            """)
        .param("asha", asha.value())
        .param("ravi", ravi.value())
        .update();
    var moved = store.find(ravi).orElseThrow();
    assertThat(keys.open(moved)).isEmpty();
    assertThat(keys.shown(moved).keyState())
        .as("a row that does not open is shown, as broken")
        .isEqualTo(LlmProfile.KeyState.UNREADABLE);
  }

  @Test
  void anAddressOrProviderChangedInTheTableDoesNotGetTheKey() {
    add(asha, Provider.COMPATIBLE, "sk-canary-1", THEIR_OWN);
    change("base_url = 'https://thief.example.org/v1'");
    assertThat(keys.open(store.find(asha).orElseThrow())).isEmpty();
    change("base_url = 'https://models.example.org/v1', provider = 'openai'");
    assertThat(keys.open(store.find(asha).orElseThrow())).isEmpty();
    change("provider = 'compatible'");
    assertThat(keys.open(store.find(asha).orElseThrow())).isPresent();
  }

  @Test
  void aBreakageIsNotedOnceAndOnlyOfTheKeyThatBroke() {
    var row = add(asha, Provider.OPENAI, "sk-canary-1", null);
    assertThat(store.markBroken(row.id(), NOON.minusSeconds(1), NOON))
        .as("another key was set since")
        .isFalse();
    assertThat(store.markBroken(row.id(), row.updatedAt(), NOON)).isTrue();
    assertThat(store.markBroken(row.id(), row.updatedAt(), NOON)).isFalse();
    assertThat(keys.shown(store.find(asha).orElseThrow()).keyState())
        .isEqualTo(LlmProfile.KeyState.REFUSED);
    store.markMended(row.id());
    assertThat(store.markBroken(row.id(), row.updatedAt(), NOON)).isTrue();
  }

  @Test
  void theErasureOfAPersonTakesTheirRowTheirKeyAndWhatTheTrailToldOfThem() {
    byte[] sealed = add(asha, Provider.OPENAI, "sk-canary-1", null).sealedKey();
    var actor = new Actor(asha.value(), "asha@example.org", "user", "192.0.2.7");
    var told =
        new Act(
            "llm_profile.set",
            asha.value(),
            "llm_profile",
            rowId(),
            null,
            Map.of("provider", "openai"),
            null);
    fixture.transactions.executeWithoutResult(_ -> fixture.trail.append(actor, told));
    var data = new LlmProfileData(store, keys, fixture.vault);
    assertThat(data.of(asha)).containsEntry("key_last_4", "ry-1");

    fixture.transactions.executeWithoutResult(_ -> data.erase(asha));

    assertThat(store.find(asha)).isEmpty();
    assertThat(data.of(asha)).isEmpty();
    Vault later = VaultFixture.local(fixture.home, fixture.jdbc, fixture.clock);
    for (Vault each : List.of(fixture.vault, later)) {
      assertThatThrownBy(
              () ->
                  each.open(
                      java.util.Objects.requireNonNull(sealed),
                      Binding.of("llm-key", asha.value(), "openai", rowId(), "")))
          .isInstanceOf(CannotOpenException.class)
          .hasMessageContaining("is gone");
      fixture
          .jdbc
          .sql("SELECT id, actor_sealed, content_sealed FROM audit_logs WHERE actor_id = :asha")
          .param("asha", asha.value())
          .query(
              (row, _) -> {
                byte[] who = row.getBytes("actor_sealed");
                byte[] what = row.getBytes("content_sealed");
                String id = row.getString("id");
                assertThatThrownBy(() -> each.open(who, Binding.of("audit-actor", id)))
                    .isInstanceOf(CannotOpenException.class);
                assertThatThrownBy(() -> each.open(what, Binding.of("audit-content", id)))
                    .isInstanceOf(CannotOpenException.class);
                return id;
              })
          .single();
    }
  }

  private String rowId() {
    return "row-" + asha.value().substring(4);
  }

  private void change(String assignment) {
    fixture
        .jdbc
        .sql("UPDATE llm_profiles SET " + assignment + " WHERE user_id = :asha")
        .param("asha", asha.value())
        .update();
  }

  private LlmProfileStore.Row add(
      AccountId account, Provider provider, String key, @Nullable URI baseUrl) {
    String id = "row-" + account.value().substring(4);
    var row =
        new LlmProfileStore.Row(
            id,
            account,
            ProfileMode.OWN,
            provider,
            "m-1",
            keys.seal(new Secret(key), account, provider, id, baseUrl),
            key.substring(key.length() - 4),
            baseUrl,
            new LlmProfile.Params(
                Optional.of(0.4), Optional.of(900), Optional.empty(), Optional.of(Tone.MYSTIC)),
            new LlmProfile.Safety(SafetyPreset.STRICT, List.of("వివాహం", "Health")),
            false,
            null,
            NOON,
            NOON);
    store.add(row);
    return row;
  }
}
