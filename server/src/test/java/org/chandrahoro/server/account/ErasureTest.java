package org.chandrahoro.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chandrahoro.server.account.AccountFixture.PASSWORD;
import static org.chandrahoro.server.account.AccountFixture.freshAddress;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ErasureTest {
  private final AccountFixture fixture;
  private final List<AccountId> erased = new ArrayList<>();
  private final Erasure erasure;
  private final AccountData accountData;

  ErasureTest(TestDatabase database) {
    fixture = new AccountFixture(database);
    accountData = new AccountData(fixture.jdbc, fixture.people, fixture.sessions, fixture.tokens);
    PersonalData other =
        new PersonalData() {
          @Override
          public String section() {
            return "other";
          }

          @Override
          public Object of(AccountId account) {
            return List.of("something");
          }

          @Override
          public void erase(AccountId account) {
            erased.add(account);
          }
        };
    erasure =
        new Erasure(
            fixture.people,
            List.of(accountData, other),
            fixture.security,
            fixture.clock,
            fixture.transactions);
  }

  @Test
  void anAccountIsErasedThirtyDaysAfterItWasDeletedAndNotBefore() {
    AccountId id = fixture.somebody();
    fixture.accounts.delete(id);
    fixture.clock.advance(Duration.ofDays(30).minusSeconds(1));
    erasure.eraseDue();
    assertThat(fixture.accounts.find(id)).isPresent();
    fixture.clock.advance(Duration.ofSeconds(1));
    erasure.eraseDue();
    assertThat(fixture.accounts.find(id)).isEmpty();
    assertThat(erased).as("every part is told, once").containsOnlyOnce(id);
    assertThat(fixture.security.of(id)).containsExactly("account.delete", "account.erase");
  }

  @Test
  void deletingSignsOutEverywhere() {
    AccountId id = fixture.somebody();
    String cookie = fixture.sessions.openPage(id);
    fixture.accounts.delete(id);
    assertThat(fixture.sessions.findPage(cookie)).isEmpty();
  }

  @Test
  void signingInWithinTheGraceTakesTheDeletionBack() {
    String address = freshAddress();
    AccountId id = fixture.somebody(address);
    fixture.accounts.delete(id);
    fixture.clock.advance(Duration.ofDays(29));
    assertThat(fixture.signIns.withPassword(address, PASSWORD))
        .isEqualTo(new SignIn.SignedIn(id, true));
    fixture.clock.advance(Duration.ofDays(2));
    erasure.eraseDue();
    assertThat(fixture.accounts.find(id)).isPresent();
    assertThat(erased).doesNotContain(id);
    assertThat(fixture.security.of(id)).containsExactly("account.delete", "account.delete_undone");
  }

  @Test
  void afterTheErasureTheAddressIsFreeAgain() {
    String address = freshAddress();
    fixture.accounts.delete(fixture.somebody(address));
    fixture.clock.advance(Duration.ofDays(31));
    erasure.eraseDue();
    assertThat(fixture.signIns.withPassword(address, PASSWORD))
        .isEqualTo(new SignIn.WrongCredentials());
    assertThat(fixture.somebody(address)).isNotNull();
  }

  @Test
  void anExportHoldsEveryPart() {
    AccountId id = fixture.somebody();
    fixture.sessions.openApi(id);
    var document = new DataExport(List.of(accountData), fixture.security, fixture.clock).of(id);
    assertThat(document).containsKey("exported_at");
    assertThat(document.get("account"))
        .asInstanceOf(
            org.assertj.core.api.InstanceOfAssertFactories.map(String.class, Object.class))
        .containsEntry("id", id.value())
        .containsEntry("name", "Asha")
        .extractingByKey("sessions")
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Map.class))
        .hasSize(1);
  }
}
