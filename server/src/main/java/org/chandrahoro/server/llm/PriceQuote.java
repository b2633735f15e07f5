package org.chandrahoro.server.llm;

import java.math.BigInteger;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * What a provider asks for a model from an instant on. Prices are micro-dollars for a million
 * tokens.
 *
 * @param model also for its dated editions
 * @param cachedInput the part of the input that the provider's cache answered
 * @param cacheWrite the part that was written to it; as {@code input} where that is not priced
 *     apart
 * @param output reasoning included
 * @param batchPercent what a batch costs of all these, in a hundred
 * @param longAbove prompts of more tokens than this have the prices that the two percents give
 * @param source where the price is published, and of which month it is
 */
public record PriceQuote(
    ModelId model,
    Instant validFrom,
    long input,
    long cachedInput,
    long cacheWrite,
    long output,
    int batchPercent,
    OptionalLong longAbove,
    int longInputPercent,
    int longOutputPercent,
    String source) {
  /** A thousand dollars for a million tokens; more is a slip of the pen. */
  static final long MOST = 1_000_000_000;

  private static final BigInteger DIVISOR = BigInteger.valueOf(1_000_000L * 100 * 100);

  public PriceQuote {
    model = KnownModels.family(model);
    inRange("input_micros", input, MOST);
    inRange("cached_input_micros", cachedInput, MOST);
    inRange("cache_write_micros", cacheWrite, MOST);
    inRange("output_micros", output, MOST);
    inRange("batch_percent", batchPercent, 100);
    inRange("long_above_tokens", longAbove.orElse(0), MOST);
    inRange("long_input_percent", longInputPercent, 1_000);
    inRange("long_output_percent", longOutputPercent, 1_000);
    if (source.isBlank() || source.length() > 200) {
      throw new IllegalArgumentException("source: 1 to 200 characters");
    }
  }

  private static void inRange(String field, long value, long most) {
    if (value < 0 || value > most) {
      throw new IllegalArgumentException(field + "=" + value + ": from 0 to " + most);
    }
  }

  /** Micro-dollars for one call, in exact arithmetic, rounded up once at the end. */
  long microDollars(TokenUse use, Lane lane) {
    boolean isLong = longAbove.isPresent() && use.input() > longAbove.getAsLong();
    long fresh = use.input() - use.cachedInput() - use.cacheWrite();
    BigInteger in =
        product(fresh, input)
            .add(product(use.cachedInput(), cachedInput))
            .add(product(use.cacheWrite(), cacheWrite))
            .multiply(BigInteger.valueOf(isLong ? longInputPercent : 100));
    BigInteger out =
        product(use.output(), output)
            .multiply(BigInteger.valueOf(isLong ? longOutputPercent : 100));
    BigInteger parts =
        in.add(out).multiply(BigInteger.valueOf(lane == Lane.BATCH ? batchPercent : 100));
    return parts.add(DIVISOR).subtract(BigInteger.ONE).divide(DIVISOR).longValueExact();
  }

  private static BigInteger product(long tokens, long price) {
    return BigInteger.valueOf(tokens).multiply(BigInteger.valueOf(price));
  }
}
