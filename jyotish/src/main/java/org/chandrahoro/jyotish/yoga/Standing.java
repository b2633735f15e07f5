package org.chandrahoro.jyotish.yoga;

import org.chandrahoro.jyotish.dignity.Dignity;

/** How well a graha stands, as the rules ask for it: by whole signs, whatever the degree. */
enum Standing {
  EXALTED,
  OWN,
  /** In its own sign or that of its exaltation. */
  DIGNIFIED,
  /** In its own sign, that of its exaltation or a friend's. */
  AMONG_FRIENDS,
  DEBILITATED;

  /** The grahas that stand so. */
  int set(YogaChart chart) {
    return switch (this) {
      case EXALTED -> chart.exalted();
      case OWN -> chart.own();
      case DIGNIFIED -> chart.exalted() | chart.own();
      case AMONG_FRIENDS -> chart.exalted() | chart.own() | chart.friendly();
      case DEBILITATED -> chart.debilitated();
    };
  }

  /** What is said of a graha that stands so. */
  Reason reason(YogaChart chart, int graha) {
    boolean exaltation = this != OWN && (chart.exalted() >> graha & 1) != 0;
    return new Reason.Standing(
        YogaChart.GRAHAS[graha], exaltation ? Dignity.EXALTED : chart.dignity(graha));
  }
}
