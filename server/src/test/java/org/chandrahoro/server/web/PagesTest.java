package org.chandrahoro.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.Browser;
import org.chandrahoro.server.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest extends RunningServer {

  @Test
  void aPersonSignsUpOutAndInWithForms() {
    var browser = browser();
    String address = freshAddress();
    var up = signUp(browser, address);
    assertThat(up.status()).isEqualTo(302);
    assertThat(up.location()).isEqualTo("/today");
    assertThat(String.join(" ", up.headers().allValues("Set-Cookie")))
        .contains("session=")
        .contains("HttpOnly")
        .contains("SameSite=Lax");
    assertThat(browser.submit("/signin", "/signout", Map.of()).location()).isEqualTo("/");
    assertThat(browser.open("/today").location()).startsWith("/signin");
    var in =
        browser.submit(
            "/signin?next=/chart", Map.of("email", address, "password", ApiClient.PASSWORD));
    assertThat(in.location()).isEqualTo("/chart");
    assertThat(browser.open("/today").location()).doesNotStartWith("/signin");
  }

  @Test
  void aCookieThatWasStolenIsWorthlessAfterTheSignOut() {
    var browser = browser();
    var cookie =
        signUp(browser, freshAddress()).headers().allValues("Set-Cookie").stream()
            .filter(header -> header.startsWith("session="))
            .findFirst()
            .orElseThrow()
            .replaceFirst(";.*", "");
    browser.submit("/signin", "/signout", Map.of());
    assertThat(browser().open("/today", "Cookie", cookie).location()).startsWith("/signin");
  }

  @Test
  void aWrongPasswordShowsTheFormAgainAndKeepsTheAddress() {
    String address = freshAddress();
    signUp(browser(), address);
    var page = browser().submit("/signin", Map.of("email", address, "password", "something else"));
    assertThat(page.status()).isEqualTo(401);
    assertThat(page.html()).contains("The address or the password is not right").contains(address);
    for (int i = 0; i < 4; i++) {
      browser().submit("/signin", Map.of("email", address, "password", "something else"));
    }
    var locked =
        browser().submit("/signin", Map.of("email", address, "password", ApiClient.PASSWORD));
    assertThat(locked.status()).isEqualTo(429);
    assertThat(locked.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void aSecondSignUpOfAnAddressSaysSo() {
    String address = freshAddress();
    signUp(browser(), address);
    var again = signUp(browser(), address);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.html()).contains("has an account already");
  }

  @Test
  void aBadSignUpSaysWhatIsMissing() {
    var page =
        browser()
            .submit("/signup", Map.of("email", freshAddress(), "password", "short", "name", "A"));
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.html()).contains("At least 8 characters").contains("value=\"A\"");
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    var page =
        browser().post("/signin", Map.of("email", freshAddress(), "password", "something else"));
    assertThat(page.status()).isEqualTo(403);
    assertThat(page.html()).contains("<h1>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", "today", ""})
  void aSignInLeadsNowhereElse(String next) {
    String address = freshAddress();
    var up =
        browser()
            .submit(
                "/signup",
                Map.of(
                    "email", address, "password", ApiClient.PASSWORD, "name", "A", "next", next));
    assertThat(up.location()).isEqualTo("/today");
  }

  @Test
  void thePageAskedForIsKeptThroughTheSignIn() {
    assertThat(browser().open("/readings?from=2026-01-01").location())
        .isEqualTo("/signin?next=%2Freadings%3Ffrom%3D2026-01-01");
  }

  @Test
  void aFragmentThatNeedsASignInSendsTheWholePageThere() {
    var page = browser().open("/today", "HX-Request", "true");
    assertThat(page.status()).isEqualTo(401);
    assertThat(page.headers().firstValue("HX-Redirect")).contains("/signin");
  }

  @Test
  void aResetAndAConfirmationWithABadTokenSaySo() {
    assertThat(browser().submit("/verify?token=nonsense", Map.of()).status()).isEqualTo(400);
    var reset = browser().submit("/reset?token=nonsense", Map.of("password", "a brighter lamp"));
    assertThat(reset.status()).isEqualTo(400);
    assertThat(reset.html()).contains("This link does not work any more");
    assertThat(browser().submit("/reset?token=x", Map.of("password", "short")).html())
        .contains("At least 8 characters");
    assertThat(browser().submit("/forgot", Map.of("email", freshAddress())).html())
        .contains("Look into your mailbox");
  }

  @Test
  void aMailedLinkConfirmsAndResetsOnThePages() throws InterruptedException {
    String address = freshAddress();
    signUp(browser(), address);
    var outbox = new org.chandrahoro.server.Outbox(HOME.resolve("outbox"));
    String confirm = outbox.waitFor(address, 1).getFirst().token();
    assertThat(browser().submit("/verify?token=" + confirm, Map.of()).html()).contains("Thank you");
    browser().submit("/forgot", Map.of("email", address));
    String reset = outbox.waitFor(address, 2).getLast().token();
    assertThat(
            browser().submit("/reset?token=" + reset, Map.of("password", "a brighter lamp")).html())
        .contains("Your new password is set");
    assertThat(
            browser()
                .submit("/signin", Map.of("email", address, "password", "a brighter lamp"))
                .status())
        .isEqualTo(302);
  }

  @ParameterizedTest
  @CsvSource({"/signin", "/signup", "/forgot", "/nothing-here"})
  void everyPageForbidsInlineScriptsAndFraming(String path) {
    var headers = browser().open(path).headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
  }

  @Test
  void anUnknownAddressIsAPageForPeopleAndAProblemForPrograms() {
    var page = browser().open("/nothing-here");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.html()).contains("This page does not exist").doesNotContain("Exception");
    var problem = anybody().get("/nothing-here");
    assertThat(problem.status()).isEqualTo(404);
    assertThat(problem.error()).isEqualTo("NOT_FOUND");
    assertThat(problem.text("instance")).isEqualTo("/nothing-here");
    assertThat(browser().open("/error").status()).isEqualTo(404);
  }

  @Test
  void theLanguageIsTheLinksThenTheCookiesThenTheBrowsers() {
    var browser = browser();
    assertThat(browser.open("/signin").html()).contains("<html lang=\"en\"");
    assertThat(browser.open("/signin", "Accept-Language", "te-IN,te;q=0.9").html())
        .contains("<html lang=\"te\"");
    assertThat(browser.open("/signin?lang=te").html()).contains("లోపలికి రండి");
    assertThat(browser.open("/signin").html()).as("remembered").contains("<html lang=\"te\"");
    assertThat(browser.open("/nothing-here").html()).contains("ఈ పేజీ లేదు");
    assertThat(browser.open("/signin?lang=fr").html()).contains("<html lang=\"te\"");
  }

  @Test
  void theAccountsLanguageHoldsWhereTheBrowserHasNone() {
    var first = browser();
    String address = freshAddress();
    first.open("/signup?lang=te");
    signUp(first, address);
    var second = browser();
    second.submit("/signin", Map.of("email", address, "password", ApiClient.PASSWORD));
    assertThat(second.open("/forgot").html()).contains("<html lang=\"te\"");
  }

  private static Browser.Page signUp(Browser browser, String address) {
    return browser.submit(
        "/signup", Map.of("email", address, "password", ApiClient.PASSWORD, "name", "Asha"));
  }
}
