package org.chandrahoro.server.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.Outbox;
import org.chandrahoro.server.RunningServer;
import org.chandrahoro.server.admin.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class EndingMailTest extends RunningServer {
  @Autowired private EndingReminders reminders;

  @ParameterizedTest
  @CsvSource({
    "en, What you can use changes on, the plan Free holds",
    "te, మీ సదుపాయాలు మారతాయి, మీకు ఉచిత పథకం వర్తిస్తుంది"
  })
  void oneLetterTellsWhenWhatThePersonHasEnds(String language, String subject, String text)
      throws Exception {
    String address = freshAddress();
    ApiClient me = anybody().signedUp(address);
    me.patch("/me", "{\"language\":\"" + language + "\"}");
    Instant end = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    var granted =
        administrator(Role.OWNER)
            .post(
                "/admin/users/" + me.get("/me").text("id") + "/ai/entitlements",
                "{\"limits\":{\"requests_per_day\":9},\"ends_at\":\"" + end + "\"}");
    assertThat(granted.status()).as("%s", granted.body()).isEqualTo(201);
    reminders.remind();
    reminders.remind();
    // the other letter asks to confirm the address
    var letters = new Outbox(HOME.resolve("outbox")).waitFor(address, 2);
    var told = letters.stream().filter(letter -> letter.subject().contains(subject)).toList();
    assertThat(told).hasSize(1);
    String year = Integer.toString(LocalDate.ofInstant(end, java.time.ZoneOffset.UTC).getYear());
    assertThat(told.getFirst().text()).contains("Asha", text, year).doesNotContain("{");
  }
}
