package org.chandrahoro.server.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.server.node.Digests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what one bucket did in the running minute, over all nodes. */
@Component
class RateLimits {
  private static final long SECONDS = 60;

  private final JdbcClient database;
  private final Clock clock;

  RateLimits(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Counts one more hit.
   *
   * @param bucket who is counted; only its hash is stored
   * @return empty, or how long to wait where this hit was beyond {@code perMinute}
   */
  Optional<Duration> hit(String bucket, int perMinute) {
    Instant now = clock.instant();
    long minute = Math.floorDiv(now.getEpochSecond(), SECONDS);
    String key = Digests.sha256(bucket);
    database
        .sql(
            """
            INSERT INTO rate_counters (bucket, minute_number, hits) VALUES (:bucket, :minute, 1)
            ON DUPLICATE KEY UPDATE hits = hits + 1
            """)
        .param("bucket", key)
        .param("minute", minute)
        .update();
    int hits =
        database
            .sql(
                "SELECT hits FROM rate_counters WHERE bucket = :bucket AND minute_number = :minute")
            .param("bucket", key)
            .param("minute", minute)
            .query(Integer.class)
            .single();
    return hits <= perMinute
        ? Optional.empty()
        : Optional.of(Duration.between(now, Instant.ofEpochSecond((minute + 1) * SECONDS)));
  }

  /** Forgets the minutes that are over. */
  void sweep() {
    database
        .sql("DELETE FROM rate_counters WHERE minute_number < :minute")
        .param("minute", Math.floorDiv(clock.instant().getEpochSecond(), SECONDS) - 5)
        .update();
  }
}
