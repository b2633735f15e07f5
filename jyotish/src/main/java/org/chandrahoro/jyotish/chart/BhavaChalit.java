package org.chandrahoro.jyotish.chart;

import org.chandrahoro.ephemeris.horizon.Cusps;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.SiderealLongitude;

/**
 * The houses of Sripati, in which the lagna is the middle of the first and not its beginning: a
 * graha near the edge of its sign may stand in the house before or after its whole-sign one.
 *
 * <p>Sripati, Jataka-karma-paddhati, ch. 1: the arcs between lagna and midheaven are cut in three,
 * which gives the middles (bhava madhya); a house reaches from half-way between the middle before
 * and its own to half-way between its own and the next (bhava sandhi). Immutable.
 */
public final class BhavaChalit {
  private final SiderealLongitude[] starts = new SiderealLongitude[12];
  private final SiderealLongitude[] middles = new SiderealLongitude[12];

  private BhavaChalit(SiderealLongitude lagna, SiderealLongitude midheaven) {
    var sandhis = Cusps.sripatiSandhis(lagna.degrees(), midheaven.degrees());
    var madhyas = Cusps.porphyry(lagna.degrees(), midheaven.degrees());
    for (int i = 0; i < 12; i++) {
      starts[i] = SiderealLongitude.ofDegrees(sandhis.degrees(i + 1));
      middles[i] = SiderealLongitude.ofDegrees(madhyas.degrees(i + 1));
    }
  }

  public static BhavaChalit of(RecordedChart chart) {
    return of(chart.lagna(), chart.midheaven());
  }

  /** The houses between a lagna and a midheaven, of which the lagna must lie ahead. */
  public static BhavaChalit of(SiderealLongitude lagna, SiderealLongitude midheaven) {
    return new BhavaChalit(lagna, midheaven);
  }

  /** Where a house begins, which is where the one before it ends. */
  public SiderealLongitude start(Bhava bhava) {
    return starts[bhava.ordinal()];
  }

  public SiderealLongitude middle(Bhava bhava) {
    return middles[bhava.ordinal()];
  }

  /** The house that holds a longitude. */
  public Bhava bhava(SiderealLongitude longitude) {
    long fromFirst = starts[0].microarcsecondsTo(longitude);
    int house = 11;
    while (starts[0].microarcsecondsTo(starts[house]) > fromFirst) {
      house--;
    }
    return Bhava.ofNumber(house + 1);
  }
}
