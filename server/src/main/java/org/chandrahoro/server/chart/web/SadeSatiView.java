package org.chandrahoro.server.chart.web;

import java.time.LocalDate;
import java.util.List;
import org.chandrahoro.jyotish.transit.SaturnPhase;

/**
 * Saturn's hard passages from the natal Moon: of sade sati and of dhaiya the one that runs, or else
 * the next.
 */
public record SadeSatiView(Passage sadeSati, Passage dhaiya) {
  /**
   * One passage with its retrograde returns.
   *
   * @param running whether it has begun; between two stays it runs on though Saturn is elsewhere
   */
  public record Passage(boolean running, List<Stay> stays) {
    public LocalDate from() {
      return stays.getFirst().from();
    }

    public LocalDate to() {
      return stays.getLast().to();
    }
  }

  /**
   * @param now whether Saturn is there today
   */
  public record Stay(SaturnPhase phase, LocalDate from, LocalDate to, boolean now) {}
}
