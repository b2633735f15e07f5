package org.chandrahoro.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.chandrahoro.server.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest extends RunningServer {

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/start", "/panchanga", "/help", "/signin", "/signup", "/forgot", "/no"})
  void eachPageHasOneHeadingATitleOfItsOwnAndASkipLink(String path) {
    String html = browser().open(path).html();
    assertThat(Pattern.compile("<h1").matcher(html).results().count()).isEqualTo(1);
    assertThat(html)
        .contains("<a class=\"skip\" href=\"#main\">")
        .contains("<main id=\"main\"")
        .doesNotContain("style=\"")
        .doesNotContain("onclick");
    assertThat(html).containsPattern("<title>[^<]+ · ChandraHoro</title>");
  }

  @Test
  void theLinkToTheOtherLanguageKeepsTheAddress() {
    String html = browser().open("/panchanga?date=2026-03-19&place=Tenali").html();
    assertThat(html).contains("href=\"/panchanga?date=2026-03-19&amp;place=Tenali&amp;lang=te\"");
    assertThat(browser().open("/signin?lang=te").html()).contains("href=\"/signin?lang=en\"");
  }

  @Test
  void coloursAreRememberedAndWrittenByTheServer() {
    var browser = browser();
    assertThat(browser.open("/help").html()).contains("data-theme=\"auto\"");
    assertThat(browser.open("/help?theme=dark").html()).contains("data-theme=\"dark\"");
    assertThat(browser.open("/signin").html()).contains("data-theme=\"dark\"");
    assertThat(browser.open("/signin?theme=neon").html()).contains("data-theme=\"dark\"");
  }

  @Test
  void stylesAreKeptForGoodUnderTheHashOfTheirContent() {
    var browser = browser();
    String html = browser.open("/help").html();
    var link = Pattern.compile("/assets/site-[0-9a-f]{32}\\.css").matcher(html);
    assertThat(link.find()).isTrue();
    var sheet = browser.open(link.group(), "Accept", "text/css");
    assertThat(sheet.status()).isEqualTo(200);
    assertThat(sheet.headers().firstValue("Cache-Control").orElseThrow())
        .contains("max-age=31536000")
        .contains("immutable");
    var font =
        Pattern.compile("url\\(\"(/assets/telugu-400-[0-9a-f]{32}\\.woff2)\"\\)")
            .matcher(sheet.html());
    assertThat(font.find()).as("fonts are hashed too").isTrue();
    assertThat(browser.open(font.group(1), "Accept", "*/*").status()).isEqualTo(200);
  }

  @Test
  void aTeluguPageLoadsItsFontFirstAndAnEnglishOneDoesNot() {
    assertThat(browser().open("/help?lang=te").html()).contains("rel=\"preload\"");
    assertThat(browser().open("/help?lang=en").html()).doesNotContain("rel=\"preload\"");
  }

  @Test
  void aPersonsPagesAreNotKeptByCaches() {
    assertThat(browser().open("/start").headers().firstValue("Cache-Control").orElseThrow())
        .contains("no-store");
  }
}
