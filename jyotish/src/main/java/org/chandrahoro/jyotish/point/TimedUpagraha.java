package org.chandrahoro.jyotish.point;

import org.chandrahoro.jyotish.Graha;

/**
 * The upagrahas that rise in a graha's eighth of the day or the night.
 *
 * <p>Brihat Parashara Hora Shastra, ch. 3 (Santhanam), which gives Mandi as another name of Gulika;
 * later practice keeps them apart.
 */
public enum TimedUpagraha {
  KALA(Graha.SUN),
  MRITYU(Graha.MARS),
  ARDHAPRAHARA(Graha.MERCURY),
  YAMAGHANTAKA(Graha.JUPITER),
  GULIKA(Graha.SATURN),
  MANDI(Graha.SATURN);

  private final Graha ruler;

  TimedUpagraha(Graha ruler) {
    this.ruler = ruler;
  }

  /** The graha in whose part it rises. */
  public Graha ruler() {
    return ruler;
  }
}
