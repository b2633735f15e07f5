package org.chandrahoro.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chandrahoro.server.account.AccountFixture.PASSWORD;
import static org.chandrahoro.server.account.AccountFixture.freshAddress;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class SignInsTest {
  private final AccountFixture fixture;
  private final SignIns signIns;

  SignInsTest(TestDatabase database) {
    fixture = new AccountFixture(database);
    signIns = fixture.signIns;
  }

  @Test
  void theRightPasswordSignsIn() {
    String address = freshAddress();
    AccountId id = fixture.somebody(address);
    assertThat(signIns.withPassword(address, PASSWORD)).isEqualTo(new SignIn.SignedIn(id, false));
  }

  @Test
  void aWrongPasswordAndAnUnknownAddressAnswerTheSame() {
    String address = freshAddress();
    fixture.somebody(address);
    assertThat(signIns.withPassword(address, "something else"))
        .isEqualTo(signIns.withPassword(freshAddress(), PASSWORD))
        .isEqualTo(new SignIn.WrongCredentials());
  }

  @Test
  void theFifthFailureLocksForFifteenMinutes() {
    String address = freshAddress();
    AccountId id = fixture.somebody(address);
    fail(address, 5);
    Instant until = fixture.clock.instant().plus(Duration.ofMinutes(15));
    assertThat(signIns.withPassword(address, PASSWORD)).isEqualTo(new SignIn.LockedOut(until));
    fixture.clock.advance(Duration.ofMinutes(15));
    assertThat(signIns.withPassword(address, PASSWORD)).isEqualTo(new SignIn.SignedIn(id, false));
  }

  @Test
  void anAddressWithoutAnAccountLocksJustTheSame() {
    String nobodys = freshAddress();
    fail(nobodys, 5);
    assertThat(signIns.withPassword(nobodys, PASSWORD)).isInstanceOf(SignIn.LockedOut.class);
  }

  @Test
  void oldFailuresAndThoseBeforeASuccessDoNotCount() {
    String address = freshAddress();
    AccountId id = fixture.somebody(address);
    fail(address, 4);
    fixture.clock.advance(Duration.ofMinutes(16));
    fail(address, 4);
    assertThat(signIns.withPassword(address, PASSWORD)).isEqualTo(new SignIn.SignedIn(id, false));
    fail(address, 4);
    assertThat(signIns.withPassword(address, PASSWORD)).isEqualTo(new SignIn.SignedIn(id, false));
  }

  @Test
  void guessesInParallelLockToo() throws Exception {
    String address = freshAddress();
    fixture.somebody(address);
    Callable<SignIn> guess = () -> signIns.withPassword(address, "something else");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.invokeAll(Collections.nCopies(12, guess));
    }
    assertThat(signIns.withPassword(address, PASSWORD)).isInstanceOf(SignIn.LockedOut.class);
  }

  @Test
  void aLockoutLeavesOpenSessionsAlone() {
    String address = freshAddress();
    AccountId id = fixture.somebody(address);
    String cookie = fixture.sessions.openPage(id);
    fail(address, 5);
    assertThat(fixture.sessions.findPage(cookie)).isPresent();
  }

  @Test
  void sweepingForgetsOnlyWhatIsOver() {
    String locked = freshAddress();
    fail(locked, 5);
    fixture.lockouts.sweep();
    assertThat(fixture.lockouts.lockedUntil(locked)).isPresent();
    fixture.clock.advance(Duration.ofHours(1));
    fixture.lockouts.sweep();
    assertThat(fixture.lockouts.lockedUntil(locked)).isEmpty();
  }

  @Test
  void aLockoutOfAnAccountIsASecurityEventAndFailuresAreNot() {
    String address = freshAddress();
    AccountId id = fixture.somebody(address);
    fail(address, 4);
    assertThat(fixture.security.of(id)).isEmpty();
    fail(address, 1);
    assertThat(fixture.security.of(id)).containsExactly("account.lockout");
  }

  @Test
  void aSuspendedAccountIsToldSoWithTheRightPasswordOnly() {
    String address = freshAddress();
    AccountId id = fixture.somebody(address);
    String cookie = fixture.sessions.openPage(id);
    assertThat(fixture.directory.suspend(id)).isTrue();
    assertThat(fixture.sessions.findPage(cookie)).isEmpty();
    assertThat(signIns.withPassword(address, PASSWORD)).isEqualTo(new SignIn.Suspended());
    assertThat(signIns.withPassword(address, "something else"))
        .isEqualTo(new SignIn.WrongCredentials());
    assertThat(fixture.directory.reinstate(id)).isTrue();
    assertThat(signIns.withPassword(address, PASSWORD)).isEqualTo(new SignIn.SignedIn(id, false));
  }

  @Test
  void aSessionThatIsOpenedBesideTheSuspensionOpensNothing() {
    AccountId id = fixture.somebody();
    fixture.directory.suspend(id);
    String cookie = fixture.sessions.openPage(id);
    var api = fixture.sessions.openApi(id);
    assertThat(fixture.sessions.findPage(cookie)).isEmpty();
    assertThat(fixture.sessions.isOpen(api.id(), id)).isFalse();
  }

  private void fail(String address, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(signIns.withPassword(address, "something else"))
          .isEqualTo(new SignIn.WrongCredentials());
    }
  }
}
