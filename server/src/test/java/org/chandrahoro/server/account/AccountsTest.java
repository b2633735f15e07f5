package org.chandrahoro.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chandrahoro.server.account.AccountFixture.PASSWORD;
import static org.chandrahoro.server.account.AccountFixture.freshAddress;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.server.account.Person.PresentPlace;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class AccountsTest {
  private final AccountFixture fixture;
  private final Accounts accounts;
  private final SignIns signIns;

  AccountsTest(TestDatabase database) {
    fixture = new AccountFixture(database);
    accounts = fixture.accounts;
    signIns = fixture.signIns;
  }

  @Test
  void oneAddressIsOneAccountHoweverItIsWritten() {
    String address = freshAddress();
    fixture.somebody(address);
    assertThat(accounts.register(" " + address.toUpperCase(Locale.ROOT), PASSWORD, "B", null))
        .isEqualTo(new Registration.AddressTaken());
  }

  @Test
  void ofManyWhoRegisterAnAddressAtOnceOneGetsIt() throws Exception {
    String address = freshAddress();
    Callable<Registration> attempt = () -> accounts.register(address, PASSWORD, "Asha", null);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var outcomes =
          threads.invokeAll(java.util.Collections.nCopies(8, attempt)).stream()
              .map(future -> future.resultNow())
              .toList();
      assertThat(outcomes).filteredOn(Registration.Registered.class::isInstance).hasSize(1);
      assertThat(outcomes).filteredOn(Registration.AddressTaken.class::isInstance).hasSize(7);
    }
  }

  @Test
  void whatCannotBeAnAccountIsNamedByItsField() {
    assertThat(List.of("", "asha", "a@", "@b", "a b@c.de", "a@b@c", "a<x>@b.c"))
        .allSatisfy(
            email ->
                assertThat(accounts.register(email, PASSWORD, "Asha", null))
                    .isInstanceOfSatisfying(
                        Registration.Unacceptable.class,
                        refused -> assertThat(refused.field()).isEqualTo("email")));
    assertThat(accounts.register(freshAddress(), "seven 7", "Asha", null))
        .isEqualTo(new Registration.Unacceptable("password", "8 to 256 characters"));
    assertThat(accounts.register(freshAddress(), PASSWORD, " \n ", null))
        .isEqualTo(new Registration.Unacceptable("name", "1 to 120 characters"));
    assertThat(fixture.events).isEmpty();
  }

  @Test
  void aNewPersonReadsEnglishPracticallyInIndia() {
    Person person = accounts.person(fixture.somebody());
    assertThat(person.language()).isEqualTo(Language.ENGLISH);
    assertThat(person.tone()).isEqualTo(Tone.PRACTICAL);
    assertThat(person.zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
    assertThat(person.emailVerified()).isFalse();
  }

  @Test
  void aChangeLeavesWhatItDoesNotName() {
    AccountId id = fixture.somebody();
    var rajahmundry = new PresentPlace("Rajahmundry", 17.0005, 81.8040);
    accounts.change(
        id,
        new Preferences(
            null,
            Language.TELUGU,
            Tone.MYSTIC,
            Theme.DARK,
            ZoneId.of("Europe/Paris"),
            rajahmundry));
    Person after = accounts.change(id, new Preferences("Asha R", null, null, null, null, null));
    assertThat(after.name()).isEqualTo("Asha R");
    assertThat(after.language()).isEqualTo(Language.TELUGU);
    assertThat(after.tone()).isEqualTo(Tone.MYSTIC);
    assertThat(after.theme()).isEqualTo(Theme.DARK);
    assertThat(after.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
    assertThat(after.presentPlace()).contains(rajahmundry);
  }

  @Test
  void theZoneOfTheFirstProfileHoldsUntilOneIsChosen() {
    AccountId id = fixture.somebody();
    accounts.settleHomeZone(id, ZoneId.of("America/New_York"));
    assertThat(accounts.person(id).zone()).isEqualTo(ZoneId.of("America/New_York"));
    accounts.change(id, new Preferences(null, null, null, null, ZoneId.of("Asia/Dubai"), null));
    accounts.settleHomeZone(id, ZoneId.of("Europe/Berlin"));
    assertThat(accounts.person(id).zone()).isEqualTo(ZoneId.of("Asia/Dubai"));
  }

  @Test
  void aTokenConfirmsTheAddressOnceAndForSevenDays() {
    AccountId id = fixture.somebody();
    String token = accounts.confirmationFor(id).orElseThrow().token();
    String late = accounts.confirmationFor(id).orElseThrow().token();
    assertThat(accounts.verifyAddress(token)).isTrue();
    assertThat(accounts.verifyAddress(token)).isFalse();
    assertThat(accounts.person(id).emailVerified()).isTrue();
    assertThat(accounts.confirmationFor(id)).as("nothing left to confirm").isEmpty();
    fixture.clock.advance(Duration.ofDays(7));
    assertThat(accounts.verifyAddress(late)).isFalse();
  }

  @Test
  void aForgottenPasswordIsResetOnceAndSignsOutEverywhere() {
    String address = freshAddress();
    AccountId id = fixture.somebody(address);
    accounts.verifyAddress(accounts.confirmationFor(id).orElseThrow().token());
    String cookie = fixture.sessions.openPage(id);
    String token = accounts.resetFor(address).orElseThrow().token();

    assertThat(accounts.resetPassword(token, "short"))
        .isEqualTo(new PasswordReset.Unacceptable("8 to 256 characters"));
    assertThat(accounts.resetPassword(token, "another lamp")).isEqualTo(new PasswordReset.Done());
    assertThat(accounts.resetPassword(token, "a third lamp"))
        .isEqualTo(new PasswordReset.TokenNotGood());
    assertThat(fixture.sessions.findPage(cookie)).isEmpty();
    assertThat(signIns.withPassword(address, PASSWORD)).isEqualTo(new SignIn.WrongCredentials());
    assertThat(signIns.withPassword(address, "another lamp"))
        .isEqualTo(new SignIn.SignedIn(id, false));
  }

  @Test
  void aTokenForOnePurposeIsWorthlessForTheOther() {
    AccountId id = fixture.somebody();
    String token = accounts.confirmationFor(id).orElseThrow().token();
    assertThat(accounts.resetPassword(token, PASSWORD)).isEqualTo(new PasswordReset.TokenNotGood());
  }

  @Test
  void anAddressThatWasNeverConfirmedGetsNoReset() {
    String address = freshAddress();
    AccountId id = fixture.somebody(address);
    assertThat(accounts.resetFor(address)).isEmpty();
    assertThat(accounts.unconfirmed(address)).contains(id);
    assertThat(accounts.resetFor(freshAddress())).isEmpty();
  }

  @Test
  void askingForAResetIsTheSameForEveryAddress() {
    String nobodys = freshAddress();
    accounts.forgotPassword(nobodys);
    accounts.forgotPassword("not an address");
    assertThat(fixture.events).containsExactly(new PasswordResetAsked(nobodys));
  }

  @Test
  void activeAccountsComeInPagesWithoutThoseToBeErased() {
    AccountId gone = fixture.somebody();
    fixture.clock.advance(Duration.ofMillis(1)); // ids are ordered by the millisecond
    AccountId first = fixture.somebody();
    fixture.clock.advance(Duration.ofMillis(1));
    AccountId second = fixture.somebody();
    accounts.delete(gone);
    List<AccountId> after = accounts.active(gone, 1_000);
    assertThat(after).containsSubsequence(first, second).doesNotContain(gone);
    assertThat(accounts.active(first, 1)).hasSize(1).isNotEqualTo(List.of(first));
  }
}
