package org.chandrahoro.server.llm;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The router over its real wires, towards simulated providers and with the prices of a database.
 */
public final class SimulatedRouter implements AutoCloseable {
  private final SharedTransport shared = new SharedTransport(Duration.ofSeconds(20));
  private final TokenGauge gauge = new TokenGauge();
  private final KnownModels models = new KnownModels();
  private final RouterMetrics metrics = new RouterMetrics(new SimpleMeterRegistry(), models);
  private final Clock clock = Clock.systemUTC();
  private final Wire wire;
  private final Prices prices;

  /**
   * @param root where the simulator is
   */
  public SimulatedRouter(URI root, JdbcClient database) {
    var calls =
        new ProviderCalls(
            new ProviderAddresses(URI.create(root + "/v1"), root, root, true),
            shared,
            new GuardedTransport(
                new AddressGuard(true, InetAddress::getAllByName),
                Duration.ofSeconds(20),
                (SSLSocketFactory) SSLSocketFactory.getDefault()));
    wire = new ProviderWire(calls, gauge, clock, ProviderWire.Patience.USUAL);
    prices = new Prices(new PriceStore(database), clock, metrics::unpriced);
  }

  /** A router that has met no failure yet, with what all before it have learned of models. */
  public Router fresh() {
    return new FailoverRouter(
        wire,
        new FailoverRouter.Parts(
            models,
            new PlatformKeys(
                PlatformKeySettings.from(
                    Map.of(
                            "OPENAI_API_KEY", "sk-openai-1",
                            "ANTHROPIC_API_KEY", "sk-ant-1",
                            "GEMINI_API_KEY", "AIza-0001")
                        ::get)),
            new Breakers(),
            prices,
            new TokenCounting.Gauged(gauge),
            metrics,
            RouterSettings.STANDARD,
            Thread::sleep,
            clock,
            new Random(1)));
  }

  @Override
  public void close() {
    shared.close();
  }
}
