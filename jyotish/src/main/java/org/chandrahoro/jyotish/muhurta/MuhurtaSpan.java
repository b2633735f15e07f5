package org.chandrahoro.jyotish.muhurta;

import java.util.List;
import org.chandrahoro.jyotish.panchanga.WithoutSunrise;

/**
 * The windows of a span for a purpose.
 *
 * @param ranked best first: what nothing forbids before the rest, then by score, then the earlier
 * @param withoutSunrise days within the polar circles that have no panchanga and so no muhurta
 */
public record MuhurtaSpan(List<MuhurtaWindow> ranked, List<WithoutSunrise> withoutSunrise) {
  public MuhurtaSpan {
    ranked = List.copyOf(ranked);
    withoutSunrise = List.copyOf(withoutSunrise);
  }

  /** Those that nothing forbids. */
  public List<MuhurtaWindow> allowed() {
    return ranked.stream().filter(window -> !window.isForbidden()).toList();
  }
}
