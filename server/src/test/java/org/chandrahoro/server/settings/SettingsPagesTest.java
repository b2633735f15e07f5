package org.chandrahoro.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.Browser;
import org.chandrahoro.server.RunningServer;
import org.junit.jupiter.api.Test;

class SettingsPagesTest extends RunningServer {

  @Test
  void whatIsChosenIsKeptAndSpoken() {
    var browser = signedUp(freshAddress());
    var saved =
        browser.submit(
            "/settings",
            wishes("language", "te", "tone", "mystic", "theme", "dark", "place", "Guntur"));
    assertThat(saved.location()).isEqualTo("/settings?saved");
    String html = browser.open("/settings?saved").html();
    assertThat(html)
        .contains("<html lang=\"te\" data-theme=\"dark\">")
        .contains("భద్రపరిచాం")
        .contains("value=\"mystic\" checked")
        .contains("value=\"Guntur\"");
    assertThat(browser.open("/panchanga").html()).contains("Guntur");
  }

  @Test
  void aPlaceThatIsNotClearIsAskedAndTheRestIsKeptInTheForm() {
    var browser = signedUp(freshAddress());
    var page =
        browser.submit(
            "/settings", wishes("name", "Padma R", "place", "Hydrabaddd", "tone", "playful"));
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.html())
        .contains("value=\"Padma R\"")
        .contains("value=\"Hydrabaddd\"")
        .contains("value=\"playful\" checked");
    var choice = Pattern.compile("name=\"placeId\" value=\"([^\"]+)\"").matcher(page.html());
    assertThat(choice.find()).isTrue();
    browser.submit("/settings", wishes("place", "Hydrabaddd", "placeId", choice.group(1)));
    assertThat(browser.open("/settings").html()).contains("value=\"Hyderabad\"");
  }

  @Test
  void aNameIsNeeded() {
    var page = signedUp(freshAddress()).submit("/settings", wishes("name", " "));
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.html()).contains("Please give a name");
  }

  @Test
  void oneCanTakeOnesDataAway() {
    var browser = signedUp(freshAddress());
    var data = browser.open("/settings/export", "Accept", "*/*");
    assertThat(data.status()).isEqualTo(200);
    assertThat(data.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("attachment");
    assertThat(data.html()).contains("Padma").contains("exported_at");
  }

  @Test
  void deletingAsksForThePasswordAndSigningInTakesItBack() {
    String address = freshAddress();
    var browser = signedUp(address);
    var wrong = browser.submit("/settings/delete", Map.of("password", "not this one"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.html()).contains("nothing was deleted");
    var done = browser.submit("/settings/delete", Map.of("password", ApiClient.PASSWORD));
    assertThat(done.html()).contains("Your account will be deleted");
    assertThat(browser.open("/settings").location()).startsWith("/signin");
    browser.submit("/signin", Map.of("email", address, "password", ApiClient.PASSWORD));
    assertThat(browser.open("/settings").status()).isEqualTo(200);
  }

  private Browser signedUp(String address) {
    var browser = browser();
    browser.submit(
        "/signup", Map.of("email", address, "password", ApiClient.PASSWORD, "name", "Padma"));
    return browser;
  }

  private static Map<String, String> wishes(String... changes) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("name", "Padma");
    fields.put("language", "en");
    fields.put("tone", "practical");
    fields.put("theme", "auto");
    for (int i = 0; i < changes.length; i += 2) {
      fields.put(changes[i], changes[i + 1]);
    }
    return fields;
  }
}
