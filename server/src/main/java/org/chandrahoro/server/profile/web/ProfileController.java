package org.chandrahoro.server.profile.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.profile.BirthDetails;
import org.chandrahoro.server.profile.BirthEntry;
import org.chandrahoro.server.profile.BirthOutcome;
import org.chandrahoro.server.profile.BirthReader;
import org.chandrahoro.server.profile.Profile;
import org.chandrahoro.server.profile.ProfileId;
import org.chandrahoro.server.profile.Profiles;
import org.chandrahoro.server.profile.WrittenTime;
import org.chandrahoro.server.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/me/profiles")
class ProfileController {
  private static final int MOST_A_PAGE = 100;

  private final Profiles profiles;
  private final BirthReader births;
  private final Accounts accounts;

  ProfileController(Profiles profiles, BirthReader births, Accounts accounts) {
    this.profiles = profiles;
    this.births = births;
    this.accounts = accounts;
  }

  /** A profile as the API shows it; {@code offset} is the one that was found for the birth. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Shown(
      String id,
      String name,
      LocalDate date,
      String time,
      @Nullable Integer withinMinutes,
      String place,
      double lat,
      double lon,
      @Nullable String zone,
      String offset,
      @Nullable Instant utc,
      Instant createdAt,
      Instant updatedAt) {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    static Shown of(Profile profile) {
      BirthDetails birth = profile.birth();
      return new Shown(
          profile.id().value(),
          profile.name(),
          birth.date(),
          birth.wallTime().map(Shown::written).orElse("unknown"),
          birth.time() instanceof WrittenTime.Within(LocalTime _, int minutes) ? minutes : null,
          birth.place().name(),
          birth.place().position().latitudeDegrees(),
          birth.place().position().longitudeDegrees(),
          birth.place().zone().map(ZoneId::getId).orElse(null),
          BirthOutcome.written(birth.offset()),
          birth.instant().orElse(null),
          profile.createdAt(),
          profile.updatedAt());
    }

    private static String written(LocalTime time) {
      return time.format(time.getSecond() == 0 ? MINUTES : SECONDS);
    }
  }

  record Listed(List<Shown> items, @Nullable String nextCursor) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Shown add(AccountId account, @RequestBody BirthEntry entry) {
    String name = name(entry);
    BirthDetails birth = read(account, entry);
    return profiles
        .add(account, name, birth)
        .map(Shown::of)
        .orElseThrow(
            () ->
                new Refusal(
                    HttpStatus.CONFLICT,
                    "TOO_MANY_PROFILES",
                    "An account keeps at most " + Profiles.MOST + " people"));
  }

  @GetMapping
  Listed list(
      AccountId account,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    if (limit < 1 || limit > MOST_A_PAGE) {
      throw Refusal.badField("limit", limit + "; accepted are 1 to " + MOST_A_PAGE);
    }
    List<Profile> found =
        profiles.list(account, cursor == null ? null : new ProfileId(cursor), limit + 1);
    List<Profile> shown = found.size() > limit ? found.subList(0, limit) : found;
    return new Listed(
        shown.stream().map(Shown::of).toList(),
        found.size() > limit ? shown.getLast().id().value() : null);
  }

  @GetMapping("/{id}")
  Shown show(AccountId account, @PathVariable String id) {
    return profiles
        .find(account, new ProfileId(id))
        .map(Shown::of)
        .orElseThrow(() -> Refusal.notFound("The profile"));
  }

  @PutMapping("/{id}")
  Shown replace(AccountId account, @PathVariable String id, @RequestBody BirthEntry entry) {
    var profile = new ProfileId(id);
    if (profiles.find(account, profile).isEmpty()) {
      throw Refusal.notFound("The profile");
    }
    return profiles
        .replace(account, profile, name(entry), read(account, entry))
        .map(Shown::of)
        .orElseThrow(() -> Refusal.notFound("The profile"));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(AccountId account, @PathVariable String id) {
    if (!profiles.remove(account, new ProfileId(id))) {
      throw Refusal.notFound("The profile");
    }
  }

  private BirthDetails read(AccountId account, BirthEntry entry) {
    return births.read(entry, accounts.person(account).language().locale()).orRefuse();
  }

  private static String name(BirthEntry entry) {
    return Profiles.acceptableName(entry.name())
        .orElseThrow(
            () -> Refusal.badField("name", "1 to " + Profiles.LONGEST_NAME + " characters"));
  }
}
