package org.chandrahoro.server.llm;

import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.chandrahoro.server.llm.simulator.ProviderSimulator;

/**
 * A wire whose providers are simulated. A compatible model is reached as a person's own address.
 */
final class WireFixture implements AutoCloseable {
  static final Secret KEY = new Secret("sk-a-key-of-the-tests");
  static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  final ProviderSimulator simulator = ProviderSimulator.start();
  final TokenGauge gauge = new TokenGauge();
  private final SharedTransport shared = new SharedTransport(Duration.ofSeconds(20));
  final ProviderCalls calls = calls(new AddressGuard(true, InetAddress::getAllByName));
  final Wire wire = wire(ProviderWire.Patience.USUAL);

  /** Waits a moment only; for calls that are silent, where a slow machine changes nothing. */
  final Wire impatient =
      wire(new ProviderWire.Patience(Duration.ofSeconds(2), Duration.ofMillis(300)));

  Wire wire(ProviderWire.Patience patience) {
    return new ProviderWire(calls, gauge, Clock.fixed(NOW, ZoneOffset.UTC), patience);
  }

  ProviderCalls calls(AddressGuard guard) {
    return new ProviderCalls(
        new ProviderAddresses(
            simulator.openAiBase(), simulator.anthropicBase(), simulator.geminiBase(), true),
        shared,
        new GuardedTransport(
            guard, Duration.ofSeconds(20), (SSLSocketFactory) SSLSocketFactory.getDefault()));
  }

  Optional<URI> baseUrl(Provider provider) {
    return provider == Provider.COMPATIBLE ? Optional.of(simulator.openAiBase()) : Optional.empty();
  }

  /** What was heard, and what came of it. */
  record Heard(Wire.Produced produced, List<String> pieces) {}

  Heard call(Wire by, ModelId model, Prompt prompt, int maxTokens) throws CallFailedException {
    var pieces = new ArrayList<String>();
    var produced =
        by.call(
            model,
            KEY,
            baseUrl(model.provider()),
            prompt,
            maxTokens,
            NOW.plusSeconds(120),
            pieces::add);
    return new Heard(produced, pieces);
  }

  static Prompt prompt(String system, Prompt.Turn... turns) {
    return new Prompt(
        system,
        List.of(turns),
        List.of(),
        Optional.empty(),
        500,
        Prompt.Sampling.PROVIDERS_OWN,
        Duration.ofMinutes(2));
  }

  static Prompt question() {
    return prompt("You read charts.", new Prompt.Turn.Asked("How is my day?"));
  }

  @Override
  public void close() {
    simulator.close();
    shared.close();
  }
}
