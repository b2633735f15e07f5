package org.chandrahoro.server.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.Browser;
import org.chandrahoro.server.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartPagesTest extends RunningServer {

  @Test
  void aRecordedTimeGivesEverything() {
    String html = chart(birth("recorded"), "");
    assertThat(html)
        .contains("D1 · Rasi")
        .contains("D9 · Navamsa")
        .contains("Kanya (Virgo) was rising when you were born")
        .contains("You are in the dasha of")
        .contains("Ayanamsa Lahiri 23.7")
        .contains("mean nodes")
        .contains("Whole-sign houses")
        .contains("chandrahoro 2.1.0");
    assertThat(count(html, "<svg class=\"chart\"")).isEqualTo(2);
    assertThat(count(html, "<tr><th scope=\"row\">"))
        .as("lagna and nine grahas, of the signs and of the division")
        .isEqualTo(20);
  }

  /** Ketu 7, Venus 20, Sun 6, Moon 10, Mars 7, Rahu 18, Jupiter 16, Saturn 19, Mercury 17. */
  @Test
  void theDashasLastTheirYearsInTheirOrder() {
    String html = chart(birth("recorded"), "");
    var rows =
        Pattern.compile(
                "<b>(\\w+)</b> <span class=\"numbers\">[^<]*</span> <span[^>]*>(\\d+) years")
            .matcher(html);
    var found = new LinkedHashMap<String, Integer>();
    while (rows.find()) {
      found.put(rows.group(1), Integer.valueOf(rows.group(2)));
    }
    assertThat(found)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "Ketu", 7, "Venus", 20, "Sun", 6, "Moon", 10, "Mars", 7, "Rahu", 18, "Jupiter", 16,
                "Saturn", 19, "Mercury", 17));
  }

  /** From the mahadasha that is opened down to the third level, each in a bar and in the list. */
  @Test
  void aPeriodOpensIntoThoseWithinIt() {
    String html = chart(birth("recorded"), "?period=2.3");
    assertThat(count(html, "<svg class=\"timeline\"")).isEqualTo(3);
    assertThat(count(html, "class=\"antars\"")).isEqualTo(2);
    assertThat(count(html, "class=\"period\"")).as("three times nine").isEqualTo(27);
    assertThat(html).contains("Antardashas within Rahu").contains("Pratyantardashas within Saturn");
    assertThat(count(chart(birth("recorded"), "?period=77.%3Cb%3E"), "class=\"period\""))
        .as("what is no period opens the one of today")
        .isEqualTo(18);
  }

  /** 24 yoginis in three rounds of 36 years; eight lords in 108. */
  @Test
  void theOtherDashasHaveTheirOwnLords() {
    String yogini = chart(birth("recorded"), "?dasha=yogini");
    assertThat(count(yogini, "<ol class=\"dashas\"")).isEqualTo(1);
    assertThat(count(yogini, "class=\"period\"")).isEqualTo(24 + 8);
    assertThat(yogini).contains("Sankata (Rahu)").contains(">1 year<");
    String ashtottari = chart(birth("recorded"), "?dasha=ashtottari");
    assertThat(count(ashtottari, "class=\"period\"")).isEqualTo(8 + 8);
    assertThat(ashtottari).doesNotContain("<b>Ketu</b>");
  }

  /** The Moon of 17 May 1990 is in Makara, from which 25 November 2026 finds Saturn in Meena. */
  @Test
  void theSkyOfADayIsLaidRoundTheChart() {
    String html = chart(birth("recorded"), "?transits=2026-11-25");
    assertThat(html)
        .containsPattern("<g data-sign=\"11\"><title>Meena: [^<]*Saturn passing, ")
        .contains("the sky of 25 November 2026, 12:00 pm")
        .containsPattern("<th scope=\"row\">Saturn</th><td>Meena \\(Pisces\\)</td>");
    assertThat(chart(birth("recorded"), "?transits=now")).contains("class=\"transit\"");
    assertThat(chart(birth("recorded"), "")).doesNotContain("class=\"transit\"");
    assertThat(chart(birth("recorded"), "?transits=9999-01-01"))
        .contains("Give a date between 1601 and 2399");
    assertThat(chart(birth("recorded"), "?transits=%3Cb%3E"))
        .contains("Give a date between 1601 and 2399")
        .doesNotContain("<b>\"");
  }

  /** Lagna 5°49′ Kanya and midheaven in Mithuna: the houses begin about half a sign earlier. */
  @Test
  void theChalitSaysWhichGrahasChangeTheirHouse() {
    String html = chart(birth("recorded"), "?varga=chalit");
    assertThat(html)
        .contains("<title id=\"division-t\">Bhava chalit")
        .contains("Where the houses begin")
        .containsPattern("<g data-sign=\"5\"><title>1st: Lagna 5°")
        .contains("moved from the ");
    assertThat(main(chart(birth("unknown"), "?varga=chalit&transits=now")))
        .doesNotContain("chalit")
        .doesNotContainIgnoringCase("lagna");
  }

  @Test
  void anUnknownTimeShowsNothingThatNeedsOne() {
    String html = chart(birth("unknown"), "");
    assertThat(main(html))
        .contains("time not known")
        .contains("from the Moon")
        .contains("Shravana or Dhanishta")
        .doesNotContain("Lagna")
        .doesNotContainIgnoringCase("house")
        .doesNotContain("Navamsa")
        .doesNotContain("class=\"dashas\"")
        .doesNotContain("timeline")
        .doesNotContain("class=\"lagna\"");
  }

  @Test
  void aMarginKeepsWhatIsTheSameThroughoutIt() {
    var narrow = birth("about");
    narrow.put("minutes", "5");
    assertThat(main(chart(narrow, "")))
        .contains("Kanya (Virgo) was rising")
        .contains("± 5 minutes");
    var wide = birth("about");
    wide.put("minutes", "120");
    assertThat(main(chart(wide, "")))
        .contains("The rising sign changed within the time you gave")
        .doesNotContain("class=\"dashas\"")
        .doesNotContain("timeline")
        .doesNotContain("Navamsa");
  }

  @ParameterizedTest
  @ValueSource(strings = {"south", "north", "east"})
  void everyStyleKeepsEveryGrahaInItsSign(String style) {
    String html = chart(birth("recorded"), "?style=" + style);
    assertThat(html).containsPattern("<g data-sign=\"9\"><title>Makara: [^<]*Moon");
    assertThat(html).containsPattern("<g data-sign=\"1\"><title>Vrishabha: [^<]*Sun");
    assertThat(html).containsPattern("<g data-sign=\"5\"><title>Kanya: Lagna");
  }

  @Test
  void theStyleIsSouthForTeluguNorthForOthersAndTheChosenOneAfterThat() {
    var browser = browser();
    browser.submit("/start", birth("recorded"));
    assertThat(chosen(browser.open("/start/chart").html())).isEqualTo("North");
    assertThat(chosen(browser.open("/start/chart?lang=te").html())).isEqualTo("దక్షిణ");
    browser.open("/start/chart?style=east");
    assertThat(chosen(browser.open("/start/chart?lang=en").html())).isEqualTo("East");
    assertThat(chosen(browser.open("/start/chart?style=round").html())).isEqualTo("East");
  }

  @Test
  void anotherDivisionTakesTheSecondPlace() {
    assertThat(chart(birth("recorded"), "?varga=D10")).contains("<title id=\"division-t\">D10");
    assertThat(chart(birth("recorded"), "?varga=D60")).contains("<title id=\"division-t\">D60");
    assertThat(chart(birth("recorded"), "?varga=D99")).contains("<title id=\"division-t\">D9 ");
  }

  @Test
  void aSavedPersonHasTheirChartAtItsOwnAddress() {
    var browser = browser();
    signUp(browser);
    assertThat(browser.open("/chart").html()).contains("No chart is saved yet");
    browser.submit("/profile/new", birth("recorded"));
    var second = birth("unknown");
    second.put("name", "Ravi");
    browser.submit("/profile/new", second);
    String html = browser.open("/chart").html();
    assertThat(html).contains("The chart of Asha").contains(">Ravi</a>");
    assertThat(browser.open("/chart?person=nobody").status()).isEqualTo(404);
  }

  @Test
  void somebodyWithoutAnAccountIsLedToTheirDraftOrToTheForm() {
    var browser = browser();
    assertThat(browser.open("/chart").location()).isEqualTo("/start");
    browser.submit("/start", birth("recorded"));
    assertThat(browser.open("/chart").location()).isEqualTo("/start/chart");
  }

  /** Midnight of 1 January 1600 in India is still 1599 in Greenwich. */
  @Test
  void aBirthOutsideTheEphemerisIsSaid() {
    var browser = browser();
    var fields = birth("recorded");
    fields.putAll(Map.of("day", "1", "month", "1", "year", "1600", "time", "00:00"));
    browser.submit("/start", fields);
    var page = browser.open("/start/chart");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.html()).contains("from the year 1600 to 2400");
  }

  private String chart(Map<String, String> fields, String query) {
    var browser = browser();
    assertThat(browser.submit("/start", fields).location()).isEqualTo("/start/chart");
    return browser.open("/start/chart" + query).html();
  }

  private static String chosen(String html) {
    var current = Pattern.compile("aria-current=\"true\">([^<]+)<").matcher(html);
    assertThat(current.find()).isTrue();
    return current.group(1);
  }

  private static String main(String html) {
    return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
  }

  private static int count(String html, String part) {
    return html.split(Pattern.quote(part), -1).length - 1;
  }

  private static void signUp(Browser browser) {
    browser.submit(
        "/signup",
        Map.of("email", freshAddress(), "password", ApiClient.PASSWORD, "name", "Padma"));
  }

  private static Map<String, String> birth(String certainty) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("name", "Asha");
    fields.put("day", "17");
    fields.put("month", "5");
    fields.put("year", "1990");
    fields.put("time", "14:35");
    fields.put("certainty", certainty);
    fields.put("place", "Hyderabad, Telangana");
    return fields;
  }
}
