package org.chandrahoro.jyotish.bala;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.jyotish.varga.VargaDignity;

/** Strength by place: Brihat Parashara Hora Shastra 27.1–6 (Santhanam). */
final class SthanaBala {
  /** Rasi, hora, drekkana, saptamsa, navamsa, dwadasamsa, trimsamsa (27.2–4). */
  static final Varga[] SAPTAVARGA = {
    Varga.RASI,
    Varga.HORA,
    Varga.DREKKANA,
    Varga.SAPTAMSA,
    Varga.NAVAMSA,
    Varga.DWADASAMSA,
    Varga.TRIMSAMSA
  };

  private final BalaSky sky;

  SthanaBala(BalaSky sky) {
    this.sky = sky;
  }

  /** Degrees from deepest debilitation, [0, 180]; a third of it is the uccha bala. */
  double fromDebilitation(Graha graha) {
    var exaltation = Dignity.deepestExaltationOf(graha);
    return 180 - sky.chart().longitude(graha).separationDegrees(exaltation);
  }

  double saptavargaja(Graha graha, BalaSchool school) {
    double sum = 0;
    for (Varga varga : SAPTAVARGA) {
      sum += school.virupas(VargaDignity.byLord(sky.chart(), graha, varga));
    }
    return sum;
  }

  /** Moon and Venus want even signs, the others odd ones. */
  static boolean suits(Graha graha, Rasi sign) {
    boolean even = sign.ordinal() % 2 == 1;
    return even == (graha == Graha.MOON || graha == Graha.VENUS);
  }

  double ojayugma(Graha graha) {
    var navamsa = Varga.NAVAMSA.of(sky.chart().longitude(graha));
    return (suits(graha, sky.rasi(graha)) ? 15 : 0) + (suits(graha, navamsa) ? 15 : 0);
  }

  double kendra(Graha graha) {
    return switch (sky.chart().bhava(graha).ordinal() % 3) {
      case 0 -> 60;
      case 1 -> 30;
      default -> 15;
    };
  }

  /** The third of its sign in which a graha stands, 1 to 3. */
  int third(Graha graha) {
    return sky.chart().longitude(graha).arcOf(36) % 3 + 1;
  }

  /** The third that gives a graha strength: the male the first, the neuter the middle. */
  static int thirdFor(Graha graha) {
    return switch (graha) {
      case SUN, MARS, JUPITER -> 1;
      case MERCURY, SATURN -> 2;
      default -> 3;
    };
  }

  double drekkana(Graha graha) {
    return third(graha) == thirdFor(graha) ? 15 : 0;
  }

  /** The angle at which a graha has no strength of direction. */
  WeakAngle weakAngle(Graha graha) {
    return switch (graha) {
      case SUN, MARS -> WeakAngle.NADIR;
      case MERCURY, JUPITER -> WeakAngle.DESCENDANT;
      case MOON, VENUS -> WeakAngle.MIDHEAVEN;
      default -> WeakAngle.LAGNA;
    };
  }

  /** Degrees from that angle, [0, 180]; a third of it is the dig bala. */
  double fromWeakAngle(Graha graha) {
    return sky.chart().longitude(graha).separationDegrees(weakAngle(graha).of(sky.chart()));
  }
}
