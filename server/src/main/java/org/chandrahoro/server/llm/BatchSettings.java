package org.chandrahoro.server.llm;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.chandrahoro.server.node.StartRefusedException;
import org.jspecify.annotations.Nullable;

/**
 * How batches are handed over.
 *
 * @param queue for each provider the tokens that may wait at once for one model
 * @param shardBytes a batch is no larger, below the provider's own bound: it is held in memory
 * @param exchange how long one exchange with a provider may take
 * @param noRoom how long a batch waits that found no room, where the provider does not say
 * @param cancelling how long a cancelled batch is waited for before its items are given back
 * @param lost after so long, one that never ended is settled at the most it can have cost
 */
record BatchSettings(
    Map<Provider, Long> queue,
    long shardBytes,
    Duration exchange,
    Duration noRoom,
    Duration cancelling,
    Duration lost) {
  private static final long USUAL_QUEUE = 2_000_000;
  private static final String FORM = "[1-9]\\d{0,11}";

  BatchSettings {
    queue = Map.copyOf(queue);
  }

  /**
   * Reads {@code CHANDRAHORO_BATCH_TOKENS_OPENAI}, {@code …_ANTHROPIC} and {@code …_GOOGLE}, which
   * are 2,000,000 where they are not set: the lowest of the providers' usual quotas.
   *
   * @throws StartRefusedException naming the variable, its value and what is accepted
   */
  static BatchSettings from(Function<String, @Nullable String> property) {
    var queue = new EnumMap<Provider, Long>(Provider.class);
    for (Provider provider : Provider.values()) {
      if (provider == Provider.COMPATIBLE) {
        continue;
      }
      String value = property.apply("chandrahoro.batch-tokens." + provider.word());
      if (value == null || value.isBlank()) {
        queue.put(provider, USUAL_QUEUE);
      } else if (value.strip().matches(FORM)) {
        queue.put(provider, Long.parseLong(value.strip()));
      } else {
        throw new StartRefusedException(
            "CHANDRAHORO_BATCH_TOKENS_%s='%s': a number of tokens from 1"
                .formatted(provider.name(), value));
      }
    }
    return new BatchSettings(
        queue,
        32_000_000,
        Duration.ofMinutes(5),
        Duration.ofMinutes(10),
        Duration.ofMinutes(15),
        Duration.ofHours(72));
  }

  /** After so long nobody can still be handing a batch over: two exchanges, and a pause. */
  Duration handingOver() {
    return exchange.multipliedBy(2).plusMinutes(1);
  }
}
