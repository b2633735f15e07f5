package org.chandrahoro.server.place.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.chandrahoro.server.place.Places;
import org.chandrahoro.server.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class PlaceControllerTest {
  private final PlaceController controller = new PlaceController(Places.gazetteer());
  private final MockMvcTester http = MockMvcTester.of(controller);

  @Test
  void theTwoHyderabadsComeWithAllThatTellsThemApart() {
    assertThat(http.get().uri("/places?q=Hyderabad&limit=2"))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"items":[
              {"name":"Hyderabad","region":"Telangana","country":"India","zone":"Asia/Kolkata",
               "label":"Hyderabad, Telangana, India"},
              {"name":"Hyderabad","region":"Sindh","country":"Pakistan","zone":"Asia/Karachi",
               "label":"Hyderabad, Sindh, Pakistan"}]}
            """);
  }

  @Test
  void theAnswerIsInTheLanguageAskedFor() {
    var item = controller.search("తెనాలి", "te", 5).items().getFirst();
    assertThat(item.name()).isEqualTo("తెనాలి");
    assertThat(item.label()).isEqualTo("తెనాలి, గుంటూరు, ఆంధ్రప్రదేశ్, భారతదేశం");
    assertThat(item.lat()).isBetween(16.2, 16.3);
    assertThat(item.lon()).isBetween(80.6, 80.7);
    var found =
        Places.gazetteer().find(new org.chandrahoro.server.place.PlaceId(item.id())).orElseThrow();
    assertThat(found.name(Locale.ENGLISH)).isEqualTo("Tenali");
  }

  @Test
  void whatIsNowhereGivesAnEmptyList() {
    assertThat(controller.search("Xqzkwvbn", "en", 5).items()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''      | en | 10 | q: no place given: a name such as 'Tenali' or coordinates such as '17.385, 78.4867'
          95, 78  | en | 10 | q: latitude 95.0° is outside -90° to 90° (north positive)
          Tenali  | fr | 10 | lang: 'fr' is neither en nor te
          Tenali  | en | 0  | limit: 0 is outside 1 to 50
          Tenali  | te | 51 | limit: 51 is outside 1 to 50
          """)
  void whatCannotBeAnsweredIsRefusedByField(String q, String lang, int limit, String detail) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> controller.search(q, lang, limit))
        .withMessage(detail)
        .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(HttpStatus.BAD_REQUEST));
  }

  @Test
  void anOverlongTextIsRefused() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> controller.search("x".repeat(121), "en", 5))
        .withMessage("q: the place has 121 characters; at most 120");
  }
}
