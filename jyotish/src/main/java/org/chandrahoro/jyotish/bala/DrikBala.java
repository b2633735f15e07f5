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
  private final BalaSchool school;

  DrikBala(BalaSky sky, BalaSchool school) {
    this.sky = sky;
    this.school = school;
  }

  /** What one of the seven sees of a point, virupas. */
  double sight(Graha looking, double pointDegrees) {
    var rule = school == BalaSchool.RAMAN ? SphutaDrishti.RAMAN : SphutaDrishti.PARASHARA;
    return rule.virupas(looking, Arc.forward(sky.longitude(looking), pointDegrees));
  }

  double of(Graha graha) {
    double sum = 0;
    for (int g = 0; g < BalaSky.SEVEN; g++) {
      Graha looking = BalaSky.GRAHAS[g];
      if (looking != graha) {
        double sight = sight(looking, sky.longitude(graha));
        sum += onGraha(looking, sight);
      }
    }
    return sum;
  }

  /** What all seven give to a point that is no graha. */
  double ofPoint(double degrees) {
    double sum = 0;
    for (int g = 0; g < BalaSky.SEVEN; g++) {
      Graha looking = BalaSky.GRAHAS[g];
      sum += onPoint(looking, sight(looking, degrees));
    }
    return sum;
  }

  /** What a sight adds to the graha seen. */
  double onGraha(Graha looking, double sight) {
    return school == BalaSchool.PARASHARA && seesInFull(looking)
        ? quarter(looking, sight) + sight
        : quarter(looking, sight);
  }

  /** What a sight adds to a house (27.29): Mercury's and Jupiter's is whole in every school. */
  double onPoint(Graha looking, double sight) {
    if (!seesInFull(looking)) {
      return quarter(looking, sight);
    }
    return school == BalaSchool.PARASHARA ? quarter(looking, sight) + sight : sight;
  }

  private double quarter(Graha looking, double sight) {
    return sky.benefics().contains(looking) ? sight / 4 : -sight / 4;
  }

  private static boolean seesInFull(Graha looking) {
    return looking == Graha.MERCURY || looking == Graha.JUPITER;
  }
}
