package org.chandrahoro.server.notification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.AccountRegistered;
import org.chandrahoro.server.account.PasswordResetAsked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.util.IdGenerator;

/**
 * Mails about the account itself. An event becomes a job in the same transaction; tokens are made
 * only when the job runs, so that none lies readable in the jobs' table.
 */
@Configuration(proxyBeanMethods = false)
class AccountMails {
  private static final TaskDescriptor<Void> CONFIRM = TaskDescriptor.of("mail-confirm-address");
  private static final TaskDescriptor<String> RESET =
      TaskDescriptor.of("mail-reset-password", String.class);

  private final ObjectProvider<SchedulerClient> jobs;
  private final IdGenerator ids;
  private final Clock clock;

  AccountMails(ObjectProvider<SchedulerClient> jobs, IdGenerator ids, Clock clock) {
    this.jobs = jobs; // a provider: the scheduler is itself made from the tasks below
    this.ids = ids;
    this.clock = clock;
  }

  @EventListener
  void askForConfirmation(AccountRegistered registered) {
    confirm(registered.id());
  }

  @EventListener
  void sendReset(PasswordResetAsked asked) {
    jobs.getObject()
        .scheduleIfNotExists(
            RESET.instance(ids.generateId().toString()).data(asked.emailKey()).build(),
            clock.instant());
  }

  @Bean
  OneTimeTask<Void> mailConfirmAddress(AccountLetters letters) {
    return Tasks.oneTime(CONFIRM)
        .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(20), 2))
        .execute((job, _) -> letters.askForConfirmation(new AccountId(job.getId())));
  }

  @Bean
  OneTimeTask<String> mailResetPassword(AccountLetters letters) {
    return Tasks.oneTime(RESET)
        .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(20), 2))
        .execute((job, _) -> letters.sendReset(job.getData()).ifPresent(this::confirm));
  }

  private void confirm(AccountId account) {
    jobs.getObject()
        .scheduleIfNotExists(CONFIRM.instance(account.value()).build(), clock.instant());
  }
}
