package org.chandrahoro.server.llm;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How the router tries.
 *
 * @param attempts the most for one request, over all its candidates
 * @param backoff before the second attempt at a candidate, twice as long before each further one
 * @param refusedRest how long one of the operator's keys rests that its provider refused
 * @param longestRest the most that a provider may ask for
 * @param fair a call that had less time than this and timed out says nothing about the provider
 */
record RouterSettings(
    int attempts, Duration backoff, Duration refusedRest, Duration longestRest, Duration fair) {
  static final RouterSettings STANDARD =
      new RouterSettings(
          4,
          Duration.ofMillis(250),
          Duration.ofMinutes(1),
          Duration.ofHours(1),
          Duration.ofSeconds(2));

  /**
   * How long to wait before a candidate is asked again.
   *
   * @param failures of this candidate in this request
   * @param asked what the provider asked for
   * @param random spreads those out that failed together
   */
  Duration pause(int failures, Optional<Duration> asked, RandomGenerator random) {
    return asked.orElseGet(
        () ->
            backoff
                .multipliedBy(1L << Math.min(failures - 1, 4))
                .multipliedBy(random.nextLong(500, 1_001))
                .dividedBy(1_000));
  }

  Optional<Duration> within(Optional<Duration> asked) {
    return asked
        .filter(Duration::isPositive)
        .map(rest -> rest.compareTo(longestRest) < 0 ? rest : longestRest);
  }
}
