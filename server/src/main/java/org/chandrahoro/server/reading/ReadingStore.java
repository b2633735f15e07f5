package org.chandrahoro.server.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.node.UtcColumn;
import org.chandrahoro.server.profile.ProfileId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table daily_readings; stores as given. */
@Component
class ReadingStore {
  // not INSERT IGNORE, which on MariaDB would also swallow what does not fit its column
  private static final String INSERT =
      """
      INSERT INTO daily_readings
        (id, account_id, profile_id, local_date, language, tone, zone, model, facts_key, versions,
         content, made_at, opened_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON DUPLICATE KEY UPDATE id = id
      """;

  private final JdbcClient database;
  private final JdbcTemplate batches;

  ReadingStore(JdbcClient database, JdbcTemplate batches) {
    this.database = database;
    this.batches = batches;
  }

  /** Adds readings; one that stands already stays as it is. */
  void add(Collection<Reading> readings) {
    batches.batchUpdate(INSERT, readings.stream().map(ReadingStore::row).toList());
  }

  /** Puts other words in the place of a reading's that nobody has opened yet. */
  void replaceUnopened(ReadingId id, Reading words) {
    database
        .sql(
            """
            UPDATE daily_readings SET zone = :zone, model = :model, facts_key = :factsKey,
              versions = :versions, content = :content, made_at = :madeAt
            WHERE id = :id AND opened_at IS NULL
            """)
        .param("zone", words.zone().getId())
        .param("model", words.model())
        .param("factsKey", words.factsKey())
        .param("versions", ReadingMaker.VERSIONS)
        .param("content", new ReadingContent(words.text(), words.facts()).toJson())
        .param("madeAt", UtcColumn.of(words.madeAt()))
        .param("id", id.value())
        .update();
  }

  Optional<Reading> find(ProfileId profile, LocalDate date, Language language, Tone tone) {
    return database
        .sql(
            """
            SELECT * FROM daily_readings
            WHERE profile_id = :profile AND local_date = :date AND language = :language
              AND tone = :tone
            """)
        .param("profile", profile.value())
        .param("date", date)
        .param("language", language.tag())
        .param("tone", tone.tag())
        .query((row, _) -> reading(row))
        .optional();
  }

  Optional<Reading> find(AccountId account, ReadingId id) {
    return database
        .sql("SELECT * FROM daily_readings WHERE account_id = :account AND id = :id")
        .param("account", account.value())
        .param("id", id.value())
        .query((row, _) -> reading(row))
        .optional();
  }

  /** An account's readings, the newest date first, beginning after {@code after}. */
  List<Reading> list(
      AccountId account, LocalDate from, LocalDate to, Optional<Reading> after, int most) {
    return database
        .sql(
            """
            SELECT * FROM daily_readings
            WHERE account_id = :account AND local_date BETWEEN :from AND :to
              AND (local_date < :afterDate OR (local_date = :afterDate AND id < :afterId))
            ORDER BY local_date DESC, id DESC LIMIT :most
            """)
        .param("account", account.value())
        .param("from", from)
        .param("to", to)
        .param("afterDate", after.map(Reading::date).orElse(to.plusDays(1)))
        .param("afterId", after.map(reading -> reading.id().value()).orElse(""))
        .param("most", most)
        .query((row, _) -> reading(row))
        .list();
  }

  /** Which of these profiles have a reading of a date in a language, in whatever tone. */
  Set<ProfileId> present(Collection<ProfileId> profiles, LocalDate date, Language language) {
    if (profiles.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        database
            .sql(
                """
                SELECT DISTINCT profile_id FROM daily_readings
                WHERE profile_id IN (:profiles) AND local_date = :date AND language = :language
                """)
            .param("profiles", profiles.stream().map(ProfileId::value).toList())
            .param("date", date)
            .param("language", language.tag())
            .query((row, _) -> new ProfileId(row.getString(1)))
            .list());
  }

  /** Notes the first opening; false where it was opened before. */
  boolean open(ReadingId id, Instant at) {
    return database
            .sql("UPDATE daily_readings SET opened_at = :at WHERE id = :id AND opened_at IS NULL")
            .param("at", UtcColumn.of(at))
            .param("id", id.value())
            .update()
        == 1;
  }

  void removeFrom(ProfileId profile, LocalDate date) {
    database
        .sql("DELETE FROM daily_readings WHERE profile_id = :profile AND local_date >= :date")
        .param("profile", profile.value())
        .param("date", date)
        .update();
  }

  void removeAll(ProfileId profile) {
    database
        .sql("DELETE FROM daily_readings WHERE profile_id = :profile")
        .param("profile", profile.value())
        .update();
  }

  void removeAll(AccountId account) {
    database
        .sql("DELETE FROM daily_readings WHERE account_id = :account")
        .param("account", account.value())
        .update();
  }

  private static Object[] row(Reading reading) {
    return new Object[] {
      reading.id().value(),
      reading.account().value(),
      reading.profile().value(),
      reading.date(),
      reading.language().tag(),
      reading.tone().tag(),
      reading.zone().getId(),
      reading.model(),
      reading.factsKey(),
      ReadingMaker.VERSIONS,
      new ReadingContent(reading.text(), reading.facts()).toJson(),
      UtcColumn.of(reading.madeAt()),
      UtcColumn.ofNullable(reading.openedAt().orElse(null))
    };
  }

  private static Reading reading(ResultSet row) throws SQLException {
    var content = ReadingContent.ofJson(row.getString("content"));
    return new Reading(
        new ReadingId(row.getString("id")),
        new AccountId(row.getString("account_id")),
        new ProfileId(row.getString("profile_id")),
        row.getObject("local_date", LocalDate.class),
        Language.ofTag(row.getString("language")),
        Tone.ofTag(row.getString("tone")),
        ZoneId.of(row.getString("zone")),
        row.getString("model"),
        row.getString("facts_key"),
        content.text(),
        content.facts(),
        UtcColumn.instant(row, "made_at"),
        Optional.ofNullable(UtcColumn.find(row, "opened_at")));
  }
}
