package org.chandrahoro.server.node;

import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Without {@code CHANDRAHORO_REDIS_URL} nothing of it exists. */
@Configuration(proxyBeanMethods = false)
@Conditional(RedisConfiguration.IsSet.class)
class RedisConfiguration {
  private static final String URL = "chandrahoro.redis-url";

  static final class IsSet implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !context.getEnvironment().getProperty(URL, "").isBlank();
    }
  }

  @Bean
  Redis redis(Environment environment) {
    return Redis.at(Objects.requireNonNull(environment.getProperty(URL)));
  }
}
