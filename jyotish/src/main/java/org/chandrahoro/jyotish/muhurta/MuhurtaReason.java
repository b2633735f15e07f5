package org.chandrahoro.jyotish.muhurta;

import org.chandrahoro.jyotish.yoga.Source;

/**
 * Why a time is good or bad for a purpose.
 *
 * @param weight 1 light, 2 plain, 3 strong, 4 decisive where nothing forbids. The texts rank and do
 *     not count; the weights are settled here
 */
public record MuhurtaReason(Factor factor, Effect effect, int weight, Source source) {
  public MuhurtaReason {
    if (weight < 1 || weight > 4) {
      throw new IllegalArgumentException("weight " + weight + "; accepted are 1 to 4");
    }
  }
}
