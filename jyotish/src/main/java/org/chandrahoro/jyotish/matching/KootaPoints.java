package org.chandrahoro.jyotish.matching;

import java.util.List;

/**
 * What two births get for one koota, and why.
 *
 * @param halfPoints twice the points, a whole number
 * @param parihara what the texts name as undoing a want of points; empty where nothing is wanting
 *     or nothing undoes it. The points stay as the tables give them.
 */
public record KootaPoints(Koota koota, int halfPoints, Finding finding, List<Parihara> parihara) {
  public KootaPoints {
    if (halfPoints < 0 || halfPoints > 2 * koota.most()) {
      throw new IllegalArgumentException(
          koota + " of " + halfPoints + " half points; accepted are 0 to " + 2 * koota.most());
    }
    parihara = List.copyOf(parihara);
  }

  public double points() {
    return halfPoints / 2.0;
  }

  /** Whether this koota fails so far that the texts call it a dosha. */
  public boolean isDosha() {
    return switch (koota) {
      case VARNA, BHAKOOT, NADI, YONI, VASHYA, TARA -> halfPoints == 0;
      case GRAHA_MAITRI, GANA -> halfPoints <= 2;
    };
  }
}
