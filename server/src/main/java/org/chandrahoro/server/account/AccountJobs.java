package org.chandrahoro.server.account;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What becomes of accounts, sessions and tokens when their time is over. */
@Configuration(proxyBeanMethods = false)
class AccountJobs {

  @Bean
  RecurringTask<Void> eraseAccounts(Erasure erasure) {
    return Tasks.recurring("erase-accounts", FixedDelay.ofMinutes(30))
        .execute((_, _) -> erasure.eraseDue());
  }

  @Bean
  RecurringTask<Void> forgetOverSessions(
      Sessions sessions, OneTimeTokens tokens, Lockouts lockouts) {
    return Tasks.recurring("forget-over-sessions", FixedDelay.ofMinutes(30))
        .execute(
            (_, _) -> {
              sessions.sweep();
              tokens.sweep();
              lockouts.sweep();
            });
  }
}
