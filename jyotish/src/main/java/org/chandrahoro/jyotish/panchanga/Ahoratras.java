package org.chandrahoro.jyotish.panchanga;

import java.util.Optional;
import org.chandrahoro.ephemeris.Body;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.horizon.HorizonCrossing;
import org.chandrahoro.ephemeris.horizon.HorizonDefinition;
import org.chandrahoro.ephemeris.horizon.HorizonEvent;
import org.chandrahoro.ephemeris.horizon.RiseSet;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.SunriseDefinition;

/**
 * Finds the day from sunrise to sunrise that an instant belongs to: one before sunrise belongs to
 * the day before. Immutable and safe for any number of threads.
 *
 * <p>Every method throws {@link org.chandrahoro.ephemeris.OutsideEphemerisException} when the day
 * leaves the span of the ephemeris.
 */
public final class Ahoratras {
  /** Two sunrises are further apart than this, in days, wherever the Sun rises daily. */
  private static final double SHORTEST_DAY = 0.5;

  /** From a sunrise earlier than this, in days, the next one may have come already. */
  private static final double NEARLY_A_DAY = 0.95;

  private final RiseSet riseSet;
  private final HorizonDefinition horizon;

  public Ahoratras(Ephemeris ephemeris, DeltaT deltaT, SunriseDefinition definition) {
    this.riseSet = new RiseSet(ephemeris, deltaT);
    this.horizon = EphemerisRisings.definition(definition);
  }

  /** With the ephemeris of this library and the standard ΔT. */
  public static Ahoratras standard(SunriseDefinition definition) {
    return new Ahoratras(Ephemeris.standard(), DeltaT.standard(), definition);
  }

  /** The last sunrise at or before an instant; none when the 28 hours before it have none. */
  public Optional<UniversalTime> findSunriseBefore(UniversalTime time, GeoPosition place) {
    Optional<UniversalTime> rise = sun(time.plusDays(-1), place, HorizonEvent.RISE);
    if (rise.isEmpty() || isAfter(rise.get(), time)) {
      // rising later from day to day, the Sun may have been up for more than a day's length
      rise = sun(time.plusDays(-RiseSet.SEARCH_DAYS), place, HorizonEvent.RISE);
      return rise.filter(found -> !isAfter(found, time));
    }
    if (time.daysSinceJ2000() - rise.get().daysSinceJ2000() > NEARLY_A_DAY) {
      // rising earlier from day to day, the Sun may have risen once more
      Optional<UniversalTime> next =
          sun(rise.get().plusDays(SHORTEST_DAY), place, HorizonEvent.RISE);
      if (next.isPresent() && !isAfter(next.get(), time)) {
        return next;
      }
    }
    return rise;
  }

  /** The day and night of an instant. */
  public Ahoratra of(UniversalTime time, GeoPosition place) {
    Optional<UniversalTime> rise = findSunriseBefore(time, place);
    if (rise.isPresent()) {
      Optional<UniversalTime> set = sun(rise.get(), place, HorizonEvent.SET);
      Optional<UniversalTime> next =
          sun(rise.get().plusDays(SHORTEST_DAY), place, HorizonEvent.RISE);
      if (set.isPresent() && next.isPresent() && isAfter(next.get(), set.get())) {
        return new Ahoratra.Reckoned(rise.get(), set.get(), next.get(), vara(rise.get(), place));
      }
    }
    return new Ahoratra.Unreckoned(sunWithoutRising(time, place));
  }

  /** On which side of the horizon a Sun that does not rise daily stays at an instant. */
  public WithoutSunrise.Sun sunWithoutRising(UniversalTime time, GeoPosition place) {
    return new EphemerisRisings(riseSet, place, horizon).sunWithoutRising(time.daysSinceJ2000());
  }

  private static Vara vara(UniversalTime sunrise, GeoPosition place) {
    double localNoons = sunrise.daysSinceJ2000() + place.longitudeDegrees() / 360;
    // J2000 is noon of 2000-01-01, a Saturday
    int days = (int) Math.floor(localNoons + 0.5);
    return Vara.values()[Math.floorMod(Vara.SHANI.ordinal() + days, 7)];
  }

  private static boolean isAfter(UniversalTime later, UniversalTime earlier) {
    return later.daysSinceJ2000() > earlier.daysSinceJ2000();
  }

  private Optional<UniversalTime> sun(UniversalTime from, GeoPosition place, HorizonEvent event) {
    return riseSet.firstAfter(from, place, Body.SUN, event, horizon)
            instanceof HorizonCrossing.At(var instant)
        ? Optional.of(instant)
        : Optional.empty();
  }
}
