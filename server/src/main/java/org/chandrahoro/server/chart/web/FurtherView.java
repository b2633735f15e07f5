package org.chandrahoro.server.chart.web;

import java.time.LocalDate;
import java.util.List;

/**
 * What few ask for, folded at the end of a chart's page.
 *
 * @param narayana the periods of the signs from the birth
 * @param chara likewise
 * @param upagrahas without those of day and night where the Sun did not rise
 * @param avasthas of the nine grahas
 * @param kpCusps the twelve, none where Placidus has no cusps
 * @param kpGrahas the nine, likewise
 */
public record FurtherView(
    List<SignPeriod> narayana,
    List<SignPeriod> chara,
    List<JaiminiView.Line> upagrahas,
    List<States> avasthas,
    List<KpPoint> kpCusps,
    List<KpPoint> kpGrahas) {
  /**
   * @param running whether it runs today
   */
  public record SignPeriod(String sign, LocalDate from, LocalDate to, boolean running) {}

  /**
   * @param said each state with what made it
   */
  public record States(String graha, List<String> said) {}

  /** A point with its lords, from the sign's to that of the sub of its sub. */
  public record KpPoint(
      String name, String place, String sign, String star, String sub, String subSub) {}
}
