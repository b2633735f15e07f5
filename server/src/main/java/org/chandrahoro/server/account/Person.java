package org.chandrahoro.server.account;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.server.web.SignedInPerson;
import org.jspecify.annotations.Nullable;

/**
 * A person as the pages and readings know them.
 *
 * @param chosenLanguage null until chosen
 * @param zone the zone of their days: chosen, else that of their first profile, else Asia/Kolkata
 * @param presentPlace where they are now, where they said so
 * @param deletionDueAt when the account is erased, where that was asked for
 */
public record Person(
    AccountId id,
    String email,
    String name,
    boolean emailVerified,
    @Nullable Language chosenLanguage,
    Tone tone,
    Theme theme,
    ZoneId zone,
    Optional<PresentPlace> presentPlace,
    Instant createdAt,
    Optional<Instant> deletionDueAt)
    implements SignedInPerson {

  /** A place by name and coordinates in degrees, north and east positive. */
  public record PresentPlace(String name, double latitude, double longitude) {}

  public Language language() {
    return chosenLanguage == null ? Language.ENGLISH : chosenLanguage;
  }

  @Override
  public String themeName() {
    return theme.word();
  }

  /** Names nobody: a record's own text would put address and name into whatever prints it. */
  @Override
  public String toString() {
    return "Person[" + id.value() + "]";
  }
}
