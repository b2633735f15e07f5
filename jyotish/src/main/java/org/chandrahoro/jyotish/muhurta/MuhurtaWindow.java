package org.chandrahoro.jyotish.muhurta;

import java.time.LocalDate;
import java.util.List;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.panchanga.Window;

/**
 * A stretch of time throughout which the same reasons hold.
 *
 * @param day the date of the sunrise before it
 * @param lagna the sign that rises
 */
public record MuhurtaWindow(Window window, LocalDate day, Rasi lagna, List<MuhurtaReason> reasons) {
  public MuhurtaWindow {
    reasons = List.copyOf(reasons);
  }

  public boolean isForbidden() {
    return reasons.stream().anyMatch(reason -> reason.effect() == Effect.FORBIDS);
  }

  /** The weights for it less those against it; what forbids is not counted. */
  public int score() {
    int score = 0;
    for (MuhurtaReason reason : reasons) {
      score +=
          switch (reason.effect()) {
            case FOR -> reason.weight();
            case AGAINST -> -reason.weight();
            case FORBIDS -> 0;
          };
    }
    return score;
  }

  public List<MuhurtaReason> of(Effect effect) {
    return reasons.stream().filter(reason -> reason.effect() == effect).toList();
  }
}
