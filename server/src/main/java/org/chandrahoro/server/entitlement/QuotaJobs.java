package org.chandrahoro.server.entitlement;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QuotaJobs {

  @Bean
  RecurringTask<Void> releaseExpiredHolds(Quota quota) {
    return Tasks.recurring("release-expired-holds", FixedDelay.ofSeconds(10))
        .execute((_, _) -> quota.releaseExpired());
  }
}
