package org.chandrahoro.server.writer;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.node.UtcColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table llm_profiles. */
@Component
class LlmProfileStore {
  private final JdbcClient database;

  LlmProfileStore(JdbcClient database) {
    this.database = database;
  }

  /**
   * A row as it stands.
   *
   * @param sealedKey null without an own key
   * @param brokenAt since when the provider refuses the key, or null
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(
      String id,
      AccountId account,
      ProfileMode mode,
      @Nullable Provider provider,
      @Nullable String model,
      byte @Nullable [] sealedKey,
      @Nullable String keyLast4,
      @Nullable URI baseUrl,
      LlmProfile.Params params,
      LlmProfile.Safety safety,
      boolean fallbackToPlatform,
      @Nullable Instant brokenAt,
      Instant createdAt,
      Instant updatedAt) {

    /**
     * The profile without its key.
     *
     * @param readable whether the key opens
     */
    LlmProfile toProfile(boolean readable) {
      return new LlmProfile(
          id,
          account,
          mode,
          Optional.ofNullable(provider),
          Optional.ofNullable(model),
          Optional.ofNullable(keyLast4),
          Optional.ofNullable(baseUrl),
          params,
          safety,
          fallbackToPlatform,
          keyState(readable),
          createdAt,
          updatedAt);
    }

    private LlmProfile.KeyState keyState(boolean readable) {
      if (sealedKey == null) {
        return LlmProfile.KeyState.NONE;
      }
      if (!readable) {
        return LlmProfile.KeyState.UNREADABLE;
      }
      return brokenAt == null ? LlmProfile.KeyState.WORKS : LlmProfile.KeyState.REFUSED;
    }
  }

  Optional<Row> find(AccountId account) {
    return find(account, "");
  }

  /**
   * The row, kept from other writers to the end of the transaction. Where there is none nothing is
   * locked: MariaDB would lock the gap, and two that add a row would wait for each other.
   */
  Optional<Row> lock(AccountId account) {
    return find(account).flatMap(_ -> find(account, " FOR UPDATE"));
  }

  private Optional<Row> find(AccountId account, String lock) {
    return database
        .sql("SELECT * FROM llm_profiles WHERE user_id = :account" + lock)
        .param("account", account.value())
        .query((row, _) -> row(row))
        .optional();
  }

  /**
   * @throws org.springframework.dao.DuplicateKeyException where another request was faster
   */
  void add(Row row) {
    write(
        """
        INSERT INTO llm_profiles (id, user_id, mode, provider, model, sealed_key, key_last_4, base_url,
          params, safety, fallback_to_platform, broken_at, created_at, updated_at)
        VALUES (:id, :account, :mode, :provider, :model, :key, :last4, :url,
          :params, :safety, :fallback, :broken, :created, :updated)
        """,
        row);
  }

  void replace(Row row) {
    write(
        """
        UPDATE llm_profiles SET mode = :mode, provider = :provider, model = :model, sealed_key = :key,
          key_last_4 = :last4, base_url = :url, params = :params, safety = :safety,
          fallback_to_platform = :fallback, broken_at = :broken, created_at = :created,
          updated_at = :updated
        WHERE id = :id AND user_id = :account
        """,
        row);
  }

  private void write(String sql, Row row) {
    database
        .sql(sql)
        .param("id", row.id())
        .param("account", row.account().value())
        .param("mode", row.mode().word())
        .param("provider", row.provider() == null ? null : row.provider().word())
        .param("model", row.model())
        .param("key", row.sealedKey())
        .param("last4", row.keyLast4())
        .param("url", row.baseUrl() == null ? null : row.baseUrl().toString())
        .param("params", ProfileJson.write(row.params()))
        .param("safety", ProfileJson.write(row.safety()))
        .param("fallback", row.fallbackToPlatform())
        .param("broken", UtcColumn.ofNullable(row.brokenAt()))
        .param("created", UtcColumn.of(row.createdAt()))
        .param("updated", UtcColumn.of(row.updatedAt()))
        .update();
  }

  boolean remove(AccountId account) {
    return database
            .sql("DELETE FROM llm_profiles WHERE user_id = :account")
            .param("account", account.value())
            .update()
        > 0;
  }

  /**
   * Notes that the key which was set at {@code seen} does not work; false where that was known, or
   * the profile has changed since.
   */
  boolean markBroken(String id, Instant seen, Instant now) {
    return database
            .sql(
                """
                UPDATE llm_profiles SET broken_at = :now
                WHERE id = :id AND updated_at = :seen AND broken_at IS NULL
                """)
            .param("now", UtcColumn.of(now))
            .param("id", id)
            .param("seen", UtcColumn.of(seen))
            .update()
        > 0;
  }

  /** Notes that the key works again. */
  void markMended(String id) {
    database
        .sql("UPDATE llm_profiles SET broken_at = NULL WHERE id = :id AND broken_at IS NOT NULL")
        .param("id", id)
        .update();
  }

  private static Row row(ResultSet row) throws SQLException {
    String provider = row.getString("provider");
    String baseUrl = row.getString("base_url");
    return new Row(
        row.getString("id"),
        new AccountId(row.getString("user_id")),
        ProfileMode.find(row.getString("mode")).orElseThrow(),
        provider == null ? null : Provider.find(provider).orElseThrow(),
        row.getString("model"),
        row.getBytes("sealed_key"),
        row.getString("key_last_4"),
        baseUrl == null ? null : URI.create(baseUrl),
        ProfileJson.params(row.getString("params")),
        ProfileJson.safety(row.getString("safety")),
        row.getBoolean("fallback_to_platform"),
        UtcColumn.find(row, "broken_at"),
        UtcColumn.instant(row, "created_at"),
        UtcColumn.instant(row, "updated_at"));
  }
}
