package org.chandrahoro.server.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.Browser;
import org.chandrahoro.server.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of a birth as a browser without scripts uses it. */
class BirthPagesTest extends RunningServer {

  @Test
  void aBirthLeadsToItsChartAndThroughTheSignUpToAPerson() {
    var browser = browser();
    assertThat(browser.submit("/start", birth()).location()).isEqualTo("/start/chart");
    var first = browser.open("/start/chart");
    assertThat(first.html())
        .contains("17 May 1990, 2:35 pm, Tenali, Guntur, Andhra Pradesh, India")
        .contains("India Standard Time")
        .contains("UTC+5:30");
    assertThat(browser.submit("/start/chart", "/start/save", Map.of()).location())
        .isEqualTo("/signup?next=/today");
    assertThat(signUp(browser).location()).isEqualTo("/today");
    assertThat(browser.open("/profile").html()).contains("Asha of Tenali");
    assertThat(browser.open("/start").html()).as("the draft is gone").doesNotContain("Tenali");
  }

  @Test
  void aDraftThatNobodyAskedToSaveIsNotSaved() {
    var browser = browser();
    browser.submit("/start", birth());
    signUp(browser);
    assertThat(browser.open("/profile").html()).contains("Nobody is saved yet");
    assertThat(browser.open("/start").html()).contains("Tenali");
  }

  @Test
  void somebodySignedInSavesAtOnce() {
    var browser = browser();
    signUp(browser);
    browser.submit("/start", birth());
    assertThat(browser.submit("/start/chart", "/start/save", Map.of()).location())
        .isEqualTo("/profile");
    assertThat(browser.open("/profile").html()).contains("Asha of Tenali");
  }

  @Test
  void aBirthWithoutANameIsSavedUnderThatOfTheAccount() {
    var browser = browser();
    browser.submit("/start", birth("name", ""));
    browser.submit("/start/chart", "/start/save", Map.of());
    signUp(browser);
    assertThat(browser.open("/profile").html()).contains(">Padma</a>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "day=31;month=2|This is not a date",
        "year=1500|This is not a date",
        "year=abcd|This is not a date",
        "time=|Please give the time",
        "place=|Please tell where the birth was",
        "place=qqqqzzzz|No place called “qqqqzzzz” is known",
        "lat=91;lon=0|Latitude is a number from -90 to 90",
        "lat=17;lon=x|Longitude is a number from -180 to 180",
        "zone=Asia/Nowhere|This zone is not known",
        "offset=+99:00|Write the offset like",
        "certainty=about;minutes=999|Please choose 1 to 720 minutes"
      })
  void somethingWrongIsSaidAndNothingTypedIsLost(String changes, String said) {
    var browser = browser();
    var fields = birth("place", "Tenali, Guntur, Andhra Pradesh, India");
    for (String change : changes.split(";")) {
      String[] parts = change.split("=", 2);
      fields.put(parts[0], parts[1]);
    }
    var page = browser.submit("/start", fields);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.html()).contains(said).contains("aria-invalid=\"true\"");
    for (Browser.Page shown : new Browser.Page[] {page, browser.open("/start")}) {
      assertThat(shown.html()).contains("value=\"Asha of Tenali\"");
      fields.forEach(
          (name, value) -> {
            if (!value.isEmpty() && !name.equals("month") && !name.equals("certainty")) {
              assertThat(shown.html()).as(name).contains("value=\"" + value + "\"");
            }
          });
      assertThat(shown.html()).contains("value=\"" + fields.get("month") + "\" selected");
    }
  }

  @Test
  void aPlaceThatIsNotClearIsChosenFromThoseItMayBe() {
    var browser = browser();
    var page = browser.submit("/start", birth("place", "Hydrabaddd"));
    assertThat(page.status()).isEqualTo(422);
    var choice =
        Pattern.compile("name=\"placeId\" value=\"(hyderabad@17[^\"]+)\"").matcher(page.html());
    assertThat(choice.find()).as(page.html()).isTrue();
    var chosen = birth("place", "Hydrabaddd");
    chosen.put("placeId", choice.group(1));
    chosen.put("placeFor", "Hydrabaddd");
    assertThat(browser.submit("/start", chosen).location()).isEqualTo("/start/chart");
    var other = birth("place", "Tenali");
    other.put("placeId", choice.group(1));
    other.put("placeFor", "Hydrabaddd");
    browser.submit("/start", other);
    assertThat(browser.open("/start/chart").html())
        .as("another name undoes the choice")
        .contains("Tenali, Guntur");
  }

  /** New York, 27 April 1986: clocks went from 2:00 to 3:00. */
  @Test
  void aTimeThatNoClockShowedIsRefused() {
    var page = browser().submit("/start", newYork("27", "4", "02:30"));
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.html()).contains("No clock there showed this time").contains("UTC−5:00");
  }

  /** New York, 26 October 1986: clocks went from 2:00 back to 1:00. */
  @Test
  void aTimeThatClocksShowedTwiceIsAsked() {
    var browser = browser();
    var page = browser.submit("/start", newYork("26", "10", "01:30"));
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.html())
        .contains("showed this time twice")
        .contains("The first time (UTC−4:00)")
        .contains("The second time (UTC−5:00)");
    var later = newYork("26", "10", "01:30");
    later.put("fold", "later");
    assertThat(browser.submit("/start", later).location()).isEqualTo("/start/chart");
    assertThat(browser.open("/start/chart").html()).contains("UTC−5:00");
  }

  /** Indian war time: an hour ahead from September 1942 to October 1945. */
  @ParameterizedTest
  @CsvSource({"1943,UTC+6:30", "1935,UTC+5:30"})
  void theOffsetIsThatOfTheBirthNotOfToday(String year, String offset) {
    var browser = browser();
    var fields = birth("place", "Hyderabad, Telangana");
    fields.putAll(Map.of("day", "1", "month", "6", "year", year, "time", "12:00"));
    browser.submit("/start", fields);
    assertThat(browser.open("/start/chart").html()).contains(offset);
    assertThat(browser.submit("/start", "/start/clock", fields).html()).contains(offset);
  }

  @Test
  void theLineBelowTheFormSaysWhatIsWrongWithTheClock() {
    assertThat(browser().submit("/start", "/start/clock", newYork("27", "4", "02:30")).html())
        .contains("No clock there showed this time");
    assertThat(browser().submit("/start", "/start/clock", newYork("26", "10", "01:30")).html())
        .contains("showed this time twice");
    assertThat(browser().submit("/start", "/start/clock", birth("place", "")).html().strip())
        .isEmpty();
  }

  @Test
  void aChildNeedsItsParents() {
    var browser = browser();
    browser.submit("/start", birth("year", "2020"));
    assertThat(browser.open("/start/chart").html()).contains("name=\"guardian\"");
    browser.submit("/start", birth());
    assertThat(browser.open("/start/chart").html()).doesNotContain("name=\"guardian\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"en|This person is under eighteen", "te|ఈ వ్యక్తికి పద్దెనిమిదేళ్లు నిండలేదు"})
  void aChildWithoutItsParentsTickIsNotSavedWhateverTheBrowserLetThrough(
      String language, String said) {
    var browser = browser();
    browser.open("/?lang=" + language);
    browser.submit("/start", birth("year", "2020"));
    var refused = browser.submit("/start/chart", "/start/save", Map.of());
    assertThat(refused.location()).isEqualTo("/start/chart?missing=guardian");
    assertThat(browser.open(refused.location()).html())
        .contains(said)
        .contains("aria-invalid=\"true\"");
    signUp(browser);
    assertThat(browser.open("/profile").html()).doesNotContain("Asha of Tenali");
    assertThat(browser.submit("/start/chart", "/start/save", Map.of("guardian", "yes")).location())
        .isEqualTo("/profile");
    assertThat(browser.open("/profile").html()).contains("Asha of Tenali");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"en|This person is under eighteen", "te|ఈ వ్యక్తికి పద్దెనిమిదేళ్లు నిండలేదు"})
  void aChildAmongThePeopleOfAnAccountNeedsItsParentsToo(String language, String said) {
    var browser = browser();
    signUp(browser);
    browser.open("/?lang=" + language);
    var refused = browser.submit("/profile/new", birth("year", "2020"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html()).contains(said).contains("value=\"Asha of Tenali\"");
    assertThat(browser.open("/profile").html()).doesNotContain("Asha of Tenali");
    browser.submit("/profile/new", birth());
    String id = onlyPerson(browser);
    var younger = birth("year", "2020");
    assertThat(browser.submit("/profile/" + id + "/edit", younger).status()).isEqualTo(422);
    younger.put("guardian", "yes");
    assertThat(browser.submit("/profile/" + id + "/edit", younger).location())
        .isEqualTo("/chart?person=" + id);
    younger.remove("guardian");
    younger.put("name", "Asha");
    assertThat(browser.submit("/profile/" + id + "/edit", younger).location())
        .as("once said it need not be said again")
        .isEqualTo("/chart?person=" + id);
  }

  @Test
  void withoutADraftThereIsNothingToSeeOrSave() {
    var browser = browser();
    assertThat(browser.open("/start/chart").location()).isEqualTo("/start");
    assertThat(browser.submit("/start", "/start/save", Map.of()).location()).isEqualTo("/start");
    assertThat(browser().open("/start/chart", "Cookie", "birth=bm90IGEgZHJhZnQ").location())
        .isEqualTo("/start");
    assertThat(browser().open("/start", "Cookie", "birth=%%%").status()).isEqualTo(200);
  }

  @Test
  void peopleAreAddedEditedAndDeletedWithAConfirmation() {
    var browser = browser();
    signUp(browser);
    assertThat(browser.submit("/profile/new", birth("name", "")).html())
        .contains("Please give a name");
    assertThat(browser.submit("/profile/new", birth()).location()).isEqualTo("/profile");
    String id = onlyPerson(browser);
    String form = browser.open("/profile/" + id + "/edit").html();
    assertThat(form)
        .contains("value=\"Asha of Tenali\"")
        .contains("value=\"14:35\"")
        .contains("value=\"1990\"");
    var moved = birth("place", "New York");
    moved.put("time", "09:00");
    assertThat(browser.submit("/profile/" + id + "/edit", moved).location())
        .isEqualTo("/chart?person=" + id);
    assertThat(browser.open("/chart?person=" + id).html())
        .as("zone and offset follow the place")
        .contains("UTC−4:00");
    assertThat(browser.open("/profile/" + id + "/delete").html())
        .contains("Delete Asha of Tenali?")
        .contains("cannot be undone");
    assertThat(browser.submit("/profile/" + id + "/delete", Map.of()).location())
        .isEqualTo("/profile");
    assertThat(browser.open("/profile").html()).contains("Nobody is saved yet");
  }

  @Test
  void anEditKeepsWhatWasChosenByHand() {
    var browser = browser();
    signUp(browser);
    var later = newYork("26", "10", "01:30");
    later.put("fold", "later");
    browser.submit("/profile/new", later);
    String id = onlyPerson(browser);
    assertThat(browser.open("/profile/" + id + "/edit").html())
        .contains("name=\"fold\" value=\"later\"");
    var byHand = birth("offset", "+05:21:10");
    browser.submit("/profile/" + id + "/edit", byHand);
    assertThat(browser.open("/profile/" + id + "/edit").html()).contains("value=\"+05:21:10\"");
  }

  @Test
  void anothersPersonIsNotThere() {
    var owner = browser();
    signUp(owner);
    owner.submit("/profile/new", birth());
    String id = onlyPerson(owner);
    var stranger = browser();
    signUp(stranger);
    assertThat(stranger.open("/profile/" + id + "/edit").status()).isEqualTo(404);
    assertThat(stranger.open("/profile/" + id + "/delete").status()).isEqualTo(404);
    assertThat(stranger.submit("/profile", "/profile/" + id + "/edit", birth()).status())
        .isEqualTo(404);
    assertThat(stranger.submit("/profile", "/profile/" + id + "/delete", Map.of()).status())
        .isEqualTo(404);
    assertThat(stranger.open("/chart?person=" + id).status()).isEqualTo(404);
    assertThat(owner.open("/profile/" + id + "/edit").status()).isEqualTo(200);
  }

  private static String onlyPerson(Browser browser) {
    var link = Pattern.compile("/profile/([^/\"]+)/edit").matcher(browser.open("/profile").html());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private static Browser.Page signUp(Browser browser) {
    return browser.submit(
        "/signup?next=/today",
        Map.of("email", freshAddress(), "password", ApiClient.PASSWORD, "name", "Padma"));
  }

  private static Map<String, String> newYork(String day, String month, String time) {
    var fields = birth("place", "New York");
    fields.putAll(Map.of("day", day, "month", month, "year", "1986", "time", time));
    return fields;
  }

  private static Map<String, String> birth(String... changes) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("name", "Asha of Tenali");
    fields.put("day", "17");
    fields.put("month", "5");
    fields.put("year", "1990");
    fields.put("time", "14:35");
    fields.put("certainty", "recorded");
    fields.put("place", "Tenali");
    for (int i = 0; i < changes.length; i += 2) {
      fields.put(changes[i], changes[i + 1]);
    }
    return fields;
  }
}
