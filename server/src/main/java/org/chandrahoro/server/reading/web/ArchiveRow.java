package org.chandrahoro.server.reading.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.server.profile.Profile;
import org.chandrahoro.server.reading.Reading;

/**
 * A reading in a list.
 *
 * @param person the name of its profile, where the account has several
 * @param head its first highlight, once it was opened: before, it is not counted and not shown
 */
public record ArchiveRow(
    String id, LocalDate date, String person, Language language, Tone tone, Optional<String> head) {

  static ArchiveRow of(Reading reading, List<Profile> people) {
    return new ArchiveRow(
        reading.id().value(),
        reading.date(),
        people.size() < 2 ? "" : nameOf(reading, people),
        reading.language(),
        reading.tone(),
        reading
            .openedAt()
            .flatMap(_ -> reading.text().highlights().stream().findFirst())
            .map(line -> ReadingViews.glance(reading, line).head()));
  }

  private static String nameOf(Reading reading, List<Profile> people) {
    return people.stream()
        .filter(profile -> profile.id().equals(reading.profile()))
        .map(Profile::name)
        .findFirst()
        .orElse("");
  }
}
