package org.chandrahoro.server.insight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table metric_days. */
@Component
public class DayCounts {
  private static final int LONGEST_TAGS = 400;

  private final JdbcClient database;

  DayCounts(JdbcClient database) {
    this.database = database;
  }

  /** Both days included, by day, metric and tags. */
  public List<DayCount> of(LocalDate from, LocalDate to) {
    return database
        .sql(
            """
            SELECT * FROM metric_days WHERE on_day >= :from AND on_day <= :to
            ORDER BY on_day, metric, tags
            """)
        .param("from", from)
        .param("to", to)
        .query(
            (row, _) ->
                new DayCount(
                    row.getObject("on_day", LocalDate.class),
                    row.getString("metric"),
                    tags(row.getString("tags")),
                    row.getLong("total")))
        .list();
  }

  void add(LocalDate day, String metric, Map<String, String> tags, long more) {
    database
        .sql(
            """
            INSERT INTO metric_days (on_day, metric, tags, total)
            VALUES (:day, :metric, :tags, :more)
            ON DUPLICATE KEY UPDATE total = total + :more
            """)
        .param("day", day)
        .param("metric", metric)
        .param("tags", words(tags))
        .param("more", more)
        .update();
  }

  private static String words(Map<String, String> tags) {
    String words =
        new TreeMap<>(tags)
            .entrySet().stream()
                .map(tag -> tag.getKey() + "=" + tag.getValue().replace(',', ' '))
                .collect(Collectors.joining(","));
    return words.substring(0, Math.min(LONGEST_TAGS, words.length()));
  }

  private static Map<String, String> tags(String words) {
    var tags = new LinkedHashMap<String, String>();
    Arrays.stream(words.split(","))
        .filter(word -> word.contains("="))
        .forEach(
            word -> {
              int at = word.indexOf('=');
              tags.put(word.substring(0, at), word.substring(at + 1));
            });
    return tags;
  }
}
