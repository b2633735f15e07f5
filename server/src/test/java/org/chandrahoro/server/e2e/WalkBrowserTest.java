package org.chandrahoro.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chandrahoro.server.RunningServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A person's first walk in a real browser: the first page, a birth, the first chart, an account,
 * the reading with its reasons. Skipped, and counted so, where no Chromium is installed.
 */
class WalkBrowserTest extends RunningServer {
  private static final Path SHOTS = Path.of("target", "shots");

  private static Optional<Path> chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "en, 360, 740, LIGHT",
    "te, 360, 740, DARK",
    "en, 1280, 800, DARK",
    "te, 1280, 800, LIGHT"
  })
  void fromTheFirstPageToTheReading(String language, int width, int height, ColorScheme scheme) {
    var executable = chromium();
    assumeTrue(executable.isPresent(), "no Chromium is installed, so no page is walked");
    try (var playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(executable.get())
                        .setArgs(
                            List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")))) {
      var context =
          browser.newContext(
              new Browser.NewContextOptions()
                  .setViewportSize(width, height)
                  .setColorScheme(scheme));
      var page = context.newPage();
      page.setDefaultTimeout(15_000);
      var complaints = new ArrayList<String>();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              complaints.add(message.text());
            }
          });
      page.onPageError(complaints::add);
      var look = new Look(page, language + "-" + width + "-" + scheme);

      page.navigate(anybody().base() + "/?lang=" + language);
      look.at("landing", language);
      page.navigate(anybody().base() + "/start");
      page.fill("#day", "17");
      page.selectOption("#month", "5");
      page.fill("#year", "1990");
      page.fill("#time", "14:35");
      page.fill("#place", "Tenali");
      look.at("start", language);
      page.locator("main form[action='/start'] button.main").click();
      page.waitForLoadState();
      if (page.locator("input[name=placeId][type=radio]").count() > 0) {
        page.locator("input[name=placeId][type=radio]").first().check();
        page.locator("main form[action='/start'] button.main").click();
        page.waitForLoadState();
      }
      assertThat(page.locator("main svg").count()).as("the first chart is drawn").isPositive();
      look.at("first-chart", language);
      page.locator("form[action='/start/save'] button.main").click();
      page.waitForURL(url -> url.contains("/sign"));
      if (page.url().contains("/signin")) {
        page.locator("a[href*='/signup']").first().click();
        page.waitForURL(url -> url.contains("/signup"));
      }
      page.fill("#name", "Asha");
      page.fill("#email", freshAddress());
      page.fill("#password", "a quiet lamp");
      look.at("signup", language);
      page.locator("form[action='/signup'] button.main").click();
      page.waitForURL(url -> !url.contains("/signup"));
      page.navigate(anybody().base() + "/today");
      page.waitForLoadState();
      assertThat(page.url()).endsWith("/today");
      assertThat(page.locator("main details").count()).as("each part has its why").isGreaterThan(4);
      look.at("today", language);
      page.locator("main details summary").first().click();
      for (String path : List.of("/chart", "/panchanga", "/readings", "/profile", "/settings")) {
        page.navigate(anybody().base() + path);
        look.at(path.substring(1), language);
      }
      assertThat(complaints).isEmpty();
    }
  }

  /** What every page must hold, and a picture of it. */
  private record Look(Page page, String manner) {
    void at(String name, String language) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(SHOTS.resolve(name + "-" + manner + ".png"))
              .setFullPage(true));
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as("%s fits its width", name)
          .isEqualTo(true);
      assertThat(page.locator("html").getAttribute("lang")).as(name).startsWith(language);
      assertThat(page.locator("h1").count()).as("%s has one heading", name).isEqualTo(1);
      assertThat(page.locator("main").innerText())
          .as("%s shows no raw key", name)
          .doesNotContainPattern("\\?\\?|\\b[a-z]+\\.[a-z]+\\.[a-z-]+\\b");
    }
  }
}
