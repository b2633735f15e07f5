package org.chandrahoro.server.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.RunningServer;
import org.junit.jupiter.api.Test;

class HomePagesTest extends RunningServer {

  @Test
  void theFirstPageShowsTheDayASampleWithItsFactsAndTheWayIn() {
    var page = browser().open("/");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.html())
        .contains("Make my chart, free")
        .contains("Today’s panchanga for Hyderabad")
        .contains("Rahu Kalam")
        .contains("A line from today’s readings")
        .containsPattern("<summary>Why\\?</summary>\\s*<ul><li>[^<]+</li>");
  }

  @Test
  void itSpeaksTelugu() {
    assertThat(browser().open("/?lang=te").html())
        .contains("హైదరాబాద్ నేటి పంచాంగం")
        .contains("రాహుకాలం")
        .contains("నేటి ఫలాల నుంచి ఒక మాట");
  }

  @Test
  void somebodySignedInIsTakenToTheirDay() {
    var browser = browser();
    browser.submit(
        "/signup",
        Map.of("email", freshAddress(), "password", ApiClient.PASSWORD, "name", "Padma"));
    assertThat(browser.open("/").location()).isEqualTo("/today");
  }

  @Test
  void theHelpAnswers() {
    assertThat(browser().open("/help").html()).contains("I do not know my time of birth");
    assertThat(browser().open("/help?lang=te").html()).contains("నా జన్మ సమయం తెలియదు");
  }
}
