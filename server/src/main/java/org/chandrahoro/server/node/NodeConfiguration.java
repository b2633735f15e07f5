package org.chandrahoro.server.node;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.IdGenerator;

@Configuration(proxyBeanMethods = false)
class NodeConfiguration {

  @Bean
  Settings settings(Environment environment) {
    Settings settings = Settings.from(environment::getProperty);
    settings.home().prepare();
    return settings;
  }

  @Bean
  NodeHome nodeHome(Settings settings) {
    return settings.home();
  }

  /**
   * Ticks in microseconds, the finest that both databases keep: what is read equals what was
   * written.
   */
  @Bean
  Clock clock(Settings settings) {
    Clock system = Clock.systemUTC();
    Clock clock =
        settings.clockStart() == null
            ? system
            : Clock.offset(system, Duration.between(system.instant(), settings.clockStart()));
    return Clock.tick(clock, Duration.ofNanos(1_000));
  }

  @Bean
  SecureRandom secureRandom() {
    return new SecureRandom();
  }

  @Bean
  IdGenerator ids(Clock clock, RandomGenerator random) {
    return new TimeOrderedIds(clock, random);
  }

  @Bean
  DataSource dataSource(Settings settings) {
    return NodeDatabase.open(settings);
  }
}
