package org.chandrahoro.server.panchanga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.chandrahoro.jyotish.festival.EkadashiName;
import org.chandrahoro.jyotish.festival.Festival;
import org.chandrahoro.server.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 20 March 2026, the first sunrise in Chaitra of the year Parabhava; its first tithi began and
 * ended between the sunrises before.
 */
class PanchangaPagesTest extends RunningServer {
  private static final String SPRING = "/panchanga?date=2026-03-20&place=Hyderabad,Telangana";

  @Test
  void theDayIsSaidInEnglish() {
    var page = browser().open(SPRING);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.html())
        .contains("Parabhava year, Uttarayana, Vasanta ritu, Chaitra")
        .contains("Friday")
        .contains("Rahu Kalam")
        .contains("Hours to avoid")
        .contains("class=\"window good\"")
        .contains("class=\"window avoid\"")
        .contains("date=2026-03-19")
        .contains("date=2026-03-21");
  }

  @Test
  void theDayIsSaidInTelugu() {
    assertThat(browser().open(SPRING + "&lang=te").html())
        .contains("శ్రీ పరాభవ నామ సంవత్సరం, ఉత్తరాయణం, వసంత ఋతువు, చైత్ర మాసం")
        .contains("శుక్రవారం")
        .contains("రాహుకాలం")
        .contains("వరకు");
  }

  /**
   * A Friday: the first eighth of daylight is Chara, of Venus, the first of night Roga, of Mars,
   * the fifth weekday's; the first hora is Venus'.
   */
  @Test
  void theDayIsDividedByChoghadiyaHoraAndGowri() {
    String html = browser().open(SPRING).html();
    String divisions = html.substring(html.indexOf("id=\"divisions\""));
    assertThat(divisions.split("class=\"window ", -1)).hasSize(1 + 16 + 24 + 16);
    assertThat(divisions)
        .containsPattern("(?s)^.*?</b> Chara <span[^>]*>day · for journeys")
        .containsPattern("</b> Roga <span[^>]*>night · avoid")
        .containsPattern("(?s)Hora</summary>.*?</b> Venus <span[^>]*>day");
    assertThat(browser().open(SPRING + "&lang=te").html())
        .contains("చౌఘడియ")
        .contains("గౌరి పంచాంగం");
  }

  /** Revati's star, in ganda moola and the end of panchaka, holds that sunrise. */
  @Test
  void theSpecialitiesOfTheDayAreSaidWithTheirGround() {
    String html = browser().open(SPRING).html();
    String section =
        html.substring(html.indexOf("id=\"specialities\""), html.indexOf("id=\"divisions\""));
    assertThat(section).contains("Panchaka").contains("The Moon goes from Dhanishta to Revati.");
    assertThat(browser().open(SPRING + "&lang=te").html()).contains("పంచకం");
  }

  /**
   * 17 January 1600 is the first day of which the lunar month is known: the day before it, from
   * which its limbs run on, has none.
   */
  @Test
  void atTheEndOfTheEphemerisTheDayStandsWithoutSpecialities() {
    var page = browser().open("/panchanga?date=1600-01-17&place=Hyderabad,Telangana");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.html()).contains("id=\"divisions\"").doesNotContain("id=\"specialities\"");
  }

  @Test
  void aMonthIsAGridOfItsDays() {
    for (String language : new String[] {"en", "te"}) {
      String html =
          browser()
              .open("/panchanga?month=2026-03&place=Hyderabad,Telangana&lang=" + language)
              .html();
      assertThat(html.split("<li class=\"weekday-", -1)).hasSize(1 + 31);
      assertThat(html)
          .contains("date=2026-03-20")
          .contains("month=2026-02")
          .contains("month=2026-04");
    }
  }

  /** The amavasya of November 2026 runs in India from the 8th, 11:27, to the 9th, 12:31. */
  @Test
  void aFestivalSaysWhyItFallsOnItsDay() {
    String day = "/panchanga?place=Hyderabad,Telangana&date=2026-11-08";
    assertThat(browser().open(day).html())
        .contains("<dt>Deepavali</dt><dd>Amavasya at dusk: only on this day.</dd>");
    assertThat(browser().open(day + "&lang=te").html())
        .contains("<dt>దీపావళి</dt><dd>అమావాస్య ప్రదోషంలో: ఈ రోజు మాత్రమే.</dd>");
    assertThat(browser().open("/panchanga?place=Hyderabad,Telangana&date=2026-11-18").html())
        .as("a day with no festival explains none")
        .doesNotContain("festival-reasons");
  }

  /** Deepavali of 2026 was kept on 8 November, Kartika Purnima on the 24th. */
  @Test
  void festivalsStandInTheMonthAndOnTheirDay() {
    String place = "&place=Hyderabad,Telangana";
    String month = browser().open("/panchanga?month=2026-11" + place).html();
    assertThat(month)
        .containsPattern("(?s)date=2026-11-08.*?Deepavali.*?date=2026-11-09")
        .contains("Kartika Purnima")
        .contains("Ekadashi");
    assertThat(browser().open("/panchanga?date=2026-11-08" + place).html()).contains("Deepavali");
    assertThat(browser().open("/panchanga?date=2026-11-08&lang=te" + place).html())
        .contains("దీపావళి");
  }

  @Test
  void everyFestivalHasANameInBothLanguages() throws Exception {
    for (String file : new String[] {"festivals", "festivals_te"}) {
      var names = new Properties();
      try (var in = getClass().getResourceAsStream("/messages/" + file + ".properties")) {
        names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      for (Festival festival : Festival.values()) {
        assertThat(names.getProperty("festival." + festival)).as("%s", festival).isNotBlank();
      }
      for (EkadashiName name : EkadashiName.values()) {
        assertThat(names.getProperty("ekadashi." + name)).as("%s", name).isNotBlank();
      }
    }
  }

  @Test
  void whatIsNoMonthIsSaidOnTheDaysPage() {
    var page = browser().open("/panchanga?month=soon");
    assertThat(page.location()).isEqualTo("/panchanga?date=soon");
    assertThat(browser().open(page.location()).html()).contains("is not a date");
  }

  @Test
  void programsGetTheFiguresOfTheCommandLine() {
    JsonNode day =
        JsonMapper.shared().readTree(browser().open(SPRING, "Accept", "application/json").html());
    assertThat(day.get("vara").asString()).isEqualTo("Venus");
    assertThat(day.get("samvatsara").get("name").asString()).isEqualTo("Parabhava");
    assertThat(day.get("tithi_until").get(0).get(0).asInt()).isEqualTo(2);
    assertThat(day.get("rahu_kalam").size()).isEqualTo(2);
    assertThat(day.get("sunrise").asString()).startsWith("2026-03-20T06:");
  }

  /** North of the polar circle the Sun neither sets at midsummer nor rises at midwinter. */
  @ParameterizedTest
  @CsvSource({"2026-06-21,does not set,stays up", "2026-12-21,does not rise,stays down"})
  void aDayWithoutASunriseIsASentence(String date, String words, String figures) {
    var page = browser().open("/panchanga?place=Troms%C3%B8&date=" + date);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.html()).contains("The Sun " + words + " in Tromsø");
    var problem =
        browser().open("/panchanga?place=Troms%C3%B8&date=" + date, "Accept", "application/json");
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.html()).contains("NO_SUNRISE").contains(figures);
  }

  @ParameterizedTest
  @CsvSource({
    "date=31-12-2026,is not a date,date",
    "date=2026-02-30,is not a date,date",
    "date=1599-12-31,outside the years,date",
    "place=qqqqzzzz,“qqqqzzzz”,place"
  })
  void whatCannotBeShownIsSaidAndTheFormKeepsIt(String query, String said, String field) {
    var page = browser().open("/panchanga?" + query);
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.html()).contains(said).contains("aria-invalid=\"true\"");
    assertThat(page.html()).contains("value=\"" + query.substring(query.indexOf('=') + 1) + "\"");
    var problem = browser().open("/panchanga?" + query, "Accept", "application/json");
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.html()).contains("\"field\":\"" + field + "\"");
  }

  @Test
  void aPlaceThatIsNotClearIsOfferedByItsNamesakes() {
    var page = browser().open("/panchanga?place=Hydrabaddd&date=2026-03-19");
    assertThat(page.status()).isEqualTo(400);
    var link =
        java.util.regex.Pattern.compile("<li><a href=\"(/panchanga\\?place=hyderabad@[^\"]+)\"")
            .matcher(page.html());
    assertThat(link.find()).isTrue();
    var chosen = browser().open(link.group(1).replace("&amp;", "&"));
    assertThat(chosen.status()).isEqualTo(200);
    assertThat(chosen.html()).contains("19 March 2026");
  }

  @Test
  void theLastPlaceIsRemembered() {
    var browser = browser();
    assertThat(browser.open("/panchanga").html()).contains("Hyderabad");
    browser.open("/panchanga?place=Tenali");
    assertThat(browser.open("/panchanga").html()).contains("value=\"Tenali\"");
    assertThat(browser.open("/").html()).contains("Tenali");
  }
}
