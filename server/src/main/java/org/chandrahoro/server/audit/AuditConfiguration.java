package org.chandrahoro.server.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.chandrahoro.server.node.NodeHome;
import org.chandrahoro.server.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.IdGenerator;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

  @Bean
  AuditTrail auditTrail(
      AuditStore store, Vault vault, NodeHome home, IdGenerator ids, Clock clock) {
    return AuditTrail.of(store, vault, home, ids, clock);
  }

  @Bean
  AuditLog auditLog(AuditStore store, Vault vault, AuditTrail trail, Clock clock) {
    return new AuditLog(store, new SealedParts(vault, new JsonMapper()), trail, clock);
  }

  @Bean
  RecurringTask<Void> auditCheckpoint(AuditTrail trail) {
    return Tasks.recurring("audit-checkpoint", FixedDelay.ofMinutes(1))
        .execute((_, _) -> trail.checkpoint());
  }
}
