package org.chandrahoro.server.web;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RateSweep {

  @Bean
  RecurringTask<Void> forgetRateCounters(RateLimits limits) {
    return Tasks.recurring("forget-rate-counters", FixedDelay.ofMinutes(10))
        .execute((_, _) -> limits.sweep());
  }
}
