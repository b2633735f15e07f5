package org.chandrahoro.jyotish.ashtakavarga;

/** The choices on which schools differ in the reductions. */
public record ShodhanaConventions(
    TrikonaRule trikona, EkadhipatyaRule ekadhipatya, RasiMultipliers multipliers) {
  /** The least from each of a trine, the unoccupied made equal, Kanya by 6. */
  public static final ShodhanaConventions DEFAULT =
      new ShodhanaConventions(
          TrikonaRule.LEAST, EkadhipatyaRule.EQUAL_TO_OCCUPIED, RasiMultipliers.KANYA_SIX);
}
