package org.chandrahoro.server.entitlement;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.chandrahoro.server.audit.AuditTrail;
import org.chandrahoro.server.llm.Prices;
import org.chandrahoro.server.node.Redis;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class QuotaConfiguration {

  @Bean
  QuotaSettings quotaSettings(Environment environment) {
    return QuotaSettings.from(environment::getProperty);
  }

  @Bean
  OpenCalls openCalls() {
    return new OpenCalls();
  }

  @Bean
  Front front(ObjectProvider<Redis> redis) {
    Redis there = redis.getIfAvailable();
    return there == null ? Front.none() : Front.of(there);
  }

  @Bean
  Settlements settlements(
      QuotaStore counters,
      AttemptStore attempts,
      OpenCalls inFlight,
      Front front,
      Prices prices,
      BookKeeping books) {
    return new Settlements(counters, attempts, inFlight, front, prices::cost, books);
  }

  @Bean
  QuotaReset quotaReset(
      Entitlements entitlements,
      QuotaStore counters,
      Front front,
      AuditTrail trail,
      JdbcClient database,
      BookKeeping books) {
    return new QuotaReset(entitlements, counters, front, trail::append, database, books);
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
