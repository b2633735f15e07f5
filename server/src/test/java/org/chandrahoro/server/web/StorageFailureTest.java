package org.chandrahoro.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.Browser;
import org.chandrahoro.server.FailingStorage;
import org.chandrahoro.server.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What people get while the database cannot write or does not answer, and after it. */
@ExtendWith(OutputCaptureExtension.class)
class StorageFailureTest extends RunningServer {
  private static final String STORING_A_READING = "INSERT INTO daily_readings";

  @Test
  void aReadingThatFindsNoSpaceIsOneProblemCostsNothingAndIsMadeLater(CapturedOutput output) {
    ApiClient asha = somebody();
    String body =
        """
        {"profile_id":"%s"}"""
            .formatted(
                asha.post(
                        "/me/profiles",
                        """
                        {"name":"A","date":"1990-05-17","time":"14:35","place":"Tenali"}""")
                    .text("id"));
    try (var _ = FailingStorage.full(STORING_A_READING)) {
      var refused = asha.post("/ai/reading/daily", body);
      assertThat(refused.status()).isEqualTo(507);
      assertThat(refused.error()).isEqualTo("STORAGE_FULL");
      assertThat(refused.text("detail"))
          .isEqualTo(
              "The disk of this server is full; nothing of this request was kept, ask again later");
    }
    assertThat(output).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(requestsUsed(asha)).isZero();
    assertThat(asha.post("/ai/reading/daily", body).status()).isEqualTo(200);
    assertThat(requestsUsed(asha)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"en,Nothing can be kept just now", "te,ప్రస్తుతం ఏదీ భద్రపరచలేకపోతున్నాం"})
  void thePageOfTheDaySaysSoAndIsMadeLater(String language, String said) {
    Browser asha = withABirth(language);
    try (var _ = FailingStorage.full(STORING_A_READING)) {
      var page = asha.open("/today");
      assertThat(page.status()).isEqualTo(507);
      assertThat(page.html()).contains(said).doesNotContain("Exception");
    }
    assertThat(asha.open("/today").status()).isEqualTo(200);
  }

  @Test
  void aDatabaseThatIsAwayIsOneProblemAndOnePageAndNoSignOut() {
    ApiClient ravi = somebody();
    Browser asha = withABirth("en");
    try (var _ = FailingStorage.closed()) {
      var refused = ravi.get("/me");
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.error()).isEqualTo("STORAGE_UNAVAILABLE");
      var page = asha.open("/profile");
      assertThat(page.status()).isEqualTo(503);
      assertThat(page.html()).contains("Nothing can be kept just now");
      assertThat(anybody().get("/actuator/health").status()).isEqualTo(503);
    }
    assertThat(ravi.get("/me").status()).isEqualTo(200);
    assertThat(asha.open("/profile").html()).contains("Asha of Tenali");
    assertThat(anybody().get("/actuator/health").status()).isEqualTo(200);
  }

  private static long requestsUsed(ApiClient who) {
    return who.get("/me/ai/entitlements")
        .body()
        .path("usage_today")
        .path("requests_used")
        .asLong(-1);
  }

  private Browser withABirth(String language) {
    var browser = browser();
    browser.submit(
        "/signup", Map.of("email", freshAddress(), "password", ApiClient.PASSWORD, "name", "Asha"));
    browser.open("/?lang=" + language);
    browser.submit(
        "/profile/new",
        Map.of(
            "name", "Asha of Tenali",
            "day", "17",
            "month", "5",
            "year", "1990",
            "time", "14:35",
            "certainty", "recorded",
            "place", "Tenali"));
    return browser;
  }
}
