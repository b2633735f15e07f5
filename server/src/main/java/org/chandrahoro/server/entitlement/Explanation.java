package org.chandrahoro.server.entitlement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a person may do what they may do.
 *
 * @param layers all three, from the top; exactly one decides
 * @param fields which layer each field comes from, under its name outside
 */
public record Explanation(
    Entitlement entitlement, List<Examined> layers, Map<String, Source> fields) {

  /** One layer, and why it decides or does not. */
  public record Examined(Layer layer, Finding finding) {
    public boolean decides() {
      return finding instanceof InForce;
    }
  }

  /** What was found in a layer. */
  public sealed interface Finding {}

  /**
   * It decides.
   *
   * @param what the id of the own entitlement, or the name of the plan
   */
  public record InForce(String what, Optional<Instant> since, Optional<Instant> until)
      implements Finding {}

  /** It would decide, but a layer above it does. */
  public record Covered(String what) implements Finding {}

  /** The next one begins later. */
  public record NotYetStarted(String what, Instant startsAt) implements Finding {}

  /** The last one is over. */
  public record Ended(String what, Instant endedAt) implements Finding {}

  /** There never was one. */
  public record None() implements Finding {}

  /** Where one field comes from. */
  public enum Source {
    OWN,
    PLAN,
    DEFAULT,
    /** What the person chose in their settings, or their place's. */
    PERSON
  }
}
