package org.chandrahoro.server.reading.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.entitlement.QuotaAnswers;
import org.chandrahoro.server.entitlement.Reservation;
import org.chandrahoro.server.profile.ProfileId;
import org.chandrahoro.server.reading.Reading;
import org.chandrahoro.server.reading.ReadingId;
import org.chandrahoro.server.reading.ReadingOutcome;
import org.chandrahoro.server.reading.Readings;
import org.chandrahoro.server.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReadingController {
  private static final int MOST_A_PAGE = 100;
  private static final LocalDate FIRST = LocalDate.of(1600, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2400, 12, 31);

  private final Readings readings;

  ReadingController(Readings readings) {
    this.readings = readings;
  }

  record Asked(
      @Nullable String profileId,
      @Nullable String date,
      @Nullable String tone,
      @Nullable String language) {}

  @PostMapping("/ai/reading/daily")
  ResponseEntity<DailyReading> daily(AccountId account, @RequestBody Asked asked) {
    if (asked.profileId() == null || asked.profileId().isBlank()) {
      throw Refusal.badField("profile_id", "is missing");
    }
    var outcome =
        readings.daily(
            account,
            new ProfileId(asked.profileId()),
            asked.date() == null ? null : date("date", asked.date()),
            asked.language() == null ? null : language(asked.language()),
            asked.tone() == null ? null : tone(asked.tone()));
    return switch (outcome) {
      case ReadingOutcome.Ready(Reading reading, var usage, long tokens) ->
          ResponseEntity.ok()
              .headers(QuotaAnswers.headers(usage, tokens))
              .body(DailyReading.of(reading));
      case ReadingOutcome.NoSuchProfile _ -> throw Refusal.notFound("The profile");
      case ReadingOutcome.BirthTimeNeeded _ ->
          throw new Refusal(
              HttpStatus.CONFLICT,
              "BIRTH_TIME_NEEDED",
              "The Moon changed sign on the day of birth; a reading needs the time of birth,"
                  + " at least roughly");
      case ReadingOutcome.DateOutOfReach(String why) -> throw Refusal.badField("date", why);
      case ReadingOutcome.NotNow(Reservation.Refused why) -> throw QuotaAnswers.refusal(why);
    };
  }

  record Listed(List<Row> items, @Nullable String nextCursor) {}

  record Row(
      String id,
      LocalDate date,
      String profileId,
      String language,
      String tone,
      String model,
      boolean opened) {}

  @GetMapping("/me/readings")
  Listed list(
      AccountId account,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    if (limit < 1 || limit > MOST_A_PAGE) {
      throw Refusal.badField("limit", limit + "; accepted are 1 to " + MOST_A_PAGE);
    }
    List<Reading> found =
        readings.list(
            account,
            from == null ? FIRST : date("from", from),
            to == null ? LAST : date("to", to),
            cursor == null ? null : new ReadingId(cursor),
            limit + 1);
    List<Reading> shown = found.size() > limit ? found.subList(0, limit) : found;
    return new Listed(
        shown.stream()
            .map(
                reading ->
                    new Row(
                        reading.id().value(),
                        reading.date(),
                        reading.profile().value(),
                        reading.language().tag(),
                        reading.tone().tag(),
                        reading.model(),
                        reading.openedAt().isPresent()))
            .toList(),
        found.size() > limit ? shown.getLast().id().value() : null);
  }

  private static LocalDate date(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException wrong) {
      throw Refusal.badField(field, "'" + text + "'; accepted is an existing day as YYYY-MM-DD");
    }
  }

  private static Language language(String tag) {
    try {
      return Language.ofTag(tag);
    } catch (IllegalArgumentException wrong) {
      throw Refusal.badField("language", "'" + tag + "'; accepted are en, te");
    }
  }

  private static Tone tone(String tag) {
    try {
      return Tone.ofTag(tag);
    } catch (IllegalArgumentException wrong) {
      throw Refusal.badField("tone", "'" + tag + "'; accepted are mystic, practical, playful");
    }
  }
}
