package org.chandrahoro.server.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.ApiClient.Answer;
import org.chandrahoro.server.RunningServer;
import org.chandrahoro.server.admin.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitlementRoutesTest extends RunningServer {
  private static final String BASIC =
      """
      {"enabled":true,"limits":{"requests_per_day":100,"tokens_per_day":200000,
       "allowed_models":["small","gpt-4o"],"allowed_endpoints":["reading.daily","chat","compat.lite"]},
       "window_tz":"Asia/Tokyo","starts_at":null,"ends_at":null,"cap_mode":"hard",
       "metadata":{"plan":"basic","notes":"by letter"},"reason":"asked by letter"}""";

  private ApiClient admin;
  private ApiClient me;
  private String entitlements;
  private String user;

  @BeforeEach
  void people() {
    admin = administrator(Role.ADMIN);
    me = somebody();
    user = "/admin/users/" + me.get("/me").text("id");
    entitlements = user + "/ai/entitlements";
  }

  @Test
  void whatIsGrantedIsWhatThePersonSeesAtTheirNextRequestAndItsEndLeadsBack() {
    Answer granted = admin.post(entitlements, BASIC);
    assertThat(granted.status()).as("%s", granted.body()).isEqualTo(201);
    assertThat(granted.text("id")).isNotEmpty();
    Answer mine = me.get("/me/ai/entitlements");
    assertThat(mine.body().path("limits").path("requests_per_day").asInt()).isEqualTo(100);
    assertThat(mine.body().path("limits").path("allowed_models"))
        .extracting(e -> e.asString())
        .containsExactly("gpt-4o", "small");
    assertThat(mine.text("window_tz")).isEqualTo("Asia/Tokyo");
    assertThat(mine.text("cap_mode")).isEqualTo("hard");
    assertThat(mine.body().path("metadata").path("notes").asString()).isEqualTo("by letter");
    assertThat(mine.body().path("usage_today").path("requests_remaining").asInt()).isEqualTo(100);

    Answer seen = admin.get(entitlements);
    assertThat(seen.text("cap_mode")).isEqualTo("hard");
    assertThat(seen.body().path("own")).hasSize(1);
    assertThat(seen.body().path("own").path(0).path("id").asString()).isEqualTo(granted.text("id"));
    assertThat(admin.delete(entitlements + "/" + granted.text("id")).status()).isEqualTo(204);
    assertThat(me.get("/me/ai/entitlements").body().path("limits").path("requests_per_day").asInt())
        .isEqualTo(10);
  }

  @Test
  void whatWasReadCanBeSentBack() {
    Answer granted = admin.post(entitlements, BASIC);
    Answer again = admin.post(entitlements, granted.body().toString());
    assertThat(again.status()).as("%s", again.body()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "requests_per_day":100          | "requests_per_day":-1             | limits.requests_per_day
          "requests_per_day":100          | "requests_per_day":"100"          | limits.requests_per_day
          "requests_per_day":100          | "requests_per_day":1.5            | limits.requests_per_day
          "requests_per_day":100          | "requests_per_day":1e30           | limits.requests_per_day
          "requests_per_day":100          | "request_per_day":100             | limits.request_per_day
          "tokens_per_day":200000         | "tokens_per_day":9223372036854775807 | limits.tokens_per_day
          ["small","gpt-4o"]              | ["gpt-99"]                        | limits.allowed_models
          ["small","gpt-4o"]              | "small"                           | limits.allowed_models
          ["reading.daily","chat","compat.lite"] | ["tarot"]                  | limits.allowed_endpoints
          "limits":                       | "limit":                          | limits
          "Asia/Tokyo"                    | "Asia/Atlantis"                   | window_tz
          "starts_at":null                | "starts_at":"yesterday"           | starts_at
          "ends_at":null                  | "ends_at":"2001-01-01T00:00:00Z"  | ends_at
          "cap_mode":"hard"               | "cap_mode":"rubber"               | cap_mode
          "enabled":true                  | "enabled":"yes"                   | enabled
          "notes":"by letter"             | "notes":{"a":[1]}                 | metadata.notes
          "reason":                       | "resaon":                         | resaon
          """)
  void aBadFieldIsNamedAndNothingIsGranted(String good, String bad, String field) {
    assertThat(BASIC).contains(good);
    Answer refused = admin.post(entitlements, BASIC.replace(good, bad));
    assertThat(refused.status()).as("%s", refused.body()).isEqualTo(400);
    assertThat(refused.field()).isEqualTo(field);
    assertThat(admin.get(entitlements).body().path("own")).isEmpty();
  }

  @Test
  void onlyWhoMayGetsThrough() {
    ApiClient support = administrator(Role.SUPPORT);
    assertThat(support.get(entitlements).status()).isEqualTo(200);
    assertThat(support.post(entitlements, BASIC).status()).isEqualTo(403);
    ApiClient analyst = administrator(Role.ANALYST);
    assertThat(analyst.get(entitlements).status()).isEqualTo(403);
    assertThat(analyst.put("/admin/plans/free", BASIC).status()).isEqualTo(403);
    assertThat(anybody().get(entitlements).status()).isEqualTo(401);
    assertThat(me.get(entitlements).status()).isIn(401, 403);
    assertThat(admin.get("/admin/users/nobody/ai/entitlements").status()).isEqualTo(404);
    assertThat(admin.post("/admin/users/" + "9".repeat(60) + "/ai/entitlements", BASIC).status())
        .isEqualTo(404);
    assertThat(admin.delete(entitlements + "/nothing").status()).isEqualTo(404);
  }

  @Test
  void aPersonIsMovedToAPlanAndTheExplanationSaysSo() {
    Answer moved = admin.post(user + "/plan", "{\"plan\":\"pro\",\"reason\":\"paid\"}");
    assertThat(moved.status()).as("%s", moved.body()).isEqualTo(200);
    Answer mine = me.get("/me/ai/entitlements");
    assertThat(mine.body().path("metadata").path("plan").asString()).isEqualTo("pro");
    assertThat(mine.body().path("limits").path("tokens_per_day").asInt()).isEqualTo(500_000);
    Answer why = admin.get(user + "/ai/explanation");
    assertThat(why.text("decides")).isEqualTo("plan");
    assertThat(why.body().path("layers"))
        .extracting(layer -> layer.path("finding").asString())
        .containsExactly("none", "in_force", "covered");
    assertThat(why.body().path("fields").path("limits.requests_per_day").asString())
        .isEqualTo("plan");
    assertThat(admin.post(user + "/plan", "{\"plan\":\"gold\"}").field()).isEqualTo("plan");
    assertThat(admin.post(user + "/plan", "{}").field()).isEqualTo("plan");
    assertThat(
            admin
                .post(user + "/plan", "{\"plan\":\"pro\",\"until\":\"2001-01-01T00:00:00Z\"}")
                .field())
        .isEqualTo("until");
  }

  @Test
  void aPlanIsEditedForAllWhoAreOnIt() {
    admin.post(user + "/plan", "{\"plan\":\"enterprise\"}");
    Answer before = admin.get("/admin/plans/enterprise");
    assertThat(before.body().path("limits").path("requests_per_day").isNull()).isTrue();
    try {
      Answer edited =
          admin.put(
              "/admin/plans/enterprise",
              """
              {"limits":{"requests_per_day":3000,"tokens_per_day":null,"allowed_models":[],
               "allowed_endpoints":[]},"cap_mode":"hard","reason":"abuse"}""");
      assertThat(edited.status()).as("%s", edited.body()).isEqualTo(200);
      assertThat(
              me.get("/me/ai/entitlements").body().path("limits").path("requests_per_day").asInt())
          .isEqualTo(3000);
    } finally {
      assertThat(admin.put("/admin/plans/enterprise", before.body().toString()).status())
          .isEqualTo(200);
    }
    assertThat(admin.put("/admin/plans/gold", before.body().toString()).status()).isEqualTo(404);
    Answer bad = admin.put("/admin/plans/enterprise", "{\"limits\":{\"tokens_per_day\":-5}}");
    assertThat(bad.field()).isEqualTo("limits.tokens_per_day");
  }

  @Test
  void theListOfPlansNamesTheDefault() {
    Answer plans = admin.get("/admin/plans");
    assertThat(plans.body().path("items"))
        .extracting(plan -> plan.path("name").asString())
        .containsExactly("free", "basic", "pro", "enterprise");
    assertThat(plans.text("standard")).isEqualTo("free");
    assertThat(admin.put("/admin/plans/default", "{\"plan\":\"free\"}").text("plan"))
        .isEqualTo("free");
    assertThat(admin.put("/admin/plans/default", "{\"plan\":\"gold\"}").field()).isEqualTo("plan");
  }
}
