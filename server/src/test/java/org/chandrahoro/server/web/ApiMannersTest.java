package org.chandrahoro.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ApiMannersTest extends RunningServer {
  private static final byte[] TEN_MEGABYTES =
      ("{\"name\":\"" + "x".repeat(10_000_000) + "\"}").getBytes(StandardCharsets.US_ASCII);

  @Test
  void aBodyOfTenMegabytesIsRefusedWhetherAnnouncedOrNot() {
    ApiClient me = somebody();
    var announced = me.send("POST", "/me/profiles", BodyPublishers.ofByteArray(TEN_MEGABYTES));
    assertThat(announced.status()).isEqualTo(413);
    assertThat(announced.error()).isEqualTo("BODY_TOO_LARGE");
    var streamed =
        me.send(
            "POST",
            "/me/profiles",
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TEN_MEGABYTES)));
    assertThat(streamed.status()).isEqualTo(413);
    assertThat(me.get("/me").status()).isEqualTo(200);
  }

  @Test
  void whatIsNoJsonIsAProblemWithItsPlace() {
    var answer = somebody().post("/me/profiles", "{\"name\": \"Asha\",\n \"date\": 19");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.field()).isEqualTo("body");
    assertThat(answer.text("detail")).contains("line 2");
    assertThat(somebody().post("/me/profiles", "").status()).isEqualTo(400);
  }

  @Test
  void aWrongMethodTypeOrPathIsAProblem() {
    assertThat(somebody().put("/me", "{}").status()).isEqualTo(405);
    assertThat(somebody().get("/me/nothing").status()).isEqualTo(404);
    assertThat(somebody().get("/me/nothing").error()).isEqualTo("NOT_FOUND");
    var text =
        somebody()
            .send(
                "POST",
                "/me/profiles",
                BodyPublishers.ofString("hello"),
                "Content-Type",
                "text/plain");
    assertThat(text.status()).isEqualTo(415);
    assertThat(text.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
  }

  @Test
  void cookiesMeanNothingToTheApi() {
    var browser = browser();
    browser.submit(
        "/signup",
        java.util.Map.of("email", freshAddress(), "password", ApiClient.PASSWORD, "name", "Asha"));
    assertThat(browser.open("/me").status()).isEqualTo(401);
  }

  @Test
  void aTokenMeansNothingToThePages() {
    ApiClient me = somebody();
    assertThat(browser().open("/today", "Authorization", "Bearer " + me.token()).location())
        .startsWith("/signin");
  }

  @Test
  void operationsAndTheDescriptionOfTheApiAreThere() {
    assertThat(anybody().get("/actuator/health").text("status")).isEqualTo("UP");
    assertThat(browser().open("/actuator/prometheus", "Accept", "*/*").html())
        .contains("http_server_requests");
    assertThat(browser().open("/actuator/env").status()).isEqualTo(404);
    var api = anybody().get("/v3/api-docs");
    assertThat(api.text("openapi")).startsWith("3.");
    assertThat(api.body().path("paths").propertyNames())
        .contains(
            "/auth/register",
            "/auth/login",
            "/auth/password/forgot",
            "/auth/password/reset",
            "/auth/email/verify",
            "/me",
            "/me/data-export",
            "/me/profiles",
            "/me/profiles/{id}",
            "/me/ai/entitlements")
        .doesNotContain("/signin", "/error");
    String reader = browser().open("/docs/api").location();
    assertThat(browser().open(reader).html()).contains("swagger-ui");
  }

  @Test
  void logsNameNobody(CapturedOutput output) {
    String address = freshAddress();
    ApiClient me = anybody().signedUp(address);
    me.post(
        "/me/profiles",
        "{\"name\":\"Lalitha Devi\",\"date\":\"1986-02-30\",\"time\":\"12:00\",\"place\":\"Tenali\"}");
    me.post(
        "/me/profiles",
        "{\"name\":\"Lalitha Devi\",\"date\":\"1986-02-20\",\"time\":\"12:00\",\"place\":\"Tenali\"}");
    anybody().login(address, "something else");
    anybody().post("/auth/password/forgot", "{\"email\":\"" + address + "\"}");
    assertThat(output.getAll())
        .doesNotContain(address)
        .doesNotContain("Lalitha")
        .doesNotContain("1986-02")
        .doesNotContain(String.valueOf(me.token()));
  }
}
