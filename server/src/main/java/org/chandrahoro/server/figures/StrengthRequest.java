package org.chandrahoro.server.figures;

import org.chandrahoro.jyotish.ashtakavarga.AshtakavargaTable;
import org.chandrahoro.jyotish.ashtakavarga.ShodhanaConventions;
import org.chandrahoro.jyotish.bala.ShadbalaConventions;

/**
 * How the strengths are to be counted.
 *
 * @param prastara whether the rows of the ashtakavarga are wanted, which are many
 * @param why whether each component of a shadbala is to say what it rests on
 */
public record StrengthRequest(
    ShadbalaConventions shadbala,
    AshtakavargaTable table,
    ShodhanaConventions shodhana,
    boolean prastara,
    boolean why) {
  /** Parashara's in everything, without the rows. */
  public static final StrengthRequest DEFAULT =
      new StrengthRequest(
          ShadbalaConventions.DEFAULT,
          AshtakavargaTable.PARASHARA,
          ShodhanaConventions.DEFAULT,
          false,
          false);
}
