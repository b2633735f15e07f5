package org.chandrahoro.server.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chandrahoro.server.admin.AdminFixture.ADDRESS;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chandrahoro.server.admin.AdministratorTokens.AdministratorToken;
import org.chandrahoro.server.admin.SecondFactors.Offer;
import org.chandrahoro.server.admin.SecondFactors.SignedIn;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class SecondFactorsTest {
  private final AdminFixture fixture;
  private final AdminFixture.Node node;
  private final AdministratorEntry asha;

  SecondFactorsTest(TestDatabase database) {
    fixture = new AdminFixture(database);
    node = fixture.node;
    asha = node.add("asha@example.org", Role.OWNER);
  }

  /** Signed in by mail, with nothing more shown. */
  private SignedIn byMail() {
    return switch (node.signIn.verifyCode(asha.email(), node.codes.issue(asha.id()), ADDRESS)) {
      case SignInStep.Admitted(AdministratorToken token, boolean _) ->
          new SignedIn(asha.administrator(), node.sessionOf(token), token.complete());
      case SignInStep other -> throw new AssertionError("not signed in: " + other);
    };
  }

  private static SignedIn completed(SignedIn who) {
    return new SignedIn(who.administrator(), who.session(), true);
  }

  private SignInStep verify(SignedIn who, String code) {
    return node.secondFactors.verify(who, code, ADDRESS);
  }

  /** What the app shows at the fixture's time, and {@code stepsLater} thirty seconds after it. */
  private String shown(Offer offer, int stepsLater) {
    long step = fixture.clock.instant().getEpochSecond() / 30 + stepsLater;
    return new TimeCodes().at(bytes(offer.secret()), step);
  }

  /** Reads base 32 back: five bits a letter. */
  private static byte[] bytes(String letters) {
    var bits = new StringBuilder();
    for (char letter : letters.toCharArray()) {
      int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
      bits.append(
          String.format(Locale.ROOT, "%5s", Integer.toBinaryString(value)).replace(' ', '0'));
    }
    byte[] bytes = new byte[bits.length() / 8];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
    }
    return bytes;
  }

  /** Signed in, with an app that was confirmed a minute ago. */
  private Offer setUp() {
    SignedIn who = byMail();
    Offer offer = node.secondFactors.offer(who).orElseThrow();
    assertThat(verify(who, shown(offer, 0))).isInstanceOf(SignInStep.Admitted.class);
    fixture.clock.advance(Duration.ofMinutes(1));
    return offer;
  }

  private static String typed(String backupCode) {
    return SecondFactors.read(backupCode).orElseThrow();
  }

  @Test
  void whatIsOfferedCountsFromItsFirstCodeOn() {
    SignedIn who = byMail();
    assertThat(verify(who, "123456")).isEqualTo(new SignInStep.NothingSetUp());
    Offer offer = node.secondFactors.offer(who).orElseThrow();
    assertThat(node.secondFactors.isSetUp(asha.id())).isFalse();
    assertThat(verify(who, shown(offer, 0)))
        .isInstanceOfSatisfying(
            SignInStep.Admitted.class,
            step -> {
              assertThat(step.token().complete()).isTrue();
              assertThat(node.accepts(step.token())).isTrue();
            });
    assertThat(node.secondFactors.isSetUp(asha.id())).isTrue();
    assertThat(fixture.acts("admin.totp_setup")).isEqualTo(1);
    assertThat(fixture.acts("admin.login")).isEqualTo(1);
  }

  @Test
  void aBackupCodeOfWhatWasOnlyOfferedOpensNothing() {
    SignedIn who = byMail();
    Offer offer = node.secondFactors.offer(who).orElseThrow();
    assertThat(verify(who, typed(offer.backupCodes().getFirst())))
        .isEqualTo(new SignInStep.WrongCode());
  }

  @Test
  void aCodeIsTakenAStepEarlyOrLateAndNoMore() {
    Offer offer = setUp();
    SignedIn who = byMail();
    assertThat(verify(who, shown(offer, -2))).isEqualTo(new SignInStep.WrongCode());
    assertThat(verify(who, shown(offer, 2))).isEqualTo(new SignInStep.WrongCode());
    assertThat(verify(who, shown(offer, -1))).isInstanceOf(SignInStep.Admitted.class);
    assertThat(verify(who, shown(offer, 1))).isInstanceOf(SignInStep.Admitted.class);
  }

  @Test
  void aCodeIsUsedOnceOverAllNodes() {
    Offer offer = setUp();
    SignedIn who = byMail();
    String code = shown(offer, 0);
    assertThat(verify(who, code)).isInstanceOf(SignInStep.Admitted.class);
    assertThat(verify(byMail(), code)).isEqualTo(new SignInStep.WrongCode());
    assertThat(fixture.anotherNode().secondFactors.verify(byMail(), code, ADDRESS))
        .isEqualTo(new SignInStep.WrongCode());
  }

  @Test
  void theCodeThatConfirmedIsUsedToo() {
    SignedIn who = byMail();
    Offer offer = node.secondFactors.offer(who).orElseThrow();
    String code = shown(offer, 0);
    verify(who, code);
    assertThat(verify(byMail(), code)).isEqualTo(new SignInStep.WrongCode());
  }

  @Test
  void ofParallelUsesOfOneCodeOneWins() throws Exception {
    Offer offer = setUp();
    SignedIn who = byMail();
    String code = shown(offer, 0);
    Callable<SignInStep> use = () -> verify(who, code);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(
              threads.invokeAll(Collections.nCopies(5, use)).stream()
                  .map(future -> future.resultNow())
                  .toList())
          .filteredOn(SignInStep.Admitted.class::isInstance)
          .hasSize(1);
    }
  }

  @Test
  void eachOfTenBackupCodesOpensOnce() {
    Offer offer = setUp();
    assertThat(offer.backupCodes()).hasSize(10).doesNotHaveDuplicates();
    String code = typed(offer.backupCodes().get(3));
    assertThat(verify(byMail(), code)).isInstanceOf(SignInStep.Admitted.class);
    assertThat(node.secondFactors.backupCodesLeft(asha.id())).isEqualTo(9);
    assertThat(verify(byMail(), code)).isEqualTo(new SignInStep.WrongCode());
    assertThat(
            verify(
                byMail(), typed(" " + offer.backupCodes().get(4).toUpperCase(Locale.ROOT) + " ")))
        .isInstanceOf(SignInStep.Admitted.class);
  }

  @Test
  void fiveWrongCodesLockTheSecondStepForTenMinutes() {
    Offer offer = setUp();
    SignedIn who = byMail();
    for (int i = 0; i < 5; i++) {
      assertThat(verify(who, shown(offer, 10))).isEqualTo(new SignInStep.WrongCode());
    }
    assertThat(verify(who, shown(offer, 0))).isInstanceOf(SignInStep.LockedOut.class);
    assertThat(verify(byMail(), typed(offer.backupCodes().getFirst())))
        .isInstanceOf(SignInStep.LockedOut.class);
    fixture.clock.advance(Duration.ofMinutes(10));
    assertThat(verify(who, shown(offer, 0))).isInstanceOf(SignInStep.Admitted.class);
    assertThat(fixture.acts("admin.locked_out")).isEqualTo(1);
  }

  @Test
  void whoHasOnlyTheMailboxCannotReplaceIt() {
    Offer old = setUp();
    assertThat(node.secondFactors.offer(byMail())).isEmpty();
    SignedIn who = byMail();
    verify(who, shown(old, 0));
    Offer fresh = node.secondFactors.offer(completed(who)).orElseThrow();
    // Somebody else, signed in by mail alone, can neither confirm it nor stop the old one.
    assertThat(verify(byMail(), shown(fresh, 0))).isEqualTo(new SignInStep.WrongCode());
    assertThat(verify(byMail(), shown(old, 1))).isInstanceOf(SignInStep.Admitted.class);
  }

  @Test
  void theNewOneReplacesTheOldWithItsBackupCodesAndEndsOtherSignIns() {
    Offer old = setUp();
    SignedIn elsewhere = byMail();
    SignedIn who = byMail();
    verify(who, shown(old, 0));
    Offer fresh = node.secondFactors.offer(completed(who)).orElseThrow();
    assertThat(verify(completed(who), shown(fresh, 0))).isInstanceOf(SignInStep.Admitted.class);
    fixture.clock.advance(Duration.ofMinutes(1));
    assertThat(verify(elsewhere, shown(fresh, -1))).isEqualTo(new SignInStep.WrongCode());
    assertThat(verify(byMail(), shown(old, 0))).isEqualTo(new SignInStep.WrongCode());
    assertThat(verify(byMail(), typed(old.backupCodes().getFirst())))
        .isEqualTo(new SignInStep.WrongCode());
    assertThat(verify(byMail(), shown(fresh, 0))).isInstanceOf(SignInStep.Admitted.class);
    assertThat(fixture.acts("admin.totp_setup")).isEqualTo(2);
  }

  @Test
  void aSignInThatEndedIsNotCompleted() {
    Offer offer = setUp();
    SignedIn who = byMail();
    node.signIn.signOut(asha.administrator(), who.session(), ADDRESS);
    assertThat(verify(who, shown(offer, 0))).isEqualTo(new SignInStep.WrongCode());
    assertThat(fixture.acts("admin.logout")).isEqualTo(1);
  }

  @Test
  void aSecretMovedToAnothersRowDoesNotOpen() {
    setUp();
    AdministratorEntry ravi = node.add("ravi@example.org", Role.OWNER);
    fixture
        .jdbc
        .sql("UPDATE administrator_totp SET administrator_id = :ravi")
        .param("ravi", ravi.id().value())
        .update();
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> node.factorStore.confirmed(ravi.id()))
        .isInstanceOf(org.chandrahoro.server.vault.CannotOpenException.class);
  }

  @Test
  void neitherSecretNorBackupCodeIsKeptReadable() {
    Offer offer = setUp();
    byte[] sealed =
        fixture
            .jdbc
            .sql("SELECT sealed_secret FROM administrator_totp")
            .query((row, _) -> row.getBytes(1))
            .single();
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
        .doesNotContain(offer.secret())
        .doesNotContain(new String(bytes(offer.secret()), StandardCharsets.ISO_8859_1));
    assertThat(
            fixture
                .jdbc
                .sql("SELECT code_hash FROM administrator_backup_codes")
                .query(String.class)
                .list())
        .hasSize(10)
        .doesNotContainAnyElementsOf(
            offer.backupCodes().stream().map(SecondFactorsTest::typed).toList());
  }

  @Test
  void theQrCodeHoldsTheAddressThatAppsRead() {
    Offer offer = node.secondFactors.offer(byMail()).orElseThrow();
    assertThat(offer.address())
        .isEqualTo(
            "otpauth://totp/ChandraHoro:asha%40example.org?secret="
                + offer.secret()
                + "&issuer=ChandraHoro&algorithm=SHA1&digits=6&period=30");
    assertThat(offer.qr()).startsWith("data:image/svg+xml;base64,");
  }
}
