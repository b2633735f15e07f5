package org.chandrahoro.jyotish.matching;

/**
 * What undoes a dosha of matching. Unless another source is named, Muhurta Chintamani, vivaha
 * prakarana: "rashyaikye ched bhinnam riksham…" for nadi, "prokte dushta-bhakutake…" for bhakoot,
 * "maitryam rashi-svaminor…" for gana and for the lords.
 */
public enum Parihara {
  /** One sign but two stars: no dosha of nadi or gana. */
  ONE_RASI_TWO_STARS,
  /** One star but two signs: no dosha of nadi or gana. */
  ONE_STAR_TWO_RASIS,
  /** One star but two padas: good, no dosha of nadi. */
  ONE_STAR_TWO_PADAS,
  /** One graha rules both signs, and the nadis differ: no dosha of bhakoot; nor of gana. */
  ONE_LORD,
  /** The lords of the signs are friends; for bhakoot the nadis must differ. */
  LORDS_ARE_FRIENDS,
  /** The lords of the navamsas are friends or one; for bhakoot the nadis must differ. */
  NAVAMSA_LORDS_ARE_FRIENDS,
  /** Tara in full and one sign in the other's sway: no dosha of bhakoot. */
  GOOD_TARA_AND_VASHYA,
  /** A good bhakoot takes away the enmity of the lords. */
  GOOD_BHAKOOT,
  /**
   * A Rakshasa girl's star more than fourteen before the boy's: B. V. Raman, Muhurtha, on gana
   * koota.
   */
  BOY_BEYOND_FOURTEENTH,
  /** Good rasi and good lords make up for stree dirgha: B. V. Raman, Muhurtha. */
  GOOD_RASI_AND_LORDS,
  /**
   * One star of Rohini, Ardra, Magha, Hasta, Vishakha, Shravana, Uttara Bhadrapada and Revati for
   * both: B. V. Raman, Muhurtha, on common birth stars.
   */
  ONE_STAR_OF_THE_GOOD,
  /** One climbs where the other descends: the southern almanacs on rajju. */
  OPPOSITE_WAYS
}
