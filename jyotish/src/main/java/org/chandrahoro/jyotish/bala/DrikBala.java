package org.chandrahoro.jyotish.bala;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.drishti.SphutaDrishti;

/**
 * Strength by being seen: a quarter of what the benefics see, less a quarter of what the malefics
 * see (Brihat Parashara Hora Shastra 27.19, Santhanam). "Superadd the entire sight of Mercury and
 * Jupiter": in Parashara's school theirs counts in full besides.
 */
final class DrikBala {
  private final BalaSky sky;

  DrikBala(BalaSky sky) {
    this.sky = sky;
  }

  /** What one of the seven sees of a point, virupas 0 to 60. */
  double sight(Graha looking, double pointDegrees) {
    return SphutaDrishti.virupas(looking, Arc.forward(sky.longitude(looking), pointDegrees));
  }

  double of(Graha graha, BalaSchool school) {
    double sum = 0;
    for (int g = 0; g < BalaSky.SEVEN; g++) {
      Graha looking = BalaSky.GRAHAS[g];
      if (looking != graha) {
        double sight = sight(looking, sky.longitude(graha));
        sum += counted(looking, sight, school);
      }
    }
    return sum;
  }

  /** What a sight adds to the one seen. */
  double counted(Graha looking, double sight, BalaSchool school) {
    double quarter = sky.benefics().contains(looking) ? sight / 4 : -sight / 4;
    boolean inFull =
        school == BalaSchool.PARASHARA && (looking == Graha.MERCURY || looking == Graha.JUPITER);
    return inFull ? quarter + sight : quarter;
  }
}
