package org.chandrahoro.server.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.node.UtcColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The profiles table. Each statement names the account, so that none can reach another's row. */
@Component
class ProfileStore {
  private final JdbcClient database;

  ProfileStore(JdbcClient database) {
    this.database = database;
  }

  void add(Profile profile) {
    bind(
            database.sql(
                """
                INSERT INTO profiles
                  (id, account_id, name, birth_date, birth_time, within_minutes, place_name,
                   latitude, longitude, zone, given_offset_seconds, utc_offset_seconds,
                   created_at, updated_at)
                VALUES (:id, :account, :name, :date, :time, :within, :place, :lat, :lon, :zone,
                        :given, :offset, :created, :updated)
                """),
            profile)
        .param("created", UtcColumn.of(profile.createdAt()))
        .update();
  }

  boolean replace(Profile profile) {
    return bind(
                database.sql(
                    """
                    UPDATE profiles SET name = :name, birth_date = :date, birth_time = :time,
                      within_minutes = :within, place_name = :place, latitude = :lat,
                      longitude = :lon, zone = :zone, given_offset_seconds = :given,
                      utc_offset_seconds = :offset, updated_at = :updated
                    WHERE id = :id AND account_id = :account
                    """),
                profile)
            .update()
        == 1;
  }

  boolean remove(AccountId account, ProfileId id) {
    return database
            .sql("DELETE FROM profiles WHERE id = :id AND account_id = :account")
            .param("id", id.value())
            .param("account", account.value())
            .update()
        == 1;
  }

  void removeAll(AccountId account) {
    database
        .sql("DELETE FROM profiles WHERE account_id = :account")
        .param("account", account.value())
        .update();
  }

  Optional<Profile> find(AccountId account, ProfileId id) {
    return database
        .sql("SELECT * FROM profiles WHERE id = :id AND account_id = :account")
        .param("id", id.value())
        .param("account", account.value())
        .query((row, _) -> profile(row))
        .optional();
  }

  /** In the order in which they were added: ids are ordered by time. */
  List<Profile> list(AccountId account, @Nullable ProfileId after, int most) {
    return database
        .sql(
            """
            SELECT * FROM profiles WHERE account_id = :account AND id > :after
            ORDER BY id LIMIT :most
            """)
        .param("account", account.value())
        .param("after", after == null ? "" : after.value())
        .param("most", most)
        .query((row, _) -> profile(row))
        .list();
  }

  int count(AccountId account) {
    return database
        .sql("SELECT COUNT(*) FROM profiles WHERE account_id = :account")
        .param("account", account.value())
        .query(Integer.class)
        .single();
  }

  private static StatementSpec bind(StatementSpec statement, Profile profile) {
    BirthDetails birth = profile.birth();
    BirthPlace place = birth.place();
    return statement
        .param("id", profile.id().value())
        .param("account", profile.account().value())
        .param("name", profile.name())
        .param("date", birth.date())
        .param("time", birth.wallTime().orElse(null))
        .param(
            "within",
            birth.time() instanceof WrittenTime.Within(LocalTime _, int minutes) ? minutes : null)
        .param("place", place.name())
        .param("lat", place.position().latitudeDegrees())
        .param("lon", place.position().longitudeDegrees())
        .param("zone", place.zone().map(ZoneId::getId).orElse(null))
        .param("given", place.givenOffset().map(ZoneOffset::getTotalSeconds).orElse(null))
        .param("offset", birth.offset().getTotalSeconds())
        .param("updated", UtcColumn.of(profile.updatedAt()));
  }

  private static Profile profile(ResultSet row) throws SQLException {
    String zone = row.getString("zone");
    Integer given = row.getObject("given_offset_seconds", Integer.class);
    String placeName = row.getString("place_name");
    var place =
        new BirthPlace(
            placeName == null ? "" : placeName,
            new GeoPosition(row.getDouble("latitude"), row.getDouble("longitude")),
            Optional.ofNullable(zone).map(ZoneId::of),
            Optional.ofNullable(given).map(ZoneOffset::ofTotalSeconds));
    return new Profile(
        new ProfileId(row.getString("id")),
        new AccountId(row.getString("account_id")),
        row.getString("name"),
        new BirthDetails(
            row.getObject("birth_date", LocalDate.class),
            time(row),
            place,
            ZoneOffset.ofTotalSeconds(row.getInt("utc_offset_seconds"))),
        UtcColumn.instant(row, "created_at"),
        UtcColumn.instant(row, "updated_at"));
  }

  private static WrittenTime time(ResultSet row) throws SQLException {
    LocalTime time = row.getObject("birth_time", LocalTime.class);
    Integer within = row.getObject("within_minutes", Integer.class);
    if (time == null) {
      return new WrittenTime.Unknown();
    }
    return within == null ? new WrittenTime.Recorded(time) : new WrittenTime.Within(time, within);
  }
}
