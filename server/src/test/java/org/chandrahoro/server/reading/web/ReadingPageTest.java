package org.chandrahoro.server.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.Browser;
import org.chandrahoro.server.RunningServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReadingPageTest extends RunningServer {
  private static final String HYDERABAD =
      "\"lat\":17.385,\"lon\":78.4867,\"zone\":\"Asia/Kolkata\",\"place\":\"Hyderabad\"";
  private static final Pattern FACT = Pattern.compile("data-fact=\"([^\"]+)\"");

  @Autowired private JdbcClient database;

  private ApiClient api;
  private Browser asha;

  @BeforeEach
  void somebodySignsUp() {
    String address = freshAddress();
    api = anybody().signedUp(address);
    asha = browser();
    asha.submit("/signin", Map.of("email", address, "password", ApiClient.PASSWORD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/today", "/readings", "/readings/01a21285-4e72-712f-adf7-48c491ad3902"})
  void whoIsNotSignedInIsAskedTo(String path) {
    var page = browser().open(path);
    assertThat(page.status()).isEqualTo(302);
    assertThat(page.location()).startsWith("/signin?next=%2F");
  }

  @Test
  void whoHasGivenNoBirthIsAskedForIt() {
    assertThat(asha.open("/today").location()).isEqualTo("/start");
  }

  @Test
  void aReadingShowsItsHighlightsPartsReasonsHoursAndOrigin() {
    String profile = profile("Asha", "06:30");
    var page = asha.open("/today");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    String html = page.html();
    LocalDate date = LocalDate.parse(api.post("/ai/reading/daily", asked(profile)).text("date"));
    assertThat(html)
        .containsOnlyOnce("<h1")
        .contains(date.getDayOfMonth() + " ")
        .contains("Work</h3>", "Love</h3>", "Health</h3>", "Finance</h3>")
        .contains("Rahu Kalam")
        .contains("<svg class=\"day-bar\"")
        .contains("not medical, legal or financial advice")
        .contains("without a language model")
        .contains("Today you have used 1 of 10")
        .doesNotContain(" style=", "onclick", "???");
    assertThat(count(html, "<li><details><summary>")).isBetween(3, 5);
    List<String> reasons =
        FACT.matcher(part(html, "Love</h3>")).results().map(r -> r.group(1)).toList();
    assertThat(reasons).isNotEmpty();
    assertThat(facts(part(html, "id=\"about\"")))
        .containsAll(facts(html))
        .contains("transit.SATURN");
    assertThat(html).contains("href=\"/chart?person=" + profile);
    assertThat(html).contains("href=\"/panchanga?date=" + date);
  }

  @Test
  void inTeluguItSpeaksTeluguWithWordsForTheClock() {
    profile("ఆశ", "06:30");
    var page = asha.open("/today?lang=te");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.html()).contains("<html lang=\"te\"").contains("రాహుకాలం").contains("శుభం");
    String words = main(page.html()).replaceAll("<[^>]*>", " ");
    assertThat(words).contains("ఉదయం").contains("సాయంత్రం");
    assertThat(words.replace("English", "")).doesNotContainPattern("[A-Za-z]{4,}");
    assertThat(words).doesNotContainPattern("\\d:\\d\\d ?[ap]m");
  }

  @Test
  void anotherVoiceHasOtherWordsAndTheSameFacts() {
    profile("Asha", "06:30");
    String practical = asha.open("/today?tone=practical").html();
    String mystic = asha.open("/today?tone=mystic").html();
    assertThat(facts(part(mystic, "id=\"about\"")))
        .isEqualTo(facts(part(practical, "id=\"about\"")));
    assertThat(part(mystic, "class=\"highlights\""))
        .isNotEqualTo(part(practical, "class=\"highlights\""));
    assertThat(mystic).contains("aria-current=\"true\">Mystic");
  }

  @Test
  void openingAgainCountsNothing() {
    profile("Asha", "06:30");
    asha.open("/today");
    assertThat(asha.open("/today").html()).contains("Today you have used 1 of 10");
  }

  @Test
  void severalPeopleCanBeChosenBetween() {
    profile("Asha", "06:30");
    String ravi = profile("Ravi", "11:10");
    var page = asha.open("/today?person=" + ravi);
    assertThat(page.html())
        .contains("<option value=\"" + ravi + "\" selected>Ravi</option>")
        .contains(">Asha</option>");
    assertThat(asha.open("/readings").html()).contains("Ravi ·");
  }

  @Test
  void aSpentQuotaSaysWhenItIsRenewedAndWhatIsStillOpen() {
    String profile = profile("Asha", "06:30");
    asha.open("/today");
    for (int day = 1; day <= 9; day++) {
      asha.open("/today?date=" + LocalDate.now(ZoneId.of("Asia/Kolkata")).plusDays(day + 1));
    }
    var page = asha.open("/today?tone=playful");
    assertThat(page.status()).isEqualTo(429);
    assertThat(Long.parseLong(page.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(1L, 86_400L);
    assertThat(page.html())
        .contains("10 readings and answers a day")
        .contains("A new day begins at 12:00 am")
        .contains("Kolkata Time")
        .contains("href=\"/chart\"", "href=\"/panchanga\"", "href=\"/readings\"");
    String standing = firstReading(page.html());
    assertThat(asha.open("/readings/" + standing).status()).isEqualTo(200);
    assertThat(asha.open("/today?tone=playful&lang=te").html()).contains("రాత్రి 12:00");
    assertThat(asha.open("/panchanga").status()).isEqualTo(200);
    assertThat(api.post("/ai/reading/daily", asked(profile)).status()).isEqualTo(200);
  }

  /** On 26 July 1990 the Moon left Simha for Kanya in the course of the day at Hyderabad. */
  @Test
  void aMoonBetweenTwoSignsLeadsToTheBirthDetails() {
    String profile = profile("Asha", "unknown", "1990-07-26");
    var page = asha.open("/today");
    assertThat(page.status()).isEqualTo(409);
    assertThat(page.html())
        .contains("A reading needs the time of birth")
        .contains("href=\"/profile/" + profile + "/edit\"");
    assertThat(asha.open("/today?lang=te").html()).contains("ఫలానికి పుట్టిన సమయం కావాలి");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-13-01", "tomorrow", "1700-01-01", "2399-06-01", "+1000000-01-01"})
  void aDateThatHasNoReadingIsNamed(String date) {
    profile("Asha", "06:30");
    var page = asha.open("/today?date=" + date.replace("+", "%2B"));
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.html()).contains("No reading for this date").contains(date);
  }

  @Test
  void whatIsAnothersIsNotThere() {
    String mine = profile("Asha", "06:30");
    String reading = firstReading(opened(mine));
    String address = freshAddress();
    anybody().signedUp(address);
    var ravi = browser();
    ravi.submit("/signin", Map.of("email", address, "password", ApiClient.PASSWORD));
    assertThat(ravi.open("/today?person=" + mine).status()).isEqualTo(404);
    var page = ravi.open("/readings/" + reading);
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.html()).contains("<h1>").doesNotContain("Rahu");
    assertThat(main(ravi.open("/readings?cursor=" + reading).html())).doesNotContain(reading);
    assertThat(asha.open("/readings/" + reading).status()).isEqualTo(200);
    assertThat(asha.open("/readings/nothing").status()).isEqualTo(404);
  }

  @Test
  void theArchiveIsReadAMonthAndAPageAtATime() {
    String profile = profile("Asha", "06:30");
    String seed = firstReading(opened(profile));
    for (int day = 1; day <= 25; day++) {
      copy(seed, LocalDate.of(2025, 3, day));
    }
    copy(seed, LocalDate.of(2025, 1, 31));
    String first = asha.open("/readings?month=2025-03").html();
    assertThat(first)
        .contains("March 2025", "Tuesday, 25 March", "Thursday, 6 March")
        .doesNotContain("Wednesday, 5 March")
        .contains("month=2025-01\"", "month=2025-04\"");
    var more =
        Pattern.compile("href=\"(/readings\\?month=2025-03&amp;cursor=[^\"]+)").matcher(first);
    assertThat(more.find()).isTrue();
    assertThat(asha.open(more.group(1).replace("&amp;", "&")).html())
        .contains("Wednesday, 5 March", "Saturday, 1 March")
        .doesNotContain("6 March", "More of this month");
    assertThat(asha.open("/readings?month=2025-02").html()).contains("No reading in this month");
    assertThat(asha.open("/readings?month=2025-03&lang=te").html()).contains("మార్చి 2025");
  }

  @Test
  void aMonthThatIsNoneIsNamedAndTheNewestShown() {
    profile("Asha", "06:30");
    var page = asha.open("/readings?month=soon");
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.html()).contains("“soon” is not a month").contains("No reading in this month");
  }

  @Test
  void whatWasMadeAheadIsNotShownBeforeItIsOpenedAndCountsThen() {
    String id = firstReading(opened(profile("Asha", "06:30")));
    copy(id, LocalDate.now(ZoneId.of("Asia/Kolkata")).minusDays(40));
    String month =
        LocalDate.now(ZoneId.of("Asia/Kolkata")).minusDays(40).toString().substring(0, 7);
    String list = asha.open("/readings?month=" + month).html();
    assertThat(list).contains("Made ahead and not opened yet");
    String ahead = firstReading(list);
    assertThat(asha.open("/readings/" + ahead).html()).contains("Today you have used 2 of 10");
    assertThat(asha.open("/readings/" + ahead).status()).isEqualTo(200);
    assertThat(asha.open("/today").html()).contains("Today you have used 2 of 10");
  }

  @Test
  void aReadingInAnotherLanguageThanItsPageKeepsItsOwn() {
    String id = firstReading(opened(profile("Asha", "06:30")));
    String html = asha.open("/readings/" + id + "?lang=te").html();
    assertThat(html)
        .contains("<html lang=\"te\"")
        .contains("<ul class=\"highlights\" lang=\"en\">");
  }

  /** The archive once the reading of today is opened. */
  private String opened(String profile) {
    assertThat(asha.open("/today?person=" + profile).status()).isEqualTo(200);
    return asha.open("/readings").html();
  }

  private void copy(String id, LocalDate date) {
    int copied =
        database
            .sql(
                """
                INSERT INTO daily_readings
                  (id, account_id, profile_id, local_date, language, tone, zone, model, facts_key,
                   versions, content, made_at, opened_at)
                SELECT :copy, account_id, profile_id, :date, language, tone, zone, model, facts_key,
                  versions, content, made_at, NULL
                FROM daily_readings WHERE id = :id
                """)
            .param("copy", java.util.UUID.randomUUID().toString())
            .param("date", date)
            .param("id", id)
            .update();
    assertThat(copied).isEqualTo(1);
  }

  private String profile(String name, String time) {
    return profile(name, time, "1990-08-15");
  }

  private String profile(String name, String time, String date) {
    var answer =
        api.post(
            "/me/profiles",
            """
            {"name":"%s","date":"%s","time":"%s",%s}"""
                .formatted(name, date, time, HYDERABAD));
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    return answer.text("id");
  }

  private static String asked(String profile) {
    return "{\"profile_id\":\"%s\"}".formatted(profile);
  }

  private static String firstReading(String html) {
    var link = Pattern.compile("href=\"/readings/([0-9a-f-]+)\"").matcher(html);
    assertThat(link.find()).as(html).isTrue();
    return link.group(1);
  }

  private static TreeSet<String> facts(String html) {
    var found = new TreeSet<String>();
    FACT.matcher(html).results().forEach(fact -> found.add(fact.group(1)));
    return found;
  }

  /** From a mark to the end of its section or article. */
  private static String part(String html, String mark) {
    int from = html.indexOf(mark);
    assertThat(from).as(mark).isNotNegative();
    int section = html.indexOf("</section>", from);
    int article = html.indexOf("</article>", from);
    return html.substring(from, article < 0 ? section : Math.min(section, article));
  }

  private static String main(String html) {
    return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
  }

  private static int count(String html, String what) {
    return html.split(Pattern.quote(what), -1).length - 1;
  }
}
