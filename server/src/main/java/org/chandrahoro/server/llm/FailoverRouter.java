package org.chandrahoro.server.llm;

import java.time.Clock;
import java.util.random.RandomGenerator;

/** The router: tries the candidates of a route in their order, each when it is ready. */
final class FailoverRouter implements Router {
  private final Wire wire;
  private final Parts parts;

  /**
   * What each search needs.
   *
   * @param random spreads retries out
   */
  record Parts(
      KnownModels models,
      PlatformKeys keys,
      Breakers breakers,
      Prices prices,
      TokenCounting counting,
      RouterMetrics metrics,
      RouterSettings settings,
      Pauses pauses,
      Clock clock,
      RandomGenerator random) {}

  FailoverRouter(Wire wire, Parts parts) {
    this.wire = wire;
    this.parts = parts;
  }

  @Override
  public Completion complete(
      Route route, Prompt prompt, Meter meter, Tokens tokens, OwnKeyWatch watch) {
    var reader = new Reader(tokens);
    try {
      Completion completion = new Search(wire, parts, route, prompt, meter, reader, watch).run();
      parts.metrics().request(route.purpose(), completion);
      return completion;
    } finally {
      reader.leave();
    }
  }
}
