package org.chandrahoro.server.reading;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When readings are made ahead: in the night before India's morning, and swept again at five. Each
 * run covers the next six o'clock of every zone, and the two lie less than a day apart, so no
 * morning comes without one before it. A run on a node that dies is taken over by another.
 */
@Configuration(proxyBeanMethods = false)
class ReadingJobs {
  private static final Duration TEXTS_KEPT = Duration.ofDays(30);
  private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

  @Bean
  RecurringTask<Void> makeReadingsAhead(DailyRun run) {
    return Tasks.recurring("make-readings-ahead", new Daily(INDIA, LocalTime.of(1, 30)))
        .execute((_, _) -> run.make());
  }

  /** The readings keep their words; what is shared serves the days about it only. */
  @Bean
  RecurringTask<Void> forgetSharedTexts(SharedTexts texts, Clock clock) {
    return Tasks.recurring("forget-shared-texts", new Daily(INDIA, LocalTime.of(3, 0)))
        .execute((_, _) -> texts.removeMadeBefore(clock.instant().minus(TEXTS_KEPT)));
  }

  @Bean
  RecurringTask<Void> sweepReadings(DailyRun run) {
    return Tasks.recurring("sweep-readings", new Daily(INDIA, LocalTime.of(5, 0)))
        .execute((_, _) -> run.make());
  }
}
