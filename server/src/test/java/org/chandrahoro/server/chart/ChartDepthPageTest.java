package org.chandrahoro.server.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.bala.BalaComponent;
import org.chandrahoro.jyotish.bala.BhavaComponent;
import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.Browser;
import org.chandrahoro.server.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a saved person's page shows beyond the drawings. */
class ChartDepthPageTest extends RunningServer {
  private static final List<String> SECTIONS =
      List.of(
          "drawing", "dashas", "strengths", "yogas", "doshas", "sade-sati", "jaimini", "further");

  /** Names that people gave, and the abbreviations of formulas, may stand in Latin letters. */
  private static final List<String> LATIN_ALLOWED =
      List.of("Asha", "Hyderabad", "Telangana", "India", "chandrahoro");

  @Test
  void everySectionStandsInBothLanguages() {
    var browser = withSaved("recorded");
    for (String language : List.of("en", "te")) {
      String html = browser.open("/chart?transits=now&varga=chalit&lang=" + language).html();
      for (String section : SECTIONS) {
        assertThat(html).as(language).contains(" id=\"" + section + "\"");
      }
      for (String section : SECTIONS.subList(1, SECTIONS.size())) {
        assertThat(html).as(language).contains("href=\"#" + section + "\"");
      }
      assertThat(html.getBytes(StandardCharsets.UTF_8).length).as(language).isLessThan(175_000);
      assertThat(html).doesNotContain("style=\"").doesNotContain("onclick");
    }
  }

  @Test
  void theTeluguPageHasNoEnglishLeft() {
    String main = main(withSaved("recorded").open("/chart?transits=now&lang=te").html());
    String text = main.replaceAll("<[^>]*>", " ").replaceAll("&\\w+;", " ");
    var words = Pattern.compile("[A-Za-z]{4,}").matcher(text);
    while (words.find()) {
      assertThat(LATIN_ALLOWED).contains(words.group());
    }
  }

  /**
   * Sun 48, Moon 49, Mars 39, Mercury 54, Jupiter 56, Venus 52 and Saturn 39 make 337 everywhere.
   */
  @Test
  void theBindusOfEveryChartAre337() {
    assertThat(main(withSaved("recorded").open("/chart").html()))
        .containsPattern("All seven</th>(<td class=\"(enough|short)\">\\d+</td>){12}<td>337</td>");
  }

  /** The sums of Parashara's tables (BPHS 66), from the Sun to Saturn. */
  @Test
  void everyBinduHasItsGiver() {
    String html = main(withSaved("recorded").open("/chart").html());
    String prastara = html.substring(html.indexOf("prastara"), html.indexOf("pindas-title"));
    assertThat(
            Pattern.compile("(?s)<tbody>.*?</tbody>")
                .matcher(prastara)
                .results()
                .map(rows -> rows.group().chars().filter(c -> c == '•').count()))
        .containsExactly(48L, 49L, 39L, 54L, 56L, 52L, 39L);
  }

  @Test
  void theShodhyaPindaIsBothPindasTogether() {
    String html = main(withSaved("recorded").open("/chart").html());
    var rows =
        Pattern.compile("\\w+ pinda</th>((?:<td>\\d+</td>){7})")
            .matcher(html)
            .results()
            .map(row -> Pattern.compile("\\d+").matcher(row.group(1)).results())
            .map(cells -> cells.mapToInt(cell -> Integer.parseInt(cell.group())).toArray())
            .toList();
    assertThat(rows).hasSize(3);
    for (int graha = 0; graha < 7; graha++) {
      assertThat(rows.get(2)[graha])
          .isPositive()
          .isEqualTo(rows.get(0)[graha] + rows.get(1)[graha]);
    }
  }

  /** 6½, 6, 5, 7, 6½, 5½ and 5 rupas are needed by Parashara (BPHS 27.32). */
  @Test
  void theShadbalaStandsBesideWhatIsNeeded() {
    String html = main(withSaved("recorded").open("/chart").html());
    var needs =
        Pattern.compile("(\\w+)</th><td>[\\d.]+</td><td>([\\d.]+)</td><td><svg").matcher(html);
    var found = new LinkedHashMap<String, String>();
    while (needs.find()) {
      found.put(needs.group(1), needs.group(2));
    }
    assertThat(found)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "Sun", "6.5", "Moon", "6.0", "Mars", "5.0", "Mercury", "7.0", "Jupiter", "6.5",
                "Venus", "5.5", "Saturn", "5.0"));
  }

  /** The Sun is the brightest of the seven in every chart: 60 virupas (BPHS 27.14). */
  @ParameterizedTest
  @ValueSource(strings = {"en", "te"})
  void everyComponentOfAShadbalaSaysWhy(String language) {
    String html = main(withSaved("recorded").open("/chart?lang=" + language).html());
    String reasons =
        html.substring(html.indexOf("class=\"reasons\""), html.indexOf("bhava-bala-title"));
    assertThat(Pattern.compile("<dt>[^<]+</dt><dd>[^<]+[.;]</dd>").matcher(reasons).results())
        .hasSize(7 * BalaComponent.values().length);
    assertThat(reasons)
        .contains(
            language.equals("en")
                ? "<dt>Nature (naisargika) 60.0</dt><dd>By its brightness it is the 1st of seven."
                : "<dt>నైసర్గిక బలం 60.0</dt><dd>సహజ కాంతిలో ఏడు గ్రహాల్లో ఇది 1వ స్థానంలో ఉంది.");
  }

  /** Rupas are sixtieths of the summed virupas (BPHS 27), so each row must add up. */
  @Test
  void theHousesStrengthIsTheSumOfItsParts() {
    String html = main(withSaved("recorded").open("/chart").html());
    String table =
        html.substring(html.indexOf("bhava-bala-title"), html.indexOf("vimsopaka-title"));
    var rows = Pattern.compile("<tr><th scope=\"row\">.*</tr>").matcher(table).results().toList();
    assertThat(rows).hasSize(Bhava.values().length);
    for (var row : rows) {
      var cells =
          Pattern.compile("<td>([^<]*)</td>")
              .matcher(row.group())
              .results()
              .mapToDouble(cell -> Double.parseDouble(cell.group(1).replace('−', '-')))
              .toArray();
      assertThat(cells).hasSize(BhavaComponent.values().length + 2);
      assertThat(cells[5]).isCloseTo(Arrays.stream(cells, 0, 5).sum() / 60, within(0.01));
    }
  }

  /** Eleven upagrahas, states of nine grahas, the lords of twelve cusps and of nine grahas. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "te"})
  void theFoldedPartsStandWhole(String language) {
    String html = main(withSaved("recorded").open("/chart?lang=" + language).html());
    String further = html.substring(html.indexOf(" id=\"further\""));
    assertThat(countIn(further, "avasthas", "<dt>")).isEqualTo(9);
    assertThat(countIn(further, "avasthas", "class=\"line\"")).isGreaterThanOrEqualTo(9 * 2);
    assertThat(countIn(further, "upagrahas", "<dt>")).isEqualTo(11);
    assertThat(countIn(further, "narayana", "<dt>")).isGreaterThanOrEqualTo(12);
    assertThat(countIn(further, "chara", "<dt>")).isGreaterThanOrEqualTo(12);
    assertThat(countIn(further, "kp", "<th scope=\"row\">")).isEqualTo(12 + 9);
  }

  private static long countIn(String html, String details, String what) {
    int from = html.indexOf("id=\"" + details + "\"");
    return Pattern.compile(Pattern.quote(what))
        .matcher(html.substring(from, html.indexOf("</details>", from)))
        .results()
        .count();
  }

  @Test
  void theVimsopakaOfTheSevenStandsInFourSchemes() {
    String html = main(withSaved("recorded").open("/chart").html());
    String table =
        html.substring(html.indexOf("vimsopaka-title"), html.indexOf("ashtakavarga-title"));
    var cells = Pattern.compile("<td>(\\d+\\.\\d)</td>").matcher(table);
    int count = 0;
    while (cells.find()) {
      assertThat(Double.parseDouble(cells.group(1))).isBetween(5.0, 20.0);
      count++;
    }
    assertThat(count).isEqualTo(7 * 4);
  }

  /** Venus stands exalted in Meena, Saturn in his own Makara in the fifth, no kendra. */
  @Test
  void aYogaSaysItsRuleItsReasonAndItsSource() {
    String html = main(withSaved("recorded").open("/chart").html());
    assertThat(html)
        .contains("<b>Malavya</b>")
        .doesNotContain("<b>Sasa</b>")
        .contains("Venus in its own or exaltation sign, in a kendra from the lagna.")
        .containsPattern("<dt>Why</dt><dd>[^<]*Venus")
        .contains("<dt>Source</dt><dd>Brihat Parashara Hora Shastra 75");
  }

  /** The Moon is in Makara throughout; whenever it is asked, the passage has its three parts. */
  @Test
  void sadeSatiIsToldWithItsDates() {
    String html = main(withSaved("recorded").open("/chart").html());
    assertThat(html)
        .containsPattern(
            "(It runs now, from|The next one lasts from) \\d+ \\w+ \\d{4} to \\d+ \\w+ \\d{4}")
        .contains("Twelfth from the Moon")
        .contains("Over the Moon")
        .contains("Second from the Moon");
  }

  @Test
  void anUnknownTimeShowsNothingThatDependsOnIt() {
    String html = main(withSaved("unknown").open("/chart?period=2.3&varga=chalit").html());
    for (String section : List.of("strengths", "yogas", "doshas", "jaimini", "further")) {
      assertThat(html).doesNotContain(" id=\"" + section + "\"").doesNotContain("#" + section);
    }
    assertThat(html)
        .doesNotContainIgnoringCase("lagna")
        .doesNotContain("timeline")
        .doesNotContain("chalit")
        .as("the Moon changed her sign that day, so Saturn's passage is open too")
        .doesNotContain(" id=\"sade-sati\"");
  }

  @Test
  void anothersPersonIsNotFound() {
    var html = withSaved("recorded").open("/chart").html();
    var person = Pattern.compile("/profile/([^/\"]+)/edit").matcher(html);
    assertThat(person.find()).isTrue();
    assertThat(withSaved("recorded").open("/chart?person=" + person.group(1)).status())
        .isEqualTo(404);
  }

  @Test
  void whatSomebodyWritesIsShownAsText() {
    var browser = browser();
    signUp(browser);
    var fields = birth("recorded");
    fields.put("name", "<b>A & \"B\"</b>");
    browser.submit("/profile/new", fields);
    assertThat(browser.open("/chart?dasha=%22%3E%3Cb%3E&period=%3Cb%3E&style=%3Cb%3E").html())
        .contains("&lt;b&gt;A &amp; \"B\"&lt;/b&gt;")
        .doesNotContain("<b>A &");
  }

  private Browser withSaved(String certainty) {
    var browser = browser();
    signUp(browser);
    browser.submit("/profile/new", birth(certainty));
    return browser;
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

  private static String main(String html) {
    return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
  }
}
