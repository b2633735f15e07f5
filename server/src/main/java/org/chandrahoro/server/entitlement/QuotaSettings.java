package org.chandrahoro.server.entitlement;

import java.util.function.Function;
import org.chandrahoro.server.node.StartRefusedException;
import org.jspecify.annotations.Nullable;

/**
 * What the operator decided about everybody's quota.
 *
 * @param perMinute requests that one person has in any minute, over all nodes; 0: as many as the
 *     day's quota has
 */
record QuotaSettings(int perMinute) {
  private static final int MOST = 1_000_000;

  /**
   * Reads them.
   *
   * @param property gives the value of a Spring property, or null
   */
  static QuotaSettings from(Function<String, @Nullable String> property) {
    String value = property.apply("chandrahoro.rate-ai-per-minute");
    if (value == null || value.isBlank()) {
      return new QuotaSettings(120);
    }
    try {
      int number = Integer.parseInt(value.strip());
      if (number >= 0 && number <= MOST) {
        return new QuotaSettings(number);
      }
    } catch (NumberFormatException notANumber) {
      // answered below, like a number out of range
    }
    throw new StartRefusedException(
        "CHANDRAHORO_RATE_AI_PER_MINUTE='" + value + "': a whole number from 0 to " + MOST);
  }
}
