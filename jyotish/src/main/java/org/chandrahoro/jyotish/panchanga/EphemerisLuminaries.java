package org.chandrahoro.jyotish.panchanga;

import org.chandrahoro.ephemeris.Body;
import org.chandrahoro.ephemeris.EclipticPosition;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.Sky;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.TerrestrialTime;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.ayanamsa.Ayanamsa;

/** Sun and Moon of the true sky, apparent, less the ayanamsa with nutation. */
record EphemerisLuminaries(Ephemeris ephemeris, DeltaT deltaT, Ayanamsa ayanamsa)
    implements Luminaries {

  /** What the ayanamsa gains in a day, degrees: 50.29″ a year. */
  private static final double PRECESSION_PER_DAY = 50.29 / 3600 / 365.25;

  @Override
  public SunAndMoon at(double utDays) {
    TerrestrialTime tt = new UniversalTime(utDays).toTerrestrialTime(deltaT);
    Sky sky = ephemeris.at(tt);
    double zero = ayanamsa.trueDegreesAt(tt, sky.nutationInLongitudeDegrees());
    EclipticPosition sun = sky.position(Body.SUN);
    EclipticPosition moon = sky.position(Body.MOON);
    return new SunAndMoon(
        LimbAngle.turn(sun.longitudeDegrees() - zero),
        LimbAngle.turn(moon.longitudeDegrees() - zero),
        sun.longitudeDegreesPerDay() - PRECESSION_PER_DAY,
        moon.longitudeDegreesPerDay() - PRECESSION_PER_DAY);
  }
}
