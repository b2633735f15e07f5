package org.chandrahoro.server.llm;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class RouterConfiguration {

  @Bean
  Router router(
      Wire wire,
      TokenGauge gauge,
      KnownModels models,
      PlatformKeys keys,
      Breakers breakers,
      Prices prices,
      RouterMetrics metrics,
      Clock clock,
      RandomGenerator random) {
    metrics.watch(keys, breakers, clock);
    return new FailoverRouter(
        wire,
        new FailoverRouter.Parts(
            models,
            keys,
            breakers,
            prices,
            new TokenCounting.Gauged(gauge),
            metrics,
            RouterSettings.STANDARD,
            Thread::sleep,
            clock,
            random));
  }

  @Bean
  RouterMetrics routerMetrics(MeterRegistry registry, KnownModels models) {
    return new RouterMetrics(registry, models);
  }

  @Bean
  Prices prices(PriceStore store, Clock clock, RouterMetrics metrics) {
    return new Prices(store, clock, metrics::unpriced);
  }

  @Bean
  PlatformKeys platformKeys(Environment environment) {
    return new PlatformKeys(PlatformKeySettings.from(environment::getProperty));
  }

  @Bean
  Breakers breakers() {
    return new Breakers();
  }

  @Bean
  HealthIndicator platformKeysHealth(PlatformKeys keys, Clock clock) {
    return new PlatformKeysHealth(keys, clock);
  }
}
