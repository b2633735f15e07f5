package org.chandrahoro.server.admin;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.chandrahoro.server.web.TokenAudience;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AdminConfiguration {

  @Bean
  TokenAudience administratorAudience(AdministratorTokens tokens) {
    return new TokenAudience(TokenAudience.ADMINISTRATORS, tokens.decoder());
  }

  @Bean
  RecurringTask<Void> forgetOverAdministratorSessions(
      AdministratorSessions sessions, MailedCodes codes, CodeTries tries) {
    return Tasks.recurring("forget-over-administrator-sessions", FixedDelay.ofMinutes(30))
        .execute(
            (_, _) -> {
              sessions.sweep();
              codes.sweep();
              tries.sweep();
            });
  }
}
