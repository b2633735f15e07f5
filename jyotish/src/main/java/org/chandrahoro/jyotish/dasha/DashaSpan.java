package org.chandrahoro.jyotish.dasha;

import org.chandrahoro.jyotish.SiderealLongitude;

/** The arc of one nakshatra, 13°20′, which every dasha here is measured against. */
final class DashaSpan {
  static final long NAKSHATRA = SiderealLongitude.CIRCLE / 27;

  private DashaSpan() {}
}
