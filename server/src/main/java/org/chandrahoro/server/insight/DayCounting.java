package org.chandrahoro.server.insight;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Adds what this node's counters of the AI plane rose by to the day's totals, every ten seconds and
 * when the node stops. A node that dies takes at most ten seconds of counts with it; money and
 * tokens do not hang on it, they are in the usage log.
 */
@Component
class DayCounting implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(DayCounting.class);
  private static final Duration INTERVAL = Duration.ofSeconds(10);

  /** What the usage log cannot tell: it has attempts alone. */
  private static final Set<String> KEPT =
      Set.of("ai.requests", "ai.refusals", "ai.errors", "ai.fallbacks");

  private final MeterRegistry registry;
  private final DayCounts days;
  private final Clock clock;
  private final Map<Meter.Id, Long> told = new HashMap<>();
  private volatile @Nullable ScheduledExecutorService thread;

  DayCounting(MeterRegistry registry, DayCounts days, Clock clock) {
    this.registry = registry;
    this.days = days;
    this.clock = clock;
  }

  /** Adds what is new. What the database does not take is added the next time. */
  synchronized void add() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    for (Meter meter : registry.getMeters()) {
      if (meter instanceof Counter counter && KEPT.contains(counter.getId().getName())) {
        long now = Math.round(counter.count());
        long more = now - told.getOrDefault(counter.getId(), 0L);
        if (more > 0) {
          days.add(today, counter.getId().getName(), tags(counter), more);
          told.put(counter.getId(), now);
        }
      }
    }
  }

  private static Map<String, String> tags(Counter counter) {
    return counter.getId().getTags().stream()
        .collect(Collectors.toMap(Tag::getKey, Tag::getValue, (first, _) -> first));
  }

  private void tried() {
    try {
      add();
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("The day's counts could not be added: {}", away.getMessage());
    }
  }

  @Override
  public void start() {
    ScheduledExecutorService started =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("day-counting").factory());
    started.scheduleWithFixedDelay(
        this::tried, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    thread = started;
  }

  @Override
  public void stop() {
    ScheduledExecutorService started = thread;
    thread = null;
    if (started != null) {
      started.shutdown();
      tried();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
