package org.chandrahoro.server.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.ApiClient.Answer;
import org.chandrahoro.server.Outbox;
import org.chandrahoro.server.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountRoutesTest extends RunningServer {
  private static final String PASSWORD = ApiClient.PASSWORD;

  @Test
  void aPersonRegistersSignsInAndFindsThemselves() {
    String address = freshAddress();
    ApiClient me = anybody().signedUp(address);
    Answer answer = me.get("/me");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text("email")).isEqualTo(address);
    assertThat(answer.text("id")).isNotEmpty();
    assertThat(answer.text("language")).isEqualTo("en");
    assertThat(answer.text("tone")).isEqualTo("practical");
    assertThat(answer.text("zone")).isEqualTo("Asia/Kolkata");
    assertThat(answer.body().path("email_verified").asBoolean()).isFalse();
  }

  @Test
  void aTakenAddressIsRefusedAndItsAccountUnchanged() {
    String address = freshAddress();
    ApiClient me = anybody().signedUp(address);
    Answer second =
        anybody()
            .post(
                "/auth/register",
                """
                {"email":"%s","password":"another password","name":"Mallory"}"""
                    .formatted(address.toUpperCase(java.util.Locale.ROOT)));
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.error()).isEqualTo("ADDRESS_TAKEN");
    assertThat(second.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(me.get("/me").text("name")).isEqualTo("Asha");
    assertThat(anybody().login(address, PASSWORD).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"email":"nobody","password":"a quiet lamp","name":"A"}        | email
          {"password":"a quiet lamp","name":"A"}                         | email
          {"email":"a@example.org","password":"short","name":"A"}        | password
          {"email":"a@example.org","name":"A"}                           | password
          {"email":"a@example.org","password":"a quiet lamp"}            | name
          {"email":"a@example.org","password":"a quiet lamp","name":" "} | name
          {"email":"a@b.org","password":"a quiet lamp","name":"A","language":"fr"} | language
          {"email":{"a":1},"password":"a quiet lamp","name":"A"}         | email
          {"email":                                                      | body
          ["email"]                                                      | body
          """)
  void aBadRegistrationNamesItsField(String body, String field) {
    Answer answer = anybody().post("/auth/register", body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.field()).isEqualTo(field);
    assertThat(answer.text("detail")).startsWith(field + ": ");
  }

  @Test
  void aWrongPasswordAndAnUnknownAddressAnswerTheSame() {
    String address = freshAddress();
    anybody().signedUp(address);
    Answer wrong = anybody().login(address, "something else");
    Answer unknown = anybody().login(freshAddress(), PASSWORD);
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.body()).isEqualTo(unknown.body());
  }

  @Test
  void fiveFailuresLockTheAddressWithATimeToComeBack() {
    String address = freshAddress();
    anybody().signedUp(address);
    for (int i = 0; i < 5; i++) {
      anybody().login(address, "something else");
    }
    Answer locked = anybody().login(address, PASSWORD);
    assertThat(locked.status()).isEqualTo(429);
    assertThat(locked.error()).isEqualTo("RATE_LIMITED");
    assertThat(locked.headers().firstValueAsLong("Retry-After").orElseThrow())
        .isBetween(800L, 900L);
  }

  @Test
  void withoutATokenOrWithABadOneThereIsNoEntry() {
    assertThat(anybody().get("/me").status()).isEqualTo(401);
    assertThat(anybody().get("/me").error()).isEqualTo("UNAUTHORIZED");
    assertThat(new ApiClient(anybody().base(), "not.a.token").get("/me").status()).isEqualTo(401);
    assertThat(anybody().get("/me").headers().firstValue("WWW-Authenticate")).isPresent();
  }

  @Test
  void aSignOutEndsTheTokenAtOnceAndNoOther() {
    String address = freshAddress();
    ApiClient one = anybody().signedUp(address);
    ApiClient other = anybody().signedIn(address, PASSWORD);
    assertThat(one.post("/auth/logout", "").status()).isEqualTo(204);
    assertThat(one.get("/me").status()).isEqualTo(401);
    assertThat(other.get("/me").status()).isEqualTo(200);
  }

  @Test
  void preferencesChangeOneByOne() {
    ApiClient me = somebody();
    assertThat(me.patch("/me", "{\"language\":\"te\",\"tone\":\"mystic\"}").status())
        .isEqualTo(200);
    Answer after = me.patch("/me", "{\"theme\":\"dark\",\"name\":\"Asha R\"}");
    assertThat(after.text("language")).isEqualTo("te");
    assertThat(after.text("tone")).isEqualTo("mystic");
    assertThat(after.text("theme")).isEqualTo("dark");
    assertThat(after.text("name")).isEqualTo("Asha R");
  }

  @Test
  void thePresentPlaceBringsItsZoneUnlessOneIsGiven() {
    ApiClient me = somebody();
    Answer moved = me.patch("/me", "{\"place\":\"Dubai\"}");
    assertThat(moved.text("zone")).isEqualTo("Asia/Dubai");
    assertThat(moved.body().path("place").path("name").asString()).isEqualTo("Dubai");
    assertThat(me.patch("/me", "{\"place\":\"Dubai\",\"zone\":\"Asia/Kolkata\"}").text("zone"))
        .isEqualTo("Asia/Kolkata");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"language":"fr"}        | language
          {"tone":"grim"}          | tone
          {"theme":"pink"}         | theme
          {"zone":"Mars/Olympus"}  | zone
          {"place":"Xqzzvbk"}      | place
          {"place":" "}            | place
          {"name":""}              | name
          """)
  void aBadPreferenceIsNamedAndChangesNothing(String body, String field) {
    ApiClient me = somebody();
    Answer before = me.get("/me");
    Answer answer = me.patch("/me", body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.field()).isEqualTo(field);
    assertThat(me.get("/me").body()).isEqualTo(before.body());
  }

  @Test
  void aDeletedAccountIsSignedOutAndComesBackBySigningIn() {
    String address = freshAddress();
    ApiClient me = anybody().signedUp(address);
    String id = me.get("/me").text("id");
    Answer deleted = me.delete("/me");
    assertThat(deleted.status()).isEqualTo(202);
    assertThat(deleted.text("erased_at")).isNotEmpty();
    assertThat(me.get("/me").status()).isEqualTo(401);
    Answer back = anybody().login(address, PASSWORD);
    assertThat(back.body().path("deletion_undone").asBoolean()).isTrue();
    assertThat(new ApiClient(me.base(), back.text("access_token")).get("/me").text("id"))
        .isEqualTo(id);
  }

  @Test
  void theAddressIsConfirmedByTheMailedTokenOnce() throws InterruptedException {
    String address = freshAddress();
    ApiClient me = anybody().signedUp(address);
    String token = new Outbox(HOME.resolve("outbox")).waitFor(address, 1).getFirst().token();
    String body = "{\"token\":\"" + token + "\"}";
    assertThat(anybody().post("/auth/email/verify", body).status()).isEqualTo(204);
    assertThat(me.get("/me").body().path("email_verified").asBoolean()).isTrue();
    Answer again = anybody().post("/auth/email/verify", body);
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.field()).isEqualTo("token");
  }

  @Test
  void aForgottenPasswordComesBackByMailInThePersonsLanguage() throws InterruptedException {
    String address = freshAddress();
    ApiClient me = anybody().signedUp(address);
    me.patch("/me", "{\"language\":\"te\"}");
    var outbox = new Outbox(HOME.resolve("outbox"));
    String confirm = outbox.waitFor(address, 1).getFirst().token();
    anybody().post("/auth/email/verify", "{\"token\":\"" + confirm + "\"}");

    Answer known = forgot(address);
    Answer unknown = forgot(freshAddress());
    assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(202);
    Outbox.Letter letter = outbox.waitFor(address, 2).getLast();
    assertThat(letter.subject()).isEqualTo("కొత్త పాస్‌వర్డ్ పెట్టుకోండి");

    String reset = "{\"token\":\"" + letter.token() + "\",\"password\":\"a brighter lamp\"}";
    assertThat(anybody().post("/auth/password/reset", reset).status()).isEqualTo(204);
    assertThat(me.get("/me").status()).as("signed out everywhere").isEqualTo(401);
    assertThat(anybody().login(address, "a brighter lamp").status()).isEqualTo(200);
    assertThat(anybody().post("/auth/password/reset", reset).field()).isEqualTo("token");
  }

  @Test
  void anUnconfirmedAddressGetsNothingButTheQuestion() throws InterruptedException {
    String address = freshAddress();
    anybody().signedUp(address);
    var outbox = new Outbox(HOME.resolve("outbox"));
    outbox.waitFor(address, 1);
    forgot(address);
    assertThat(outbox.waitFor(address, 2))
        .allSatisfy(
            letter -> assertThat(letter.subject()).isEqualTo("Please confirm your address"));
  }

  @Test
  void anExportHoldsWhatTheAccountHolds() {
    ApiClient me = somebody();
    me.post(
        "/me/profiles",
        """
        {"name":"Asha","date":"1990-05-17","time":"14:35","place":"Hyderabad"}""");
    Answer export = me.get("/me/data-export");
    assertThat(export.status()).isEqualTo(200);
    assertThat(export.headers().firstValue("Content-Disposition")).isPresent();
    assertThat(export.body().path("account").path("email").asString()).contains("@example.org");
    assertThat(export.body().path("profiles").get(0).path("date").asString())
        .isEqualTo("1990-05-17");
    assertThat(export.body().has("ai_usage")).isTrue();
  }

  private Answer forgot(String address) {
    return anybody().post("/auth/password/forgot", "{\"email\":\"" + address + "\"}");
  }
}
