package org.chandrahoro.jyotish.yoga;

/** The kinds of yogas, by what makes them. */
public enum YogaFamily {
  /** One of the five star grahas in its own or exaltation sign in a kendra. */
  MAHAPURUSHA,
  /** Counted from the Moon. */
  LUNAR,
  /** Counted from the Sun. */
  SOLAR,
  /** The thirty-two patterns of the seven grahas. */
  NABHASA,
  /** Standing and rule, by the lords of kendras and trikonas and by dignity. */
  RAJA,
  /** Wealth. */
  DHANA,
  /** Lords of the hard houses in hard houses. */
  VIPARITA,
  /** A debilitated graha whose weakness is undone. */
  NEECHA_BHANGA,
  /** Two lords in each other's houses. */
  PARIVARTANA,
  /** The named combinations that belong to no other family. */
  NAMED,
  /** One for each house, by its lord and the benefics upon it. */
  BHAVA,
  /** Seven grahas strung over seven successive houses. */
  MALIKA,
  /** Hardship in early life and what averts it. */
  ARISHTA
}
