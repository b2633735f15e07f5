package org.chandrahoro.server.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.node.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table reading_texts: what models wrote, for all who have the same facts. */
@Component
class SharedTexts {
  private final JdbcClient database;

  SharedTexts(JdbcClient database) {
    this.database = database;
  }

  /** A text and who wrote it. */
  record Text(Draft draft, ModelId model) {}

  Optional<Text> find(String key) {
    return database
        .sql("SELECT model, content FROM reading_texts WHERE text_key = :key")
        .param("key", key)
        .query(
            (row, _) ->
                new Text(
                    Draft.ofAnswer(row.getString("content")).orElseThrow(),
                    model(row.getString("model"))))
        .optional();
  }

  /** The first that stands under one of the keys. */
  Optional<Text> find(List<String> keys) {
    return keys.stream().flatMap(key -> find(key).stream()).findFirst();
  }

  /** Keeps a text; one that stands already stays. */
  void keep(String key, LocalDate date, Text text, Instant now) {
    database
        .sql(
            """
            INSERT INTO reading_texts (text_key, local_date, model, content, made_at)
            VALUES (:key, :date, :model, :content, :now)
            ON DUPLICATE KEY UPDATE text_key = text_key
            """)
        .param("key", key)
        .param("date", date)
        .param("model", text.model().toString())
        .param("content", text.draft().toJson())
        .param("now", UtcColumn.of(now))
        .update();
  }

  /** Forgets the texts made before; the readings written from them stay. */
  int removeMadeBefore(Instant instant) {
    return database
        .sql("DELETE FROM reading_texts WHERE made_at < :instant")
        .param("instant", UtcColumn.of(instant))
        .update();
  }

  private static ModelId model(String written) {
    int slash = written.indexOf('/');
    return new ModelId(
        Provider.find(written.substring(0, slash)).orElseThrow(), written.substring(slash + 1));
  }
}
