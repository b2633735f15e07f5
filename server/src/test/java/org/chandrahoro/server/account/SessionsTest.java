package org.chandrahoro.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chandrahoro.server.node.TestDatabase;
import org.chandrahoro.server.vault.SharedKeys;
import org.chandrahoro.server.vault.Vault;
import org.chandrahoro.server.vault.VaultFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

@ParameterizedClass
@EnumSource
class SessionsTest {
  private final AccountFixture fixture;
  private final Sessions sessions;
  @TempDir private Path home;
  private Vault vault;

  SessionsTest(TestDatabase database) {
    fixture = new AccountFixture(database);
    sessions = fixture.sessions;
  }

  @BeforeEach
  void aVaultOfItsOwn() {
    fixture.jdbc.sql("DELETE FROM vault_data_keys").update();
    fixture.jdbc.sql("DELETE FROM signing_keys").update();
    vault = VaultFixture.local(home, fixture.jdbc, fixture.clock);
  }

  @Test
  void aCookieNamesItsPersonUntilItIsClosed() {
    AccountId id = fixture.somebody();
    String cookie = sessions.openPage(id);
    assertThat(sessions.findPage(cookie).orElseThrow().id()).isEqualTo(id);
    sessions.closePage(cookie);
    assertThat(sessions.findPage(cookie)).isEmpty();
  }

  @Test
  void aCookieIsGoodForThirtyDays() {
    String cookie = sessions.openPage(fixture.somebody());
    fixture.clock.advance(Duration.ofDays(30).minusSeconds(1));
    assertThat(sessions.findPage(cookie)).isPresent();
    fixture.clock.advance(Duration.ofSeconds(1));
    assertThat(sessions.findPage(cookie)).isEmpty();
  }

  @Test
  void theSecretOfACookieIsNotKept() {
    String cookie = sessions.openPage(fixture.somebody());
    assertThat(
            fixture
                .jdbc
                .sql("SELECT COUNT(*) FROM sessions WHERE token_hash = :cookie OR id = :cookie")
                .param("cookie", cookie)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void aTokenNamesItsAccountUntilItsSessionEnds() {
    AccountId id = fixture.somebody();
    var decoder =
        new AccessTokens.Decoding().peopleAudience(key(), sessions, fixture.clock).decoder();
    String token = new AccessTokens(key(), sessions).issue(id).value();
    var decoded = decoder.decode(token);
    assertThat(decoded.getSubject()).isEqualTo(id.value());
    sessions.closeApi(id, String.valueOf(decoded.getClaimAsString(AccessTokens.SESSION)));
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> decoder.decode(token))
        .isInstanceOf(JwtException.class);
  }

  @Test
  void aTokenIsOverAfterADayOfTheNodesClock() {
    var decoder =
        new AccessTokens.Decoding().peopleAudience(key(), sessions, fixture.clock).decoder();
    String token = new AccessTokens(key(), sessions).issue(fixture.somebody()).value();
    fixture.clock.advance(Duration.ofHours(24).plusSeconds(1));
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> decoder.decode(token))
        .isInstanceOf(JwtException.class);
  }

  @Test
  void aForgedTokenIsRefused() {
    var decoder =
        new AccessTokens.Decoding().peopleAudience(key(), sessions, fixture.clock).decoder();
    String token = new AccessTokens(key(), sessions).issue(fixture.somebody()).value();
    String[] parts = token.split("\\.");
    char last = parts[2].charAt(10) == 'A' ? 'B' : 'A';
    String forged =
        parts[0] + "." + parts[1] + "." + parts[2].substring(0, 10) + last + parts[2].substring(11);
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> decoder.decode(forged))
        .isInstanceOf(BadJwtException.class);
  }

  @Test
  void nodesThatStartTogetherAgreeOnOneKey() throws Exception {
    Callable<byte[]> start = () -> key().secret().getEncoded();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var keys =
          threads.invokeAll(Collections.nCopies(8, start)).stream()
              .map(future -> future.resultNow())
              .toList();
      assertThat(keys).allSatisfy(key -> assertThat(key).isEqualTo(keys.getFirst()).hasSize(32));
    }
  }

  @Test
  void sweepingForgetsWhatIsOver() {
    AccountId id = fixture.somebody();
    sessions.openApi(id);
    sessions.openPage(id);
    String token = fixture.tokens.issue(id, OneTimeTokens.Purpose.RESET_PASSWORD);
    fixture.clock.advance(Duration.ofHours(25));
    sessions.sweep();
    fixture.tokens.sweep();
    assertThat(rows("sessions", id)).isEqualTo(1);
    assertThat(rows("one_time_tokens", id)).isZero();
    assertThat(fixture.tokens.redeem(token, OneTimeTokens.Purpose.RESET_PASSWORD)).isEmpty();
  }

  private int rows(String table, AccountId id) {
    return fixture
        .jdbc
        .sql("SELECT COUNT(*) FROM " + table + " WHERE account_id = :id")
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }

  private SigningKey key() {
    return new SigningKey(
        new SharedKeys(fixture.jdbc, vault, new SecureRandom(), fixture.ids, fixture.clock));
  }
}
