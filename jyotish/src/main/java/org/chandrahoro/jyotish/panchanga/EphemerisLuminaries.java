package org.chandrahoro.jyotish.panchanga;

import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.chart.GrahaPlace;
import org.chandrahoro.jyotish.chart.SiderealSky;

/** Sun and Moon of the true sky under the ayanamsa of the conventions. */
final class EphemerisLuminaries implements Luminaries {
  private final SiderealSky sky;

  EphemerisLuminaries(Ephemeris ephemeris, DeltaT deltaT, Conventions conventions) {
    this.sky = new SiderealSky(ephemeris, deltaT, conventions);
  }

  @Override
  public SunAndMoon at(double utDays) {
    var time = new UniversalTime(utDays);
    GrahaPlace sun = sky.placeOf(Graha.SUN, time);
    GrahaPlace moon = sky.placeOf(Graha.MOON, time);
    return new SunAndMoon(
        sun.longitude().degrees(),
        moon.longitude().degrees(),
        sun.speedDegreesPerDay(),
        moon.speedDegreesPerDay());
  }
}
