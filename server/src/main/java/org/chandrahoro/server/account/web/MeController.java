package org.chandrahoro.server.account.web;

import java.time.Instant;
import org.chandrahoro.server.account.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
      @Nullable Place place,
      Instant createdAt) {

    record Place(String name, double lat, double lon) {}

    static Me of(Person person) {
      return new Me(
          person.id().value(),
          person.email(),
          person.emailVerified(),
          person.name(),
          person.language().tag(),
          person.tone().word(),
          person.theme().word(),
          person.zone().getId(),
          person
              .presentPlace()
              .map(p -> new Place(p.name(), p.latitude(), p.longitude()))
              .orElse(null),
          person.createdAt());
    }
  }

  @GetMapping
  Me show(Person person) {
    return Me.of(person);
  }
}
