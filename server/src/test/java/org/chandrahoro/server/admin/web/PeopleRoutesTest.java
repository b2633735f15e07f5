package org.chandrahoro.server.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.ApiClient.Answer;
import org.chandrahoro.server.RunningServer;
import org.chandrahoro.server.account.Erasure;
import org.chandrahoro.server.admin.Role;
import org.chandrahoro.server.node.UtcColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PeopleRoutesTest extends RunningServer {
  @Autowired private JdbcClient database;
  @Autowired private Erasure erasure;
  @Autowired private Clock clock;

  private static String idOf(ApiClient person) {
    return person.get("/me").text("id");
  }

  @Test
  void anAdministratorFindsSuspendsAndReinstatesSomebodyAndItIsWrittenDown() {
    String address = freshAddress();
    ApiClient person = anybody().signedUp(address);
    String id = idOf(person);
    ApiClient admin = administrator(Role.ADMIN);

    Answer found = admin.get("/admin/users?q=" + address.substring(0, 20) + "&status=active");
    assertThat(found.status()).as("%s", found.body()).isEqualTo(200);
    assertThat(found.body().path("items")).hasSize(1);
    assertThat(found.body().path("items").path(0).path("email").asString("")).isEqualTo(address);
    assertThat(found.body().path("items").path(0).path("plan").asString("")).isEqualTo("free");

    Answer suspended =
        admin.patch("/admin/users/" + id, "{\"status\":\"suspended\",\"reason\":\"=abuse\"}");
    assertThat(suspended.status()).isEqualTo(200);
    assertThat(suspended.text("status")).isEqualTo("suspended");
    assertThat(person.get("/me").status()).as("at once").isEqualTo(401);
    Answer login = anybody().login(address, ApiClient.PASSWORD);
    assertThat(login.status()).isEqualTo(403);
    assertThat(login.error()).isEqualTo("ACCOUNT_SUSPENDED");
    assertThat(
            admin.get("/admin/users?plan=free&status=suspended&q=" + address).body().path("items"))
        .hasSize(1);
    assertThat(admin.get("/admin/users?plan=pro&q=" + address).body().path("items")).isEmpty();

    admin.patch("/admin/users/" + id, "{\"status\":\"active\",\"name\":\"Asha Rao\"}");
    assertThat(anybody().signedIn(address, ApiClient.PASSWORD).get("/me").text("name"))
        .isEqualTo("Asha Rao");

    Answer trail = admin.get("/admin/audit-logs?target_user_id=" + id);
    assertThat(trail.status()).isEqualTo(200);
    assertThat(trail.body().path("items"))
        .extracting(row -> row.path("action").asString(""))
        .containsExactly("account.reinstate", "account.rename", "account.suspend");
    var first = trail.body().path("items").path(2);
    assertThat(first.path("before").path("status").asString("")).isEqualTo("active");
    assertThat(first.path("after").path("status").asString("")).isEqualTo("suspended");
    assertThat(first.path("reason").asString("")).isEqualTo("=abuse");
    assertThat(first.path("actor_role").asString("")).isEqualTo("admin");
    assertThat(first.path("ip_address").asString("")).isNotEmpty();
    assertThat(first.path("withheld").isMissingNode()).isTrue();
  }

  @Test
  void theTrailComesAsCsvToo() throws Exception {
    ApiClient person = somebody();
    String id = idOf(person);
    ApiClient owner = administrator(Role.OWNER);
    owner.patch("/admin/users/" + id, "{\"status\":\"suspended\",\"reason\":\"=1+1\"}");
    var response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create(owner.base() + "/admin/audit-logs.csv?target_user_id=" + id))
                    .header("Authorization", "Bearer " + owner.token())
                    .build(),
                BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(response.body()).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(response.body(), StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .last()
        .asString()
        .contains("account.suspend", ",'=1+1,");
  }

  @Test
  void supportSeesPeopleAndItsOwnRowsOnlyAndChangesNobody() {
    ApiClient person = somebody();
    String id = idOf(person);
    administrator(Role.OWNER).patch("/admin/users/" + id, "{\"status\":\"suspended\"}");
    ApiClient support = administrator(Role.SUPPORT);
    assertThat(support.get("/admin/users/" + id).status()).isEqualTo(200);
    assertThat(support.patch("/admin/users/" + id, "{\"status\":\"active\"}").status())
        .isEqualTo(403);
    assertThat(support.delete("/admin/users/" + id).status()).isEqualTo(403);
    assertThat(support.get("/admin/audit-logs?target_user_id=" + id).body().path("items"))
        .isEmpty();
    Answer own = support.get("/admin/audit-logs?actor=somebody-else");
    assertThat(own.body().path("items"))
        .as("its own looks, whatever it asks for")
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.path("actor_role").asString("")).isEqualTo("support"));
  }

  @Test
  void anAnalystSeesNeitherPeopleNorTheTrail() {
    ApiClient analyst = administrator(Role.ANALYST);
    assertThat(analyst.get("/admin/users").status()).isEqualTo(403);
    assertThat(analyst.get("/admin/audit-logs").status()).isEqualTo(403);
    assertThat(analyst.get("/admin/audit-logs.csv").status()).isEqualTo(403);
  }

  @Test
  void nobodyIsFoundUnderAnIdThatIsNotTheirs() {
    ApiClient admin = administrator(Role.ADMIN);
    for (String id : new String[] {"019ca80d-12b8-7c3e-abbb-cb4086ff3e4b", "x".repeat(80)}) {
      assertThat(admin.get("/admin/users/" + id).status()).isEqualTo(404);
      assertThat(admin.patch("/admin/users/" + id, "{}").status()).isEqualTo(404);
      assertThat(admin.delete("/admin/users/" + id).status()).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/admin/users?limit=0,limit",
    "/admin/users?limit=101,limit",
    "/admin/users?limit=many,limit",
    "/admin/users?status=gone,status",
    "/admin/users?plan=%20,plan",
    "/admin/users?cursor=%20,cursor",
    "/admin/audit-logs?limit=201,limit",
    "/admin/audit-logs?cursor=nonsense,cursor",
    "/admin/audit-logs?from=yesterday,from",
    "/admin/audit-logs?until=2026-13-01,until",
    "/admin/audit-logs?from=2026-03-02&until=2026-03-01,until",
    "/admin/audit-logs.csv?from=yesterday,from",
  })
  void aBadQuestionNamesItsField(String path, String field) {
    Answer answer = administrator(Role.OWNER).get(path);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.field()).isEqualTo(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{\"status\":\"deleting\"}|status", "{\"name\":\" \"}|name", "[]|body"})
  void aBadChangeNamesItsField(String body, String field) {
    Answer answer = administrator(Role.OWNER).patch("/admin/users/" + idOf(somebody()), body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.field()).isEqualTo(field);
  }

  @Test
  void anErasedPersonIsNowhereInTheTrail() {
    String address = freshAddress();
    ApiClient person = anybody().signedUp(address);
    String id = idOf(person);
    Answer export = person.get("/me/data-export");
    assertThat(export.body().path("security_events").isArray()).isTrue();
    ApiClient owner = administrator(Role.OWNER);
    owner.patch("/admin/users/" + id, "{\"name\":\"Unforgettable\"}");
    assertThat(owner.delete("/admin/users/" + id + "?reason=asked").status()).isEqualTo(202);
    assertThat(owner.get("/admin/users/" + id).text("status")).isEqualTo("deleting");
    assertThat(
            owner
                .get("/admin/audit-logs?target_user_id=" + id + "&action=account.export")
                .body()
                .path("items")
                .path(0)
                .path("actor")
                .asString(""))
        .isEqualTo(address);

    database
        .sql("UPDATE users SET deletion_due_at = :past WHERE id = :id")
        .param("past", UtcColumn.of(clock.instant().minus(Duration.ofMinutes(1))))
        .param("id", id)
        .update();
    erasure.eraseDue();

    assertThat(owner.get("/admin/users/" + id).status()).isEqualTo(404);
    Answer left = owner.get("/admin/audit-logs?target_user_id=" + id);
    assertThat(left.status()).isEqualTo(200);
    assertThat(left.body().toString())
        .contains("account.erase", "account.rename")
        .doesNotContain(address, "Unforgettable", "asked");
    assertThat(
            database
                .sql("SELECT COUNT(*) FROM vault_data_keys WHERE subject_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void supportGivesSomebodyTheirDayBackFiveTimesAndSaysWhy() {
    ApiClient person = somebody();
    String route = "/admin/users/" + idOf(person) + "/ai/reset-quota";
    ApiClient support = administrator(Role.SUPPORT);

    assertThat(support.post(route, "{}").status()).isEqualTo(400);
    for (int i = 0; i < 5; i++) {
      Answer done = support.post(route, "{\"reason\":\"a lost answer\"}");
      assertThat(done.status()).as("%s", done.body()).isEqualTo(200);
      assertThat(done.body().path("now").path("requests_used").asInt(-1)).isZero();
    }
    Answer sixth = support.post(route, "{\"reason\":\"a lost answer\"}");
    assertThat(sixth.status()).isEqualTo(429);
    assertThat(sixth.error()).isEqualTo("TOO_MANY_RESETS");
    assertThat(administrator(Role.ANALYST).post(route, "{\"reason\":\"x\"}").status())
        .isEqualTo(403);
    assertThat(support.post("/admin/users/nobody/ai/reset-quota", "{\"reason\":\"x\"}").status())
        .isEqualTo(404);
  }
}
