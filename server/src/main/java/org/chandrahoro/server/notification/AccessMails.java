package org.chandrahoro.server.notification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.entitlement.AccessEnding;
import org.chandrahoro.server.entitlement.PlanName;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Mails about what a person may use. An event becomes a job in the same transaction. */
@Configuration(proxyBeanMethods = false)
class AccessMails {
  private static final TaskDescriptor<Ending> ENDING =
      TaskDescriptor.of("mail-access-ending", Ending.class);

  private final ObjectProvider<SchedulerClient> jobs;
  private final Clock clock;

  AccessMails(ObjectProvider<SchedulerClient> jobs, Clock clock) {
    this.jobs = jobs; // a provider: the scheduler is itself made from the task below
    this.clock = clock;
  }

  /** An {@link AccessEnding} as the jobs' table keeps it. */
  record Ending(String account, Instant endsAt, String then) implements Serializable {}

  @EventListener
  void announce(AccessEnding ending) {
    jobs.getObject()
        .scheduleIfNotExists(
            ENDING
                .instance(ending.id())
                .data(new Ending(ending.account().value(), ending.endsAt(), ending.then().word()))
                .build(),
            clock.instant());
  }

  @Bean
  OneTimeTask<Ending> mailAccessEnding(AccessLetters letters) {
    return Tasks.oneTime(ENDING)
        .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(20), 2))
        .execute(
            (job, _) -> {
              Ending ending = job.getData();
              letters.announce(
                  new AccountId(ending.account()), ending.endsAt(), new PlanName(ending.then()));
            });
  }
}
