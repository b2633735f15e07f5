package org.chandrahoro.server.llm;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/**
 * What the router counts, by model, provider and purpose. No tag tells a person, and none grows
 * with what people type: a model that is not known is {@code other}.
 */
final class RouterMetrics {
  private static final Duration[] BUCKETS = {
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofMillis(2_500),
    Duration.ofSeconds(5),
    Duration.ofSeconds(10),
    Duration.ofSeconds(30),
    Duration.ofMinutes(1)
  };

  private final MeterRegistry registry;
  private final KnownModels models;

  RouterMetrics(MeterRegistry registry, KnownModels models) {
    this.registry = registry;
    this.models = models;
  }

  /** Shows how the operator's keys and the breakers stand. */
  void watch(PlatformKeys keys, Breakers breakers, Clock clock) {
    for (Provider provider : Provider.values()) {
      if (keys.any(provider)) {
        Tags tags = Tags.of("provider", provider.word());
        Gauge.builder(
                "ai.keys.refused",
                keys,
                all -> all.of(provider).stream().filter(PlatformKey::isRefused).count())
            .description("The operator's keys that the provider refused when last asked")
            .tags(tags)
            .register(registry);
        Gauge.builder(
                "ai.keys.resting",
                keys,
                all ->
                    all.of(provider).stream().filter(key -> key.isResting(clock.instant())).count())
            .description("The operator's keys that are left alone for now")
            .tags(tags)
            .register(registry);
        Gauge.builder("ai.breakers.open", breakers, all -> all.open(provider))
            .description("The models of a provider that are left alone")
            .tags(tags)
            .register(registry);
      }
    }
    for (ModelId model : models.all()) {
      if (keys.any(model.provider())) {
        Gauge.builder("ai.breaker.open", breakers, all -> all.isOpen(model) ? 1 : 0)
            .tags("provider", model.provider().word(), "model", model.name())
            .register(registry);
      }
    }
  }

  /** One request, however many attempts it took. */
  void request(String purpose, Completion completion) {
    String outcome =
        completion
            .getClass()
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
            .toLowerCase(Locale.ROOT);
    registry.counter("ai.requests", "purpose", purpose, "outcome", outcome).increment();
  }

  /**
   * One attempt that a provider saw, or that failed to reach it.
   *
   * @param outcome the word of its end or of its fault
   */
  void attempt(String purpose, ModelId model, KeyOwner owner, String outcome) {
    registry
        .counter("ai.attempts", tags(purpose, model, owner).and("outcome", outcome))
        .increment();
  }

  void settled(String purpose, ModelId model, KeyOwner owner, Meter.Settlement settlement) {
    Tags tags = tags(purpose, model, owner);
    TokenUse use = settlement.use();
    tokens(tags, "input", use.input() - use.cachedInput() - use.cacheWrite());
    tokens(tags, "cached_input", use.cachedInput());
    tokens(tags, "cache_write", use.cacheWrite());
    tokens(tags, "output", use.output() - use.reasoning());
    tokens(tags, "reasoning", use.reasoning());
    registry.counter("ai.cost.micro.dollars", tags).increment(settlement.cost().microDollars());
    timer("ai.latency", "From the sending of a call to its end", tags).record(settlement.took());
    settlement
        .toFirstToken()
        .ifPresent(
            timer("ai.first.token", "From the sending of a call to its first token", tags)::record);
  }

  void failed(ModelId model, KeyOwner owner, CallFailedException.Fault fault) {
    Tags tags = Tags.of("provider", model.provider().word(), "model", word(model));
    registry
        .counter(
            "ai.errors",
            tags.and("key_owner", owner.word(), "fault", fault.name().toLowerCase(Locale.ROOT)))
        .increment();
  }

  /** Another model is asked than the one that was asked first. */
  void fallback(String purpose, ModelId from, ModelId to) {
    registry
        .counter(
            "ai.fallbacks",
            Tags.of("purpose", purpose)
                .and("from_provider", from.provider().word(), "from_model", word(from))
                .and("to_provider", to.provider().word(), "to_model", word(to)))
        .increment();
  }

  void unpriced(ModelId model) {
    registry
        .counter("ai.unpriced.calls", "provider", model.provider().word(), "model", word(model))
        .increment();
  }

  /** A ledger could not be told how an attempt ended; its hold will expire. */
  void untold(ModelId model) {
    Counter.builder("ai.settlements.failed")
        .tags("provider", model.provider().word())
        .register(registry)
        .increment();
  }

  private void tokens(Tags tags, String kind, long count) {
    if (count > 0) {
      registry.counter("ai.tokens", tags.and("class", kind)).increment(count);
    }
  }

  private Timer timer(String name, String description, Tags tags) {
    return Timer.builder(name)
        .description(description)
        .tags(tags)
        .serviceLevelObjectives(BUCKETS)
        .register(registry);
  }

  private Tags tags(String purpose, ModelId model, KeyOwner owner) {
    return Tags.of("purpose", purpose, "key_owner", owner.word())
        .and("provider", model.provider().word(), "model", word(model));
  }

  private String word(ModelId model) {
    return models.find(model).map(known -> known.id().name()).orElse("other");
  }
}
