package org.chandrahoro.server.llm;

/**
 * The tokens of one call, in the classes that are priced apart.
 *
 * @param input all that was sent, cached and cache-writing parts included
 * @param cachedInput the part of {@code input} read from the provider's cache
 * @param cacheWrite the part of {@code input} written to it
 * @param output all that came back, reasoning included
 * @param reasoning the part of {@code output} that nobody saw
 * @param exact whether the provider said so; otherwise an estimate that is never below the truth
 */
public record TokenUse(
    long input, long cachedInput, long cacheWrite, long output, long reasoning, boolean exact) {
  public static final TokenUse NONE = new TokenUse(0, 0, 0, 0, 0, true);

  public TokenUse {
    if (input < 0
        || output < 0
        || cachedInput < 0
        || cacheWrite < 0
        || reasoning < 0
        || cachedInput + cacheWrite > input
        || reasoning > output) {
      throw new IllegalArgumentException(
          "tokens in %d (cached %d, written %d), out %d (reasoning %d)"
              .formatted(input, cachedInput, cacheWrite, output, reasoning));
    }
  }

  public long total() {
    return input + output;
  }
}
