package org.chandrahoro.server.entitlement;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells people three days before what they may do changes by itself. */
@Component
class EndingReminders {
  static final Duration AHEAD = Duration.ofDays(3);

  private final EndingStore endings;
  private final LayerStore layers;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final TransactionTemplate transactions;

  EndingReminders(
      EndingStore endings,
      LayerStore layers,
      ApplicationEventPublisher events,
      Clock clock,
      TransactionTemplate transactions) {
    this.endings = endings;
    this.layers = layers;
    this.events = events;
    this.clock = clock;
    this.transactions = transactions;
  }

  /** Each in a transaction of its own: it is noted and published, or neither. */
  void remind() {
    Instant now = clock.instant();
    for (EndingStore.Ending ending : endings.untold(now, now.plus(AHEAD))) {
      transactions.executeWithoutResult(_ -> remind(ending, now));
    }
  }

  private void remind(EndingStore.Ending ending, Instant now) {
    if (endings.tell(ending, now)) {
      PlanName then = layers.layers(ending.account(), ending.endsAt()).plan().name();
      events.publishEvent(new AccessEnding(ending.account(), ending.id(), ending.endsAt(), then));
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Job {
    @Bean
    RecurringTask<Void> remindOfEndings(EndingReminders reminders) {
      return Tasks.recurring("remind-of-endings", FixedDelay.ofMinutes(10))
          .execute((_, _) -> reminders.remind());
    }
  }
}
