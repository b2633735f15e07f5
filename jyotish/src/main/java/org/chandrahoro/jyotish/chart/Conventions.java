package org.chandrahoro.jyotish.chart;

import org.chandrahoro.jyotish.AyanamsaSystem;
import org.chandrahoro.jyotish.NodeType;
import org.chandrahoro.jyotish.SunriseDefinition;

/**
 * The choices on which sound schools differ. Passed in, stored with every chart and printed beneath
 * it, so that two charts that differ can say why.
 *
 * @param dashaYearDays length of the dasha year in days, 365.25 or 365.256364
 */
public record Conventions(
    AyanamsaSystem ayanamsa, NodeType node, SunriseDefinition sunrise, double dashaYearDays) {

  /** Lahiri, mean node, upper-limb sunrise, years of 365.25 days. */
  public static final Conventions DEFAULT =
      new Conventions(AyanamsaSystem.LAHIRI, NodeType.MEAN, SunriseDefinition.UPPER_LIMB, 365.25);

  public Conventions {
    if (!(dashaYearDays >= 354 && dashaYearDays <= 367)) {
      throw new IllegalArgumentException(
          "dasha year of " + dashaYearDays + " days; accepted are 354 to 367, usually 365.25");
    }
  }
}
