package org.chandrahoro.server.llm;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** How many of the operator's keys work. A key that does not is no reason to be down. */
final class PlatformKeysHealth implements HealthIndicator {
  private final PlatformKeys keys;
  private final Clock clock;

  PlatformKeysHealth(PlatformKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public Health health() {
    Instant now = clock.instant();
    var health = Health.up();
    for (Provider provider : Provider.values()) {
      List<PlatformKey> its = keys.of(provider);
      if (!its.isEmpty()) {
        health.withDetail(
            provider.word(),
            Map.of(
                "keys", its.size(),
                "resting", its.stream().filter(key -> key.isResting(now)).count(),
                "refused", its.stream().filter(PlatformKey::isRefused).count()));
      }
    }
    return health.build();
  }
}
