package org.chandrahoro.jyotish.panchanga;

import java.util.OptionalDouble;
import org.chandrahoro.ephemeris.Body;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.horizon.HorizonCrossing;
import org.chandrahoro.ephemeris.horizon.HorizonDefinition;
import org.chandrahoro.ephemeris.horizon.HorizonEvent;
import org.chandrahoro.ephemeris.horizon.RiseSet;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.SunriseDefinition;

/**
 * Rising and setting in the true sky. The Sun's follow the definition of the conventions, the
 * Moon's always the printed almanac's upper limb.
 */
record EphemerisRisings(RiseSet riseSet, GeoPosition place, HorizonDefinition ofSun)
    implements Risings {

  static HorizonDefinition definition(SunriseDefinition sunrise) {
    return switch (sunrise) {
      case UPPER_LIMB -> HorizonDefinition.UPPER_LIMB_REFRACTION;
      case CENTRE -> HorizonDefinition.CENTRE_REFRACTION;
      case HINDU -> HorizonDefinition.HINDU;
    };
  }

  @Override
  public OptionalDouble sunriseAfter(double time) {
    return time(sun(time, HorizonEvent.RISE));
  }

  @Override
  public OptionalDouble sunsetAfter(double time) {
    return time(sun(time, HorizonEvent.SET));
  }

  @Override
  public OptionalDouble moonriseAfter(double time) {
    return time(moon(time, HorizonEvent.RISE));
  }

  @Override
  public OptionalDouble moonsetAfter(double time) {
    return time(moon(time, HorizonEvent.SET));
  }

  @Override
  public WithoutSunrise.Sun sunWithoutRising(double time) {
    return switch (sun(time, HorizonEvent.SET)) {
      case HorizonCrossing.StaysUp _ -> WithoutSunrise.Sun.STAYS_UP;
      case HorizonCrossing.StaysDown _ -> WithoutSunrise.Sun.STAYS_DOWN;
      case HorizonCrossing.At(var set) -> risesOnlyAfter(set, time);
    };
  }

  /** A Sun that sets before it next rises was up; one that rises first comes after its date. */
  private WithoutSunrise.Sun risesOnlyAfter(UniversalTime set, double time) {
    OptionalDouble rise = sunriseAfter(time);
    return rise.isPresent() && rise.getAsDouble() > set.daysSinceJ2000()
        ? WithoutSunrise.Sun.STAYS_UP
        : WithoutSunrise.Sun.STAYS_DOWN;
  }

  private HorizonCrossing sun(double time, HorizonEvent event) {
    return riseSet.firstAfter(new UniversalTime(time), place, Body.SUN, event, ofSun);
  }

  private HorizonCrossing moon(double time, HorizonEvent event) {
    return riseSet.firstAfter(
        new UniversalTime(time), place, Body.MOON, event, HorizonDefinition.UPPER_LIMB_REFRACTION);
  }

  private static OptionalDouble time(HorizonCrossing crossing) {
    return crossing instanceof HorizonCrossing.At(var instant)
        ? OptionalDouble.of(instant.daysSinceJ2000())
        : OptionalDouble.empty();
  }
}
