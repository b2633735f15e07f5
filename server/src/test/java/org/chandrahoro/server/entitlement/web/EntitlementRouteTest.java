package org.chandrahoro.server.entitlement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.ApiClient.Answer;
import org.chandrahoro.server.RunningServer;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.entitlement.Endpoint;
import org.chandrahoro.server.entitlement.Opening;
import org.chandrahoro.server.entitlement.Quota;
import org.chandrahoro.server.llm.Cost;
import org.chandrahoro.server.llm.KeyOwner;
import org.chandrahoro.server.llm.Meter;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.llm.TokenUse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EntitlementRouteTest extends RunningServer {
  @Autowired Quota quota;

  @Test
  void theFreePlanStandsAsTheContractHasIt() {
    Answer answer = somebody().get("/me/ai/entitlements");
    var limits = answer.body().path("limits");
    assertThat(answer.body().path("enabled").asBoolean()).isTrue();
    assertThat(limits.path("requests_per_day").asInt()).isEqualTo(10);
    assertThat(limits.path("tokens_per_day").asInt()).isEqualTo(50_000);
    assertThat(limits.path("allowed_endpoints"))
        .extracting(e -> e.asString())
        .containsExactly("reading.daily", "compat.lite");
    assertThat(answer.text("window_tz")).isEqualTo("Asia/Kolkata");
    assertThat(answer.text("cap_mode")).isEqualTo("soft");
    assertThat(answer.body().path("metadata").path("plan").asString()).isEqualTo("free");
    assertThat(answer.body().path("ends_at").isNull()).isTrue();
  }

  @Test
  void whatIsSettledShowsAtOnce() {
    ApiClient me = somebody();
    var account = new AccountId(me.get("/me").text("id"));
    var opened = (Opening.Opened) quota.open(account, Endpoint.READING_DAILY);
    var attempt =
        new Meter.Attempt(
            1, new ModelId(Provider.OPENAI, "gpt-4o-mini"), KeyOwner.PLATFORM, 60, 40);
    var admitted = (Meter.Admission.Admitted) opened.call().meter().admit(attempt);
    admitted
        .ticket()
        .settle(
            new Meter.Settlement(
                new TokenUse(45, 0, 0, 25, 0, true),
                new Cost(0, 0),
                Meter.End.ANSWERED,
                Duration.ofSeconds(1),
                Optional.empty()));
    assertThat(opened.call().finish(true).tokensUsed()).isEqualTo(70);
    var usage = me.get("/me/ai/entitlements").body().path("usage_today");
    assertThat(usage.path("requests_used").asInt()).isEqualTo(1);
    assertThat(usage.path("requests_remaining").asInt()).isEqualTo(9);
    assertThat(usage.path("tokens_used").asInt()).isEqualTo(70);
    assertThat(usage.path("tokens_remaining").asInt()).isEqualTo(49_930);
  }
}
