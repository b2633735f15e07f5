package org.chandrahoro.jyotish.transit;

import org.chandrahoro.jyotish.ashtakavarga.AshtakavargaTable;
import org.chandrahoro.jyotish.drishti.NodeSight;

/**
 * The choices on which a person's calendar of transits rests.
 *
 * @param bindus whose table the ashtakavarga follows
 * @param nodes what Rahu and Ketu look at
 * @param orbDegrees how near exactness a contact with a natal point begins, more than 0 to 5
 * @param stationOrbDegrees how near a natal point a station counts as standing on it, the same; of
 *     eclipses likewise
 */
public record TransitConventions(
    AshtakavargaTable bindus, NodeSight nodes, double orbDegrees, double stationOrbDegrees) {
  /** Parashara's bindus, no sight of the nodes, contacts within 1°, stations within 2°. */
  public static final TransitConventions DEFAULT =
      new TransitConventions(AshtakavargaTable.PARASHARA, NodeSight.NONE, 1, 2);

  public TransitConventions {
    if (!(orbDegrees > 0 && orbDegrees <= 5 && stationOrbDegrees > 0 && stationOrbDegrees <= 5)) {
      throw new IllegalArgumentException(
          "orbs of " + orbDegrees + "° and " + stationOrbDegrees + "°; accepted are 0° to 5°");
    }
  }
}
