package org.chandrahoro.server.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.ApiClient.Answer;
import org.chandrahoro.server.Outbox;
import org.chandrahoro.server.admin.AdministratorId;
import org.chandrahoro.server.admin.Administrators;
import org.chandrahoro.server.admin.Role;
import org.chandrahoro.server.admin.SignedInAdministrators;
import org.chandrahoro.server.node.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The sign-in of administrators over HTTP, by a clock that stands until a test moves it. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "chandrahoro.rate-auth-per-minute=0")
class AdminSignInRoutesTest {
  private static final Path HOME = temporaryHome();
  private static final Pattern CODE = Pattern.compile("^ +(\\d{6})\\s*$", Pattern.MULTILINE);

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  @Autowired private Administrators administrators;
  @Autowired private SettableClock clock;

  private AdministratorId id = new AdministratorId("nobody");
  private String email = "";
  private int mails;

  @DynamicPropertySource
  static void home(DynamicPropertyRegistry registry) {
    registry.add("chandrahoro.home", HOME::toString);
  }

  @TestConfiguration
  static class StandingClock {
    @Bean
    @Primary
    SettableClock standingClock() {
      return new SettableClock(Instant.parse("2026-03-01T06:00:00Z"));
    }
  }

  private static Path temporaryHome() {
    try {
      return Files.createTempDirectory("chandrahoro-admin-test");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  @BeforeEach
  void somebodyNew() {
    become(Role.OWNER);
  }

  private void become(Role role) {
    id = SignedInAdministrators.add(context, role);
    email = administrators.find(id).orElseThrow().email().written();
    mails = 0;
  }

  private ApiClient api(String token) {
    return new ApiClient("http://localhost:" + port, token.isEmpty() ? null : token);
  }

  private String mailedCode() throws InterruptedException {
    clock.advance(Duration.ofSeconds(1)); // so that the newest mail is the last by name
    assertThat(askFor(email).status()).isEqualTo(202);
    var letter = nextLetter();
    assertThat(letter.subject()).isEqualTo("Your sign-in code for ChandraHoro");
    var code = CODE.matcher(letter.text());
    assertThat(code.find()).as(letter.text()).isTrue();
    return code.group(1);
  }

  private Outbox.Letter nextLetter() throws InterruptedException {
    mails++;
    var outbox = new Outbox(HOME.resolve("outbox"));
    // The scheduler waits for its next look by the clock that stands here, so it is moved along.
    for (int i = 0; i < 30 && outbox.lettersTo(email).size() < mails; i++) {
      Thread.sleep(500);
      clock.advance(Duration.ofSeconds(3));
    }
    return outbox.waitFor(email, mails).getLast();
  }

  private Answer askFor(String address) {
    return api("").post("/admin/auth/login-otp", "{\"email\":\"" + address + "\"}");
  }

  private Answer verify(String address, String otp) {
    return api("")
        .post(
            "/admin/auth/verify-otp",
            """
            {"email":"%s","otp":"%s"}"""
                .formatted(address, otp));
  }

  private String firstToken() throws InterruptedException {
    Answer verified = verify(email, mailedCode());
    assertThat(verified.status()).as("%s", verified.body()).isEqualTo(200);
    return verified.text("access_token");
  }

  private Answer showCode(String token, String code) {
    return api(token).post("/admin/auth/totp/verify", "{\"code\":\"" + code + "\"}");
  }

  /** What an authenticator app shows now: the secret is base 32, five bits a letter. */
  private String shown(String secret) throws InvalidKeyException {
    var bits = BigInteger.ONE; // keeps leading zeros
    for (char letter : secret.toCharArray()) {
      bits =
          bits.shiftLeft(5)
              .or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
    }
    byte[] marked = bits.toByteArray();
    byte[] key = Arrays.copyOfRange(marked, marked.length - 20, marked.length);
    return new TimeBasedOneTimePasswordGenerator()
        .generateOneTimePasswordString(
            new SecretKeySpec(key, "HmacSHA1"), clock.instant(), Locale.ROOT);
  }

  private static String other(String right) {
    return (right.startsWith("0") ? "1" : "0") + right.substring(1);
  }

  @Test
  void anOwnerSetsUpASecondFactorAndOnlyThenGetsIn() throws Exception {
    Answer verified = verify(email, mailedCode());
    assertThat(verified.body().path("totp_required").asBoolean()).isTrue();
    assertThat(verified.body().path("totp_setup_required").asBoolean()).isTrue();
    String first = verified.text("access_token");
    Answer early = api(first).get("/admin/administrators");
    assertThat(early.status()).isEqualTo(403);
    assertThat(early.error()).isEqualTo("SECOND_FACTOR_NEEDED");
    assertThat(api(first).get("/me").status()).isEqualTo(403);
    assertThat(api(first).get("/admin/auth/me").body().path("sign_in_complete").asBoolean(true))
        .isFalse();
    assertThat(showCode(first, "123456").error()).isEqualTo("TOTP_NOT_SET_UP");

    Answer offer = api(first).post("/admin/auth/totp/setup", "");
    assertThat(offer.text("otpauth_url")).startsWith("otpauth://totp/ChandraHoro:");
    assertThat(offer.text("qr")).startsWith("data:image/svg+xml;base64,");
    assertThat(offer.body().path("backup_codes").size()).isEqualTo(10);
    Answer shown = showCode(first, shown(offer.text("secret")));
    assertThat(shown.status()).as("%s", shown.body()).isEqualTo(200);
    assertThat(shown.body().path("totp_required").asBoolean(true)).isFalse();
    String full = shown.text("access_token");
    assertThat(api(full).get("/admin/administrators").status()).isEqualTo(200);
    Answer me = api(full).get("/admin/auth/me");
    assertThat(me.text("email")).isEqualTo(email);
    assertThat(me.body().path("backup_codes_left").asInt()).isEqualTo(10);

    // The next sign-in asks for it, takes a backup code, and cannot replace it before.
    Answer again = verify(email, mailedCode());
    assertThat(again.body().path("totp_setup_required").asBoolean(true)).isFalse();
    String second = again.text("access_token");
    assertThat(api(second).post("/admin/auth/totp/setup", "").error())
        .isEqualTo("SECOND_FACTOR_NEEDED");
    String backup = offer.body().path("backup_codes").get(0).asString();
    assertThat(showCode(second, backup).status()).isEqualTo(200);
    assertThat(showCode(second, backup).error()).isEqualTo("WRONG_CODE");

    assertThat(api(full).post("/admin/auth/logout", "").status()).isEqualTo(204);
    assertThat(api(full).get("/admin/auth/me").status()).isEqualTo(401);
    assertThat(api(first).get("/admin/auth/me").status()).isEqualTo(401);
    assertThat(api(second).get("/admin/auth/me").status()).isEqualTo(200);
  }

  @Test
  void anAnalystGetsInByMailAloneAndForEightHours() throws Exception {
    become(Role.ANALYST);
    Answer verified = verify(email, mailedCode());
    assertThat(verified.body().path("totp_required").asBoolean(true)).isFalse();
    assertThat(verified.body().path("expires_in").asInt()).isEqualTo(8 * 3600);
    String token = verified.text("access_token");
    clock.advance(Duration.ofHours(8).minusSeconds(1));
    assertThat(api(token).get("/admin/auth/me").status()).isEqualTo(200);
    clock.advance(Duration.ofSeconds(1));
    assertThat(api(token).get("/admin/auth/me").status()).isEqualTo(401);
  }

  @Test
  void aCodeIsOverAfterTenMinutes() throws Exception {
    String code = mailedCode();
    clock.advance(Duration.ofMinutes(10));
    Answer late = verify(email, code);
    assertThat(late.status()).isEqualTo(401);
    assertThat(late.error()).isEqualTo("WRONG_CODE");
  }

  @Test
  void nobodysAddressIsAnsweredLikeAnAdministratorsStepByStep() throws Exception {
    String nobody = "nobody-" + id.value() + "@example.org";
    same(askFor(nobody), askFor(email));
    nextLetter();
    String code = mailedCode();
    for (int i = 0; i < 3; i++) {
      Answer wrong = verify(email, other(code));
      assertThat(wrong.status()).isEqualTo(401);
      same(verify(nobody, other(code)), wrong);
    }
    Answer locked = verify(email, code);
    assertThat(locked.status()).isEqualTo(429);
    assertThat(locked.headers().firstValue("Retry-After")).hasValue("600");
    same(verify(nobody, code), locked);
    same(askFor(nobody), askFor(email));
    nextLetter();
    clock.advance(Duration.ofMinutes(10));
    assertThat(verify(email, mailedCode()).status()).isEqualTo(200);
    assertThat(new Outbox(HOME.resolve("outbox")).lettersTo(nobody)).isEmpty();
  }

  private static void same(Answer one, Answer other) {
    assertThat(one.status()).isEqualTo(other.status());
    assertThat(one.body()).isEqualTo(other.body());
  }

  @Test
  void whoIsDisabledIsOutWithTheNextRequest() throws Exception {
    ApiClient owner = api(SignedInAdministrators.token(context, id));
    become(Role.ANALYST);
    String token = firstToken();
    assertThat(api(token).get("/admin/auth/me").status()).isEqualTo(200);
    Answer disabled =
        owner.patch("/admin/administrators/" + id.value(), "{\"status\":\"disabled\"}");
    assertThat(disabled.text("status")).isEqualTo("disabled");
    assertThat(api(token).get("/admin/auth/me").status()).isEqualTo(401);
    askFor(email);
    assertThat(verify(email, "000000").error()).isEqualTo("WRONG_CODE");
  }

  @Test
  void ownersMakeAdministratorsAndNobodyElse() {
    ApiClient owner = api(SignedInAdministrators.token(context, id));
    String body =
        """
        {"email":"New-%s@example.org","role":"support"}"""
            .formatted(id.value());
    Answer made = owner.post("/admin/administrators", body);
    assertThat(made.status()).as("%s", made.body()).isEqualTo(201);
    assertThat(made.text("created_by")).isEqualTo(id.value());
    assertThat(owner.post("/admin/administrators", body).error()).isEqualTo("ADDRESS_TAKEN");
    Answer raised = owner.patch("/admin/administrators/" + made.text("id"), "{\"role\":\"admin\"}");
    assertThat(raised.text("role")).isEqualTo("admin");
    assertThat(owner.get("/admin/administrators").body().path("items"))
        .extracting(item -> item.path("id").asString())
        .contains(made.text("id"), id.value());
    ApiClient admin = api(SignedInAdministrators.token(context, Role.ADMIN));
    assertThat(admin.post("/admin/administrators", body).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "POST,/admin/auth/login-otp,{},email",
    "POST,/admin/auth/login-otp,{\"email\":\"asha\"},email",
    "POST,/admin/auth/verify-otp,{\"email\":\"a@example.org\"},otp",
    "POST,/admin/auth/verify-otp,'{\"email\":\"a@example.org\",\"otp\":\"12345\"}',otp",
    "POST,/admin/auth/totp/verify,{},code",
    "POST,/admin/auth/totp/verify,{\"code\":\"1234\"},code",
    "POST,/admin/administrators,{},email",
    "POST,/admin/administrators,'{\"email\":\"a@example.org\",\"role\":\"king\"}',role",
    "PATCH,/admin/administrators/x,{\"role\":\"king\"},role",
    "PATCH,/admin/administrators/x,{\"status\":\"asleep\"},status"
  })
  void aBadBodyNamesItsField(String method, String route, String body, String field) {
    Answer refused =
        api(SignedInAdministrators.token(context, id))
            .send(method, route, BodyPublishers.ofString(body));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.field()).isEqualTo(field);
  }

  @Test
  void anUnknownAdministratorIsNotFound() {
    ApiClient owner = api(SignedInAdministrators.token(context, id));
    assertThat(owner.patch("/admin/administrators/x", "{\"role\":\"admin\"}").status())
        .isEqualTo(404);
    assertThat(owner.patch("/admin/administrators/%20", "{\"role\":\"admin\"}").status())
        .isEqualTo(404);
  }
}
