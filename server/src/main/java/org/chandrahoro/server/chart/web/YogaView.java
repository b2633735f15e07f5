package org.chandrahoro.server.chart.web;

import java.util.List;
import org.chandrahoro.jyotish.yoga.YogaNature;
import org.chandrahoro.jyotish.yoga.YogaStrength;

/**
 * The yogas and doshas of a chart, said with their reasons.
 *
 * @param looked how many yogas were looked for
 * @param absent the names of the doshas that the chart does not have
 */
public record YogaView(
    int found, int looked, List<Family> families, List<Dosha> doshas, List<String> absent) {
  public record Family(String name, List<Yoga> yogas) {}

  /**
   * @param grahas that make it; may be empty
   * @param rule how it is formed, in words
   * @param strengthenedBy may be empty, as the two after it
   */
  public record Yoga(
      String name,
      String grahas,
      YogaNature nature,
      String natureWord,
      YogaStrength strength,
      String strengthWord,
      String rule,
      String why,
      String strengthenedBy,
      String weakenedBy,
      String cancelledBy,
      String sources) {}

  /**
   * @param undone whether what eases it takes it away altogether
   * @param easedBy each with its reason; may be empty
   */
  public record Dosha(String name, boolean undone, String why, List<String> easedBy) {}
}
