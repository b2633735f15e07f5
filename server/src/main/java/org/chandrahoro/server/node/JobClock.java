package org.chandrahoro.server.node;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the jobs follow the node's clock, on virtual threads. */
@Configuration(proxyBeanMethods = false)
class JobClock {

  @Bean
  com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
    return clock::instant;
  }

  @Bean
  DbSchedulerCustomizer jobThreads() {
    return new DbSchedulerCustomizer() {
      @Override
      public Optional<ExecutorService> executorService() {
        return Optional.of(Executors.newVirtualThreadPerTaskExecutor());
      }
    };
  }
}
