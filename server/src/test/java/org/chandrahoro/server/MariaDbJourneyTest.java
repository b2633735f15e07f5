package org.chandrahoro.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application on MariaDB; everything smaller is tested on both databases. */
@DirtiesContext
class MariaDbJourneyTest extends RunningServer {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    registry.add("chandrahoro.db-url", TestDatabase.MARIADB::freshUrl);
    registry.add("chandrahoro.db-user", () -> "root");
  }

  @Test
  void fromTheSignUpToTheExportEverythingIsKept() throws InterruptedException {
    String address = freshAddress();
    ApiClient me = anybody().signedUp(address);
    var created =
        me.post(
            "/me/profiles",
            """
            {"name":"ఆశ 🌙","date":"1943-06-01","time":"12:00","place":"Hyderabad"}""");
    assertThat(created.status()).isEqualTo(201);
    assertThat(me.get("/me/profiles/" + created.text("id")).body()).isEqualTo(created.body());
    String asked =
        """
        {"profile_id":"%s","language":"te"}"""
            .formatted(created.text("id"));
    var reading = me.post("/ai/reading/daily", asked);
    assertThat(reading.status()).as("%s", reading.body()).isEqualTo(200);
    assertThat(me.post("/ai/reading/daily", asked).body()).isEqualTo(reading.body());
    assertThat(me.get("/me/readings").body().path("items").size()).isEqualTo(1);
    String token = new Outbox(HOME.resolve("outbox")).waitFor(address, 1).getFirst().token();
    assertThat(anybody().post("/auth/email/verify", "{\"token\":\"" + token + "\"}").status())
        .isEqualTo(204);
    assertThat(me.get("/me/ai/entitlements").status()).isEqualTo(200);
    assertThat(me.get("/me/data-export").body().path("profiles").get(0).path("name").asString())
        .isEqualTo("ఆశ 🌙");
    assertThat(anybody().get("/actuator/health").text("status")).isEqualTo("UP");
  }
}
