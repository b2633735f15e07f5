package org.chandrahoro.server.entitlement;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class QuotaJobs {

  @Bean
  QuotaSettings quotaSettings(Environment environment) {
    return QuotaSettings.from(environment::getProperty);
  }

  @Bean
  OpenCalls openCalls() {
    return new OpenCalls();
  }

  @Bean
  QuotaPulse quotaPulse(Ledger ledger, Settlements settlements) {
    return new QuotaPulse(ledger, settlements);
  }

  @Bean
  RecurringTask<Void> settleCallsOfDeadNodes(Quota quota) {
    return Tasks.recurring("settle-calls-of-dead-nodes", FixedDelay.ofSeconds(5))
        .execute((_, _) -> quota.sweep());
  }
}
