package org.chandrahoro.server.admin;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import org.chandrahoro.server.admin.AdministratorSignIn.SignInCodeAsked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.util.IdGenerator;

/**
 * Mails of sign-in codes. Each wish becomes a job in its own transaction, whoever's address it is;
 * the code is made only when the job runs, so that none lies readable in the jobs' table.
 */
@Configuration(proxyBeanMethods = false)
class SignInMails {
  private static final TaskDescriptor<String> CODE =
      TaskDescriptor.of("mail-sign-in-code", String.class);

  private final ObjectProvider<SchedulerClient> jobs;
  private final IdGenerator ids;
  private final Clock clock;

  SignInMails(ObjectProvider<SchedulerClient> jobs, IdGenerator ids, Clock clock) {
    this.jobs = jobs; // a provider: the scheduler is itself made from the task below
    this.ids = ids;
    this.clock = clock;
  }

  @EventListener
  void mailCode(SignInCodeAsked asked) {
    jobs.getObject()
        .scheduleIfNotExists(
            CODE.instance(ids.generateId().toString()).data(asked.emailKey()).build(),
            clock.instant());
  }

  @Bean
  OneTimeTask<String> mailSignInCode(SignInLetter letter) {
    return Tasks.oneTime(CODE)
        .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(20), 2))
        .execute((job, _) -> letter.sendCode(job.getData()));
  }
}
