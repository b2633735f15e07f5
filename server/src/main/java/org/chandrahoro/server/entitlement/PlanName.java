package org.chandrahoro.server.entitlement;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which plan: {@code free}. */
public record PlanName(String word) {
  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_-]{0,39}");

  public static final PlanName FREE = new PlanName("free");

  public PlanName {
    if (!SHAPE.matcher(word).matches()) {
      throw new IllegalArgumentException("a plan named '" + word + "'");
    }
  }

  /** Empty where no plan can be called that. */
  public static Optional<PlanName> find(String word) {
    return SHAPE.matcher(word).matches() ? Optional.of(new PlanName(word)) : Optional.empty();
  }
}
