package org.chandrahoro.server.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chandrahoro.server.admin.AdminFixture.ADDRESS;
import static org.chandrahoro.server.admin.AdminFixture.email;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chandrahoro.server.account.EmailAddress;
import org.chandrahoro.server.node.Digests;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class AdministratorSignInTest {
  private static final EmailAddress ASHA = email("asha@example.org");
  private static final EmailAddress NOBODY = email("nobody@example.org");

  private final AdminFixture fixture;
  private final AdminFixture.Node node;
  private final AdministratorId asha;

  AdministratorSignInTest(TestDatabase database) {
    fixture = new AdminFixture(database);
    node = fixture.node;
    asha = node.add(ASHA.written(), Role.ANALYST).id();
  }

  private SignInStep verify(EmailAddress who, String code) {
    return node.signIn.verifyCode(who, code, ADDRESS);
  }

  /** A code that is not {@code right}. */
  private static String other(String right) {
    return right.startsWith("0") ? "1" + right.substring(1) : "0" + right.substring(1);
  }

  @Test
  void theMailedCodeSignsInOnce() {
    String code = node.codes.issue(asha);
    assertThat(verify(ASHA, code))
        .isInstanceOfSatisfying(
            SignInStep.Admitted.class,
            step -> {
              assertThat(step.token().complete()).isTrue();
              assertThat(node.accepts(step.token())).isTrue();
            });
    assertThat(verify(ASHA, code)).isEqualTo(new SignInStep.WrongCode());
    assertThat(fixture.acts("admin.login")).isEqualTo(1);
    assertThat(fixture.acts("admin.login_failed")).isEqualTo(1);
  }

  @Test
  void anOwnersCodeAloneOpensOnlyTheFirstStep() {
    AdministratorId owner = node.add("owner@example.org", Role.OWNER).id();
    assertThat(verify(email("owner@example.org"), node.codes.issue(owner)))
        .isInstanceOfSatisfying(
            SignInStep.Admitted.class, step -> assertThat(step.token().complete()).isFalse());
    assertThat(fixture.acts("admin.login")).isZero();
  }

  @Test
  void aCodeIsGoodForTenMinutes() {
    String code = node.codes.issue(asha);
    fixture.clock.advance(Duration.ofMinutes(10));
    assertThat(verify(ASHA, code)).isEqualTo(new SignInStep.WrongCode());
    String next = node.codes.issue(asha);
    fixture.clock.advance(Duration.ofMinutes(10).minusSeconds(1));
    assertThat(verify(ASHA, next)).isInstanceOf(SignInStep.Admitted.class);
  }

  @Test
  void aNewerCodeReplacesTheOlder() {
    String older = node.codes.issue(asha);
    String newer = node.codes.issue(asha);
    while (newer.equals(older)) {
      newer = node.codes.issue(asha); // one in a million
    }
    assertThat(verify(ASHA, older)).isEqualTo(new SignInStep.WrongCode());
    assertThat(verify(ASHA, newer)).isInstanceOf(SignInStep.Admitted.class);
  }

  @Test
  void theThirdWrongCodeLocksForTenMinutesOnEveryNode() {
    String code = node.codes.issue(asha);
    for (int i = 0; i < 3; i++) {
      assertThat(verify(ASHA, other(code))).isEqualTo(new SignInStep.WrongCode());
    }
    Instant until = fixture.clock.instant().plus(Duration.ofMinutes(10));
    assertThat(verify(ASHA, code)).isEqualTo(new SignInStep.LockedOut(until));
    assertThat(fixture.anotherNode().signIn.verifyCode(ASHA, code, ADDRESS))
        .isEqualTo(new SignInStep.LockedOut(until));
    fixture.clock.advance(Duration.ofMinutes(9).plusSeconds(59));
    assertThat(verify(ASHA, node.codes.issue(asha))).isEqualTo(new SignInStep.LockedOut(until));
    fixture.clock.advance(Duration.ofSeconds(1));
    assertThat(verify(ASHA, node.codes.issue(asha))).isInstanceOf(SignInStep.Admitted.class);
    assertThat(fixture.acts("admin.login_failed")).isEqualTo(3);
    assertThat(fixture.acts("admin.locked_out")).isEqualTo(1);
  }

  @Test
  void aNewCodeGivesNoNewTries() {
    for (int i = 0; i < 3; i++) {
      verify(ASHA, other(node.codes.issue(asha)));
    }
    assertThat(verify(ASHA, node.codes.issue(asha))).isInstanceOf(SignInStep.LockedOut.class);
  }

  @Test
  void aRightCodeForgivesTheWrongOnesBeforeIt() {
    for (int round = 0; round < 3; round++) {
      String code = node.codes.issue(asha);
      verify(ASHA, other(code));
      verify(ASHA, other(code));
      assertThat(verify(ASHA, code)).isInstanceOf(SignInStep.Admitted.class);
    }
  }

  @Test
  void aLockoutEndsNoOpenSignIn() {
    var token = node.tokens.of(node.sessions.open(asha, AdministratorSessions.Stage.FULL));
    String code = node.codes.issue(asha);
    for (int i = 0; i < 3; i++) {
      verify(ASHA, other(code));
    }
    assertThat(verify(ASHA, code)).isInstanceOf(SignInStep.LockedOut.class);
    assertThat(node.accepts(token)).isTrue();
  }

  @Test
  void nobodysAddressAnswersAndLocksLikeAnAdministrators() {
    String code = node.codes.issue(asha);
    for (int i = 0; i < 4; i++) {
      assertThat(verify(NOBODY, other(code))).isEqualTo(verify(ASHA, other(code)));
    }
    assertThat(fixture.acts("admin.login_failed")).isEqualTo(6);
    assertThat(fixture.acts("admin.locked_out")).isEqualTo(2);
  }

  @Test
  void whoIsDisabledAnswersLikeNobody() {
    String code = node.codes.issue(asha);
    node.administrators.change(AdminFixture.HERE, asha, null, false);
    assertThat(verify(ASHA, code)).isEqualTo(new SignInStep.WrongCode());
  }

  @Test
  void ofManyParallelUsesOfOneCodeOneWins() throws Exception {
    String code = node.codes.issue(asha);
    assertThat(inParallel(8, _ -> code))
        .filteredOn(SignInStep.Admitted.class::isInstance)
        .hasSize(1);
  }

  @Test
  void manyParallelGuessesAreNoMoreThanThree() throws Exception {
    String code = node.codes.issue(asha);
    assertThat(
            inParallel(
                8,
                i ->
                    String.format(
                        Locale.ROOT, "%06d", (Integer.parseInt(code) + 1 + i) % 1_000_000)))
        .filteredOn(SignInStep.WrongCode.class::isInstance)
        .hasSize(3);
  }

  private List<SignInStep> inParallel(int times, java.util.function.IntFunction<String> code)
      throws InterruptedException {
    AdminFixture.Node other = fixture.anotherNode();
    List<Callable<SignInStep>> calls = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      String its = code.apply(i);
      AdminFixture.Node where = i % 2 == 0 ? node : other;
      calls.add(() -> where.signIn.verifyCode(ASHA, its, ADDRESS));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(calls).stream().map(future -> future.resultNow()).toList();
    }
  }

  @Test
  void aCodeIsNotFoundFromWhatIsKeptByTryingAll() {
    String code = node.codes.issue(asha);
    String kept =
        fixture.jdbc.sql("SELECT code_hash FROM administrator_codes").query(String.class).single();
    assertThat(kept)
        .isNotEqualTo(Digests.sha256(code))
        .isNotEqualTo(Digests.sha256(asha.value() + " " + code))
        .isEqualTo(fixture.anotherNode().hashes.of(asha.value(), code));
  }

  @Test
  void askingForACodeTellsNothingButTheAddress() {
    node.signIn.askForCode(ASHA);
    node.signIn.askForCode(NOBODY);
    assertThat(node.events)
        .containsExactly(
            new AdministratorSignIn.SignInCodeAsked(ASHA.key()),
            new AdministratorSignIn.SignInCodeAsked(NOBODY.key()));
  }

  @Test
  void whatIsOverIsForgotten() {
    node.codes.issue(asha);
    verify(ASHA, "000000");
    node.sessions.open(asha, AdministratorSessions.Stage.FIRST);
    fixture.clock.advance(Duration.ofHours(1));
    node.codes.sweep();
    node.tries.sweep();
    node.sessions.sweep();
    for (String table :
        List.of("administrator_codes", "administrator_tries", "administrator_sessions")) {
      assertThat(fixture.jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single())
          .as(table)
          .isZero();
    }
  }
}
