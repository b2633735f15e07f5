package org.chandrahoro.jyotish.kp;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.panchanga.Ahoratra;
import org.chandrahoro.jyotish.panchanga.Ahoratras;

/**
 * The grahas that rule a moment: the lords of lagna and Moon by sign, star and sub, and the lord of
 * the day. K. S. Krishnamurti, Krishnamurti Padhdhati (Reader VI on horary astrology); the subs are
 * the addition of his school.
 *
 * @param dayLord of the day that begins at sunrise; none where the Sun does not rise daily
 */
public record RulingPlanets(KpLords lagna, KpLords moon, Optional<Graha> dayLord) {

  /** Those of the moment of a chart. */
  public static RulingPlanets of(KpChart.Cast chart, Ahoratras days) {
    return of(chart, days.of(chart.moment().time(), chart.moment().place()));
  }

  /** Those of the moment of a chart, whose day and night are known. */
  public static RulingPlanets of(KpChart.Cast chart, Ahoratra ahoratra) {
    Optional<Graha> dayLord =
        ahoratra instanceof Ahoratra.Reckoned day
            ? Optional.of(day.vara().lord())
            : Optional.empty();
    return new RulingPlanets(
        KpLords.of(chart.cusp(1)), KpLords.of(chart.longitude(Graha.MOON)), dayLord);
  }

  /**
   * Each once, strongest first: lagna's star and sign, the Moon's star and sign, the day's lord.
   */
  public Set<Graha> inOrder() {
    var order = new LinkedHashSet<Graha>();
    order.add(lagna.star());
    order.add(lagna.sign());
    order.add(moon.star());
    order.add(moon.sign());
    dayLord.ifPresent(order::add);
    return order;
  }
}
