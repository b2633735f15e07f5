package org.chandrahoro.jyotish.transit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;

/** Saturn's stays in the hard places from a natal Moon. */
public final class SadeSati {
  /** No stay of Saturn in one sign lasts as long as this, in days: the longest take three years. */
  private static final double LONGEST_STAY = 1200;

  private final IngressSearch search;

  public SadeSati(IngressSearch search) {
    this.search = search;
  }

  /**
   * The stays that both begin and end in [from, to), sade sati and dhaiya, in order of time. A stay
   * that runs at either end of the span is left out, since its other end lies outside.
   */
  public List<SaturnStay> stays(Rasi natalMoon, UniversalTime from, UniversalTime to) {
    List<Ingress> ingresses = search.ingresses(Graha.SATURN, from, to);
    var stays = new ArrayList<SaturnStay>();
    for (int i = 0; i + 1 < ingresses.size(); i++) {
      Ingress entry = ingresses.get(i);
      UniversalTime end = ingresses.get(i + 1).time();
      SaturnPhase.of(natalMoon, entry.to())
          .ifPresent(phase -> stays.add(new SaturnStay(phase, entry.time(), end)));
    }
    return List.copyOf(stays);
  }

  /** The stay that runs at an instant, from its true beginning to its true end. */
  public Optional<SaturnStay> at(Rasi natalMoon, UniversalTime time) {
    return SaturnPhase.of(natalMoon, search.rasiAt(Graha.SATURN, time))
        .map(phase -> new SaturnStay(phase, lastIngressBefore(time), firstIngressAfter(time)));
  }

  private UniversalTime lastIngressBefore(UniversalTime time) {
    return search.ingresses(Graha.SATURN, time.plusDays(-LONGEST_STAY), time).getLast().time();
  }

  private UniversalTime firstIngressAfter(UniversalTime time) {
    return search.ingresses(Graha.SATURN, time, time.plusDays(LONGEST_STAY)).getFirst().time();
  }
}
