package org.chandrahoro.server.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.ApiClient.Answer;
import org.chandrahoro.server.RunningServer;
import org.chandrahoro.server.admin.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class MetricsRouteTest extends RunningServer {
  @Autowired private JdbcClient database;

  @Test
  void attemptsAddUpByDayModelAndOwnerOfTheKey() {
    database.sql("DELETE FROM ai_usage_logs").update();
    // two requests, one of them with a fallback; latencies 10, 20 and 400 ms
    add("a", "r1", 1, "2026-03-01 09:00:00", "failed", 100, 0, 7, 400);
    add("b", "r1", 2, "2026-03-01 09:00:01", "answered", 100, 50, 20, 10);
    add("c", "r2", 1, "2026-03-01 10:00:00", "answered", 300, 70, 30, 20);
    add("d", "r3", 1, "2026-03-02 00:00:00", "answered", 1, 1, 1, 5);

    Answer answer = administrator(Role.ANALYST).get("/admin/metrics?from=2026-03-01&to=2026-03-01");
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    assertThat(answer.body().path("usage")).hasSize(1);
    var row = answer.body().path("usage").path(0);
    assertThat(row.path("endpoint").asString("")).isEqualTo("chat");
    assertThat(row.path("requests").asInt()).isEqualTo(2);
    assertThat(row.path("attempts").asInt()).isEqualTo(3);
    assertThat(row.path("retries_and_fallbacks").asInt()).isEqualTo(1);
    assertThat(row.path("failed").asInt()).isEqualTo(1);
    assertThat(row.path("tokens").path("input").asInt()).isEqualTo(500);
    assertThat(row.path("tokens").path("output").asInt()).isEqualTo(120);
    assertThat(row.path("cost_micro_dollars").asInt()).isEqualTo(57);
    // of three, the median is the second and the rest the third
    assertThat(row.path("latency_ms").path("p50").asInt()).isEqualTo(20);
    assertThat(row.path("latency_ms").path("p95").asInt()).isEqualTo(400);
    assertThat(row.path("latency_ms").path("p99").asInt()).isEqualTo(400);
  }

  @Test
  void daysThatCannotBeAreNamed() {
    ApiClient analyst = administrator(Role.ANALYST);
    assertThat(analyst.get("/admin/metrics?from=yesterday").status()).isEqualTo(400);
    assertThat(analyst.get("/admin/metrics?from=2026-03-02&to=2026-03-01").status()).isEqualTo(400);
    assertThat(analyst.get("/admin/metrics?from=2020-01-01&to=2026-03-01").status()).isEqualTo(400);
  }

  @Test
  void onlyThoseWhoMaySeeFigures() {
    assertThat(administrator(Role.SUPPORT).get("/admin/metrics").status()).isEqualTo(403);
    assertThat(anybody().get("/admin/metrics").status()).isEqualTo(401);
  }

  private void add(
      String id,
      String request,
      int attempt,
      String at,
      String ended,
      int input,
      int output,
      int cost,
      int latency) {
    database
        .sql(
            """
            INSERT INTO ai_usage_logs (id, request_id, attempt, user_id, local_date,
              window_ends_at, endpoint, provider, model, key_owner, status, ended, input_at_most,
              max_tokens, held_tokens, input_tokens, output_tokens, cost_micros, latency_ms,
              started_at)
            VALUES (:id, :request, :attempt, 'u', '2026-03-01', '2026-03-02 00:00:00', 'chat',
              'openai', 'gpt-4o-mini', 'platform', 'exact', :ended, 0, 0, 0, :input, :output,
              :cost, :latency, :at)
            """)
        .param("id", id)
        .param("request", request)
        .param("attempt", attempt)
        .param("ended", ended)
        .param("input", input)
        .param("output", output)
        .param("cost", cost)
        .param("latency", latency)
        .param("at", at)
        .update();
  }
}
