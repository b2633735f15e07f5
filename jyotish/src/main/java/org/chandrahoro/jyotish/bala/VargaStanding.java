package org.chandrahoro.jyotish.bala;

import org.chandrahoro.jyotish.dignity.Friendship;

/** How a graha stands in one of the seven vargas, best first, for the saptavargaja bala. */
public enum VargaStanding {
  /** In the sign chart alone. */
  MOOLATRIKONA,
  OWN,
  GREAT_FRIEND,
  FRIEND,
  NEUTRAL,
  ENEMY,
  GREAT_ENEMY;

  private static final VargaStanding[] ALL = values();

  static VargaStanding of(Friendship toTheLord) {
    return ALL[GREAT_FRIEND.ordinal() + toTheLord.ordinal()];
  }
}
