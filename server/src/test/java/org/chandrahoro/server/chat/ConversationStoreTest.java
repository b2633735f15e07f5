package org.chandrahoro.server.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.node.TestDatabase;
import org.chandrahoro.server.profile.ProfileId;
import org.chandrahoro.server.profile.ProfileRemoved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ConversationStoreTest {
  private static final Instant NOON = Instant.parse("2026-03-01T06:30:00Z");

  private final ConversationStore store;
  private final ConversationUpkeep upkeep;
  private final AccountId asha = new AccountId(UUID.randomUUID().toString());
  private final ProfileId profile = new ProfileId(UUID.randomUUID().toString());
  private final ConversationId talk = new ConversationId(UUID.randomUUID().toString());

  ConversationStoreTest(TestDatabase database) {
    store = new ConversationStore(database.jdbc());
    upkeep = new ConversationUpkeep(store);
    store.open(asha, talk, profile, NOON);
  }

  @Test
  void theLastExchangesComeInTheirOrderWithoutThoseThatBrokeOff() {
    for (int i = 1; i <= 7; i++) {
      store.add(asha, talk, exchange(i, i == 6 ? "BROKEN_OFF" : "ANSWERED"));
    }
    assertThat(store.last(talk, 5))
        .extracting(Exchange::question)
        .containsExactly("question 2", "question 3", "question 4", "question 5", "question 7");
    assertThat(store.last(talk, 1))
        .singleElement()
        .satisfies(
            last -> {
              assertThat(last.sources()).containsExactly("natal.MOON", "dasha");
              assertThat(last.answer()).isEqualTo("చంద్రుడు 7");
              assertThat(last.askedAt()).isEqualTo(NOON);
            });
  }

  @Test
  void anothersConversationIsNotThere() {
    assertThat(store.find(asha, talk)).isPresent();
    assertThat(store.find(new AccountId("somebody-else"), talk)).isEmpty();
  }

  @Test
  void aRemovedConversationIsNotTouchedAgain() {
    assertThat(store.touch(talk, NOON)).isTrue();
    upkeep.on(new ProfileRemoved(asha, profile));
    assertThat(store.touch(talk, NOON)).isFalse();
  }

  @Test
  void aConversationLeavesWithItsProfileAndNoOtherDoes() {
    var other = new ConversationId(UUID.randomUUID().toString());
    store.open(asha, other, new ProfileId(UUID.randomUUID().toString()), NOON);
    store.add(asha, talk, exchange(1, "ANSWERED"));
    store.add(asha, other, exchange(2, "ANSWERED"));
    upkeep.on(new ProfileRemoved(asha, profile));
    assertThat(store.all(talk)).isEmpty();
    assertThat(store.all(other)).hasSize(1);
  }

  @Test
  void exportAndErasureKnowWhatWasSaid() {
    store.add(asha, talk, exchange(1, "DECLINED"));
    assertThat(upkeep.of(asha))
        .singleElement()
        .satisfies(
            shown -> {
              assertThat(shown).containsEntry("profile_id", profile.value());
              assertThat(shown.get("exchanges"))
                  .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                  .singleElement()
                  .satisfies(
                      said ->
                          assertThat(String.valueOf(said))
                              .contains("question=question 1")
                              .contains("ending=declined"));
            });
    upkeep.erase(asha);
    assertThat(upkeep.of(asha)).isEmpty();
    assertThat(store.all(talk)).isEmpty();
  }

  private static Exchange exchange(int number, String ending) {
    return new Exchange(
        "%08x".formatted(number) + UUID.randomUUID().toString().substring(8),
        "question " + number,
        "చంద్రుడు " + number,
        Exchange.Ending.valueOf(ending),
        List.of("natal.MOON", "dasha"),
        "openai/little-1",
        120,
        NOON,
        NOON.plusSeconds(3));
  }
}
