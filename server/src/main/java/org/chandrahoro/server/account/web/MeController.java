package org.chandrahoro.server.account.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.account.DataExport;
import org.chandrahoro.server.account.Person;
import org.chandrahoro.server.account.Person.PresentPlace;
import org.chandrahoro.server.account.Preferences;
import org.chandrahoro.server.account.Theme;
import org.chandrahoro.server.place.Place;
import org.chandrahoro.server.place.PlaceResolution;
import org.chandrahoro.server.place.Places;
import org.chandrahoro.server.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/me")
class MeController {

  record Me(
      String id,
      String email,
      boolean emailVerified,
      String name,
      String language,
      String tone,
      String theme,
      String zone,
      @Nullable Where place,
      Instant createdAt) {

    record Where(String name, double lat, double lon) {}

    static Me of(Person person) {
      return new Me(
          person.id().value(),
          person.email(),
          person.emailVerified(),
          person.name(),
          person.language().tag(),
          person.tone().tag(),
          person.theme().word(),
          person.zone().getId(),
          person
              .presentPlace()
              .map(p -> new Where(p.name(), p.latitude(), p.longitude()))
              .orElse(null),
          person.createdAt());
    }
  }

  private final Accounts accounts;
  private final DataExport exports;

  MeController(Accounts accounts, DataExport exports) {
    this.accounts = accounts;
    this.exports = exports;
  }

  @GetMapping
  Me show(Person person) {
    return Me.of(person);
  }

  /** What is absent or null stays as it is. */
  record Changes(
      @Nullable String name,
      @Nullable String language,
      @Nullable String tone,
      @Nullable String theme,
      @Nullable String zone,
      @Nullable String place) {}

  @PatchMapping
  Me change(AccountId account, @RequestBody Changes changes) {
    ZoneId zone = zone(changes.zone());
    String written = changes.place();
    Place place =
        written == null ? null : place(written, accounts.person(account).language().locale());
    return Me.of(
        accounts.change(
            account,
            new Preferences(
                changes.name() == null ? null : name(changes.name()),
                AuthController.language(changes.language()),
                tone(changes.tone()),
                theme(changes.theme()),
                zone == null && place != null ? place.zone() : zone,
                written == null || place == null
                    ? null
                    : new PresentPlace(
                        written,
                        place.position().latitudeDegrees(),
                        place.position().longitudeDegrees()))));
  }

  record Deletion(String status, Instant erasedAt) {}

  /** Signs out everywhere; signing in within the grace takes it back. */
  @DeleteMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  Deletion delete(AccountId account) {
    return new Deletion("deleting", accounts.delete(account));
  }

  @GetMapping("/data-export")
  ResponseEntity<Map<String, Object>> export(AccountId account) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"chandrahoro-data.json\"")
        .body(exports.of(account));
  }

  private static String name(String name) {
    return Accounts.callableName(name)
        .orElseThrow(
            () -> Refusal.badField("name", "1 to " + Accounts.LONGEST_NAME + " characters"));
  }

  private static Place place(String text, Locale locale) {
    return switch (Places.gazetteer().resolve(text, locale)) {
      case PlaceResolution.Found(Place place) -> place;
      case PlaceResolution.Refused(String reason, var _) -> throw Refusal.badField("place", reason);
    };
  }

  private static @Nullable Tone tone(@Nullable String tag) {
    try {
      return tag == null ? null : Tone.ofTag(tag);
    } catch (IllegalArgumentException unknown) {
      throw Refusal.badField("tone", "accepted are mystic, practical, playful");
    }
  }

  private static @Nullable Theme theme(@Nullable String word) {
    return word == null
        ? null
        : Theme.find(word)
            .orElseThrow(() -> Refusal.badField("theme", "accepted are auto, light, dark"));
  }

  private static @Nullable ZoneId zone(@Nullable String id) {
    if (id == null) {
      return null;
    }
    if (!ZoneId.getAvailableZoneIds().contains(id)) {
      throw Refusal.badField("zone", "a zone of the IANA database such as Asia/Kolkata");
    }
    return ZoneId.of(id);
  }
}
