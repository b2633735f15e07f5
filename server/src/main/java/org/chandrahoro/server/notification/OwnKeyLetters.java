package org.chandrahoro.server.notification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.node.Settings;
import org.chandrahoro.server.writer.OwnKeyBroke;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.util.IdGenerator;

/** Tells people that their own key stopped working. One event is one mail. */
@Configuration(proxyBeanMethods = false)
class OwnKeyLetters {
  private static final TaskDescriptor<Broken> BROKEN =
      TaskDescriptor.of("mail-own-key-broke", Broken.class);

  private final ObjectProvider<SchedulerClient> jobs;
  private final IdGenerator ids;
  private final Clock clock;

  OwnKeyLetters(ObjectProvider<SchedulerClient> jobs, IdGenerator ids, Clock clock) {
    this.jobs = jobs;
    this.ids = ids;
    this.clock = clock;
  }

  /** What the job's row holds. */
  record Broken(String account, String provider, boolean platformStandsIn)
      implements Serializable {}

  /** In the transaction of the event, so that the mail is as certain as what it tells. */
  @EventListener
  void on(OwnKeyBroke broke) {
    jobs.getObject()
        .scheduleIfNotExists(
            BROKEN
                .instance(ids.generateId().toString())
                .data(
                    new Broken(
                        broke.account().value(), broke.provider().word(), broke.platformStandsIn()))
                .build(),
            clock.instant());
  }

  @Bean
  OneTimeTask<Broken> mailOwnKeyBroke(
      Accounts accounts, Postman postman, MessageSource texts, Settings settings) {
    return Tasks.oneTime(BROKEN)
        .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(20), 2))
        .execute(
            (job, _) ->
                accounts
                    .find(new AccountId(job.getData().account()))
                    .ifPresent(
                        person -> {
                          Locale locale = person.language().locale();
                          String key =
                              job.getData().platformStandsIn()
                                  ? "mail.own-key.platform"
                                  : "mail.own-key.nobody";
                          postman.send(
                              new Mail(
                                  person.email(),
                                  texts.getMessage("mail.own-key.subject", null, locale),
                                  texts.getMessage(
                                      key + ".text",
                                      new Object[] {
                                        person.name(),
                                        texts.getMessage(
                                            "mail.provider." + job.getData().provider(),
                                            null,
                                            locale),
                                        settings.publicUrl() + "/settings"
                                      },
                                      locale)));
                        }));
  }
}
