package org.chandrahoro.server.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.server.account.Person.PresentPlace;
import org.chandrahoro.server.node.UtcColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The users table. */
@Component
class PersonStore {
  /** Where the service is at home; the zone of somebody of whom nothing is known yet. */
  static final ZoneId HOME_ZONE = ZoneId.of("Asia/Kolkata");

  private final JdbcClient database;

  PersonStore(JdbcClient database) {
    this.database = database;
  }

  /** Whoever wants to sign in, with what their password is checked against. */
  record Credentials(AccountId id, String passwordHash, boolean suspended) {}

  /** False where the address has an account already. */
  boolean add(
      AccountId id,
      EmailAddress email,
      String name,
      String passwordHash,
      @Nullable Language language,
      Instant now) {
    try {
      database
          .sql(
              """
              INSERT INTO users
                (id, email, email_key, name, password_hash, language, created_at, updated_at)
              VALUES (:id, :email, :key, :name, :hash, :language, :now, :now)
              """)
          .param("id", id.value())
          .param("email", email.written())
          .param("key", email.key())
          .param("name", name)
          .param("hash", passwordHash)
          .param("language", language == null ? null : language.tag())
          .param("now", UtcColumn.of(now))
          .update();
      return true;
    } catch (DuplicateKeyException taken) {
      return false;
    }
  }

  Optional<Credentials> credentials(EmailAddress email) {
    return database
        .sql("SELECT id, password_hash, suspended_at FROM users WHERE email_key = :key")
        .param("key", email.key())
        .query(
            (row, _) ->
                new Credentials(
                    new AccountId(row.getString("id")),
                    row.getString("password_hash"),
                    row.getObject("suspended_at") != null))
        .optional();
  }

  Optional<Person> find(AccountId id) {
    return database
        .sql("SELECT * FROM users WHERE id = :id")
        .param("id", id.value())
        .query((row, _) -> person(row))
        .optional();
  }

  Optional<Person> findByEmail(String emailKey) {
    return database
        .sql("SELECT * FROM users WHERE email_key = :key")
        .param("key", emailKey)
        .query((row, _) -> person(row))
        .optional();
  }

  void changePassword(AccountId id, String passwordHash, Instant now) {
    database
        .sql("UPDATE users SET password_hash = :hash, updated_at = :now WHERE id = :id")
        .param("hash", passwordHash)
        .param("now", UtcColumn.of(now))
        .param("id", id.value())
        .update();
  }

  void markVerified(AccountId id, Instant now) {
    database
        .sql(
            "UPDATE users SET email_verified_at = :now WHERE id = :id AND email_verified_at IS NULL")
        .param("now", UtcColumn.of(now))
        .param("id", id.value())
        .update();
  }

  void change(AccountId id, Preferences preferences, Instant now) {
    PresentPlace place = preferences.place();
    database
        .sql(
            """
            UPDATE users SET
              name = COALESCE(:name, name), language = COALESCE(:language, language),
              tone = COALESCE(:tone, tone), theme = COALESCE(:theme, theme),
              zone = COALESCE(:zone, zone), place_name = COALESCE(:place, place_name),
              place_lat = COALESCE(:lat, place_lat), place_lon = COALESCE(:lon, place_lon),
              updated_at = :now
            WHERE id = :id
            """)
        .param("name", preferences.name())
        .param("language", preferences.language() == null ? null : preferences.language().tag())
        .param("tone", preferences.tone() == null ? null : preferences.tone().tag())
        .param("theme", preferences.theme() == null ? null : preferences.theme().word())
        .param("zone", preferences.zone() == null ? null : preferences.zone().getId())
        .param("place", place == null ? null : place.name())
        .param("lat", place == null ? null : place.latitude())
        .param("lon", place == null ? null : place.longitude())
        .param("now", UtcColumn.of(now))
        .param("id", id.value())
        .update();
  }

  void settleHomeZone(AccountId id, @Nullable ZoneId zone) {
    database
        .sql("UPDATE users SET home_zone = :zone WHERE id = :id")
        .param("zone", zone == null ? null : zone.getId())
        .param("id", id.value())
        .update();
  }

  void scheduleDeletion(AccountId id, Instant due) {
    database
        .sql("UPDATE users SET status = 'deleting', deletion_due_at = :due WHERE id = :id")
        .param("due", UtcColumn.of(due))
        .param("id", id.value())
        .update();
  }

  boolean undoDeletion(AccountId id) {
    return database
            .sql(
                """
                UPDATE users SET status = 'active', deletion_due_at = NULL
                WHERE id = :id AND status = 'deleting'
                """)
            .param("id", id.value())
            .update()
        == 1;
  }

  List<AccountId> dueForErasure(Instant now) {
    return database
        .sql(
            """
            SELECT id FROM users WHERE status = 'deleting' AND deletion_due_at <= :now
            ORDER BY deletion_due_at LIMIT 500
            """)
        .param("now", UtcColumn.of(now))
        .query((row, _) -> new AccountId(row.getString("id")))
        .list();
  }

  /** False where somebody took the deletion back meanwhile. */
  boolean eraseIfDue(AccountId id, Instant now) {
    return database
            .sql(
                """
                DELETE FROM users
                WHERE id = :id AND status = 'deleting' AND deletion_due_at <= :now
                """)
            .param("id", id.value())
            .param("now", UtcColumn.of(now))
            .update()
        == 1;
  }

  List<AccountId> active(@Nullable AccountId after, int most) {
    return database
        .sql(
            """
            SELECT id FROM users
            WHERE status = 'active' AND suspended_at IS NULL AND id > :after
            ORDER BY id LIMIT :most
            """)
        .param("after", after == null ? "" : after.value())
        .param("most", most)
        .query((row, _) -> new AccountId(row.getString("id")))
        .list();
  }

  private static Person person(ResultSet row) throws SQLException {
    String language = row.getString("language");
    String tone = row.getString("tone");
    String theme = row.getString("theme");
    String zone =
        row.getString("zone") != null ? row.getString("zone") : row.getString("home_zone");
    String place = row.getString("place_name");
    return new Person(
        new AccountId(row.getString("id")),
        row.getString("email"),
        row.getString("name"),
        row.getObject("email_verified_at") != null,
        language == null ? null : Language.ofTag(language),
        tone == null ? Tone.PRACTICAL : Tone.ofTag(tone),
        Theme.find(theme == null ? "" : theme).orElse(Theme.AUTO),
        zone == null ? HOME_ZONE : ZoneId.of(zone),
        place == null
            ? Optional.empty()
            : Optional.of(
                new PresentPlace(place, row.getDouble("place_lat"), row.getDouble("place_lon"))),
        UtcColumn.instant(row, "created_at"),
        Optional.ofNullable(UtcColumn.find(row, "deletion_due_at")));
  }
}
