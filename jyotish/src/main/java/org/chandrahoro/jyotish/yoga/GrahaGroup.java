package org.chandrahoro.jyotish.yoga;

/** Groups of grahas that rules speak of. */
public enum GrahaGroup {
  /** All nine. */
  ALL(0b111111111),
  /** Sun to Saturn. */
  SEVEN(0b001111111),
  /** Mars, Mercury, Jupiter, Venus, Saturn: those that make the lunar and solar yogas. */
  FIVE(0b001111100),
  /** Mercury, Jupiter, Venus, whatever company they keep. */
  GENTLE_THREE(0b000111000),
  /** Sun, Mars, Saturn. */
  FIERCE_THREE(0b001000101),
  NODES(0b110000000),
  /** Those that are benefic in the chart at hand: see {@link YogaChart}. */
  BENEFICS(0),
  /** All the others. */
  MALEFICS(0);

  private final int members;

  GrahaGroup(int members) {
    this.members = members;
  }

  /** One bit a graha, the Sun lowest. */
  int members(YogaChart chart) {
    return switch (this) {
      case BENEFICS -> chart.benefics();
      case MALEFICS -> chart.malefics();
      default -> members;
    };
  }
}
