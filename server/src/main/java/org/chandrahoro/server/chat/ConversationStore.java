package org.chandrahoro.server.chat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.node.UtcColumn;
import org.chandrahoro.server.profile.ProfileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables conversations and chat_exchanges. */
@Component
class ConversationStore {
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<List<String>> IDS = new TypeReference<>() {};

  private final JdbcClient database;

  ConversationStore(JdbcClient database) {
    this.database = database;
  }

  /** A conversation without what was said in it. */
  record Conversation(ConversationId id, ProfileId profile, Instant createdAt) {}

  Optional<Conversation> find(AccountId account, ConversationId id) {
    return database
        .sql("SELECT * FROM conversations WHERE id = :id AND account_id = :account")
        .param("id", id.value())
        .param("account", account.value())
        .query((row, _) -> conversation(row))
        .optional();
  }

  List<Conversation> all(AccountId account) {
    return database
        .sql("SELECT * FROM conversations WHERE account_id = :account ORDER BY created_at, id")
        .param("account", account.value())
        .query((row, _) -> conversation(row))
        .list();
  }

  void open(AccountId account, ConversationId id, ProfileId profile, Instant now) {
    database
        .sql(
            """
            INSERT INTO conversations (id, account_id, profile_id, created_at, updated_at)
            VALUES (:id, :account, :profile, :now, :now)
            """)
        .param("id", id.value())
        .param("account", account.value())
        .param("profile", profile.value())
        .param("now", UtcColumn.of(now))
        .update();
  }

  /** Holds the conversation to the end of the transaction; false where it was removed. */
  boolean touch(ConversationId id, Instant now) {
    return database
            .sql("UPDATE conversations SET updated_at = :now WHERE id = :id")
            .param("now", UtcColumn.of(now))
            .param("id", id.value())
            .update()
        > 0;
  }

  void add(AccountId account, ConversationId conversation, Exchange exchange) {
    database
        .sql(
            """
            INSERT INTO chat_exchanges (id, conversation_id, account_id, question, answer, ending,
              sources, model, tokens, asked_at, answered_at)
            VALUES (:id, :conversation, :account, :question, :answer, :ending, :sources, :model,
              :tokens, :asked, :answered)
            """)
        .param("id", exchange.id())
        .param("conversation", conversation.value())
        .param("account", account.value())
        .param("question", exchange.question())
        .param("answer", exchange.answer())
        .param("ending", exchange.ending().word())
        .param("sources", JSON.writeValueAsString(exchange.sources()))
        .param("model", exchange.model())
        .param("tokens", exchange.tokens())
        .param("asked", UtcColumn.of(exchange.askedAt()))
        .param("answered", UtcColumn.of(exchange.answeredAt()))
        .update();
  }

  /** The last exchanges that ended well, the oldest first. */
  List<Exchange> last(ConversationId conversation, int most) {
    return database
        .sql(
            """
            SELECT * FROM chat_exchanges
            WHERE conversation_id = :conversation AND ending <> 'broken_off'
            ORDER BY id DESC LIMIT :most
            """)
        .param("conversation", conversation.value())
        .param("most", most)
        .query((row, _) -> exchange(row))
        .list()
        .reversed();
  }

  /** Everything said in a conversation, the oldest first. */
  List<Exchange> all(ConversationId conversation) {
    return database
        .sql("SELECT * FROM chat_exchanges WHERE conversation_id = :conversation ORDER BY id")
        .param("conversation", conversation.value())
        .query((row, _) -> exchange(row))
        .list();
  }

  void removeOf(AccountId account, ProfileId profile) {
    database
        .sql(
            """
            DELETE FROM chat_exchanges WHERE conversation_id IN
              (SELECT id FROM conversations WHERE account_id = :account AND profile_id = :profile)
            """)
        .param("account", account.value())
        .param("profile", profile.value())
        .update();
    database
        .sql("DELETE FROM conversations WHERE account_id = :account AND profile_id = :profile")
        .param("account", account.value())
        .param("profile", profile.value())
        .update();
  }

  void removeAll(AccountId account) {
    for (String table : List.of("chat_exchanges", "conversations")) {
      database
          .sql("DELETE FROM " + table + " WHERE account_id = :account")
          .param("account", account.value())
          .update();
    }
  }

  private static Conversation conversation(ResultSet row) throws SQLException {
    return new Conversation(
        new ConversationId(row.getString("id")),
        new ProfileId(row.getString("profile_id")),
        UtcColumn.instant(row, "created_at"));
  }

  private static Exchange exchange(ResultSet row) throws SQLException {
    return new Exchange(
        row.getString("id"),
        row.getString("question"),
        row.getString("answer"),
        Exchange.Ending.of(row.getString("ending")),
        JSON.readValue(row.getString("sources"), IDS),
        row.getString("model"),
        row.getLong("tokens"),
        UtcColumn.instant(row, "asked_at"),
        UtcColumn.instant(row, "answered_at"));
  }
}
