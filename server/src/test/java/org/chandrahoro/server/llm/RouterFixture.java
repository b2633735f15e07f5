package org.chandrahoro.server.llm;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.chandrahoro.server.node.SettableClock;
import org.chandrahoro.server.node.TestDatabase;
import org.jspecify.annotations.Nullable;

/** A router over scripted providers; its pauses take no time but move the clock. */
final class RouterFixture {
  static final ModelId MINI = new ModelId(Provider.OPENAI, "gpt-4o-mini");
  static final ModelId HAIKU = new ModelId(Provider.ANTHROPIC, "claude-haiku-4-5");
  static final ModelId FLASH = new ModelId(Provider.GOOGLE, "gemini-2.5-flash");
  private static final KnownModels MODELS = new KnownModels();
  static final TokenCounting BYTES =
      new TokenCounting() {
        @Override
        public long inputAtMost(Prompt prompt) {
          return prompt.system().length() + 10L;
        }

        @Override
        public long input(ModelId model, Prompt prompt) {
          return inputAtMost(prompt);
        }

        @Override
        public long output(ModelId model, int pieces, long bytes) {
          return bytes;
        }
      };

  final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T12:00:00Z"));
  final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  final ScriptedWire wire = new ScriptedWire();
  final CountingMeter meter = new CountingMeter();
  final List<Duration> pauses = new ArrayList<>();
  final List<OwnKeyWatch.Why> broken = new ArrayList<>();
  final PlatformKeys keys;
  final Breakers breakers = new Breakers();
  final FailoverRouter router;

  RouterFixture() {
    this("sk-openai-1");
  }

  /**
   * @param openAiKeys as the operator writes them
   */
  RouterFixture(String openAiKeys) {
    this(openAiKeys, null);
  }

  /**
   * @param real in place of the scripted providers
   */
  RouterFixture(String openAiKeys, @Nullable Function<Clock, Wire> real) {
    keys =
        new PlatformKeys(
            PlatformKeySettings.from(
                Map.of(
                        "OPENAI_API_KEY", openAiKeys,
                        "ANTHROPIC_API_KEY", "sk-ant-1",
                        "GEMINI_API_KEY", "AIza-0001")
                    ::get));
    var metrics = new RouterMetrics(registry, MODELS);
    metrics.watch(keys, breakers, clock);
    router =
        new FailoverRouter(
            real == null ? wire : real.apply(clock),
            new FailoverRouter.Parts(
                MODELS,
                keys,
                breakers,
                new Prices(new PriceStore(TestDatabase.H2.jdbc()), clock, metrics::unpriced),
                BYTES,
                metrics,
                RouterSettings.STANDARD,
                pause -> {
                  pauses.add(pause);
                  clock.advance(pause);
                },
                clock,
                new Random(1)));
  }

  static Route platform(ModelId... models) {
    return new Route(Arrays.stream(models).map(RouterFixture::onPlatform).toList(), "chat");
  }

  static Route.Candidate onPlatform(ModelId model) {
    return new Route.Candidate(model, new Route.Access.Platform());
  }

  static Route.Candidate own(ModelId model) {
    return new Route.Candidate(
        model, new Route.Access.Own(new Secret("sk-of-asha-1"), Optional.empty()));
  }

  static Prompt prompt(Duration within) {
    return new Prompt(
        "Be brief.",
        List.of(new Prompt.Turn.Asked("How is today?")),
        List.of(),
        Optional.empty(),
        500,
        Prompt.Sampling.PROVIDERS_OWN,
        within);
  }

  Completion ask(ModelId... models) {
    return ask(platform(models), Tokens.UNHEARD);
  }

  Completion ask(Route route, Tokens tokens) {
    return ask(route, prompt(Duration.ofSeconds(30)), tokens);
  }

  Completion ask(Route route, Prompt prompt, Tokens tokens) {
    return router.complete(route, prompt, meter, tokens, (_, why) -> broken.add(why));
  }

  CountingMeter.Noted attempt(int number) {
    return meter.admitted.get(number - 1);
  }

  double count(String metric, String... tags) {
    return registry.find(metric).tags(tags).counters().stream()
        .mapToDouble(io.micrometer.core.instrument.Counter::count)
        .sum();
  }
}
