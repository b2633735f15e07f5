package org.chandrahoro.jyotish.panchanga;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.horizon.HorizonDefinition;
import org.chandrahoro.ephemeris.horizon.RiseSet;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.ayanamsa.Ayanamsa;
import org.chandrahoro.jyotish.chart.Conventions;

/** Reckons panchangas. Immutable and safe for any number of threads. */
public final class PanchangaCalculator {
  /** Two sunrises are further apart than this, in days, wherever the Sun rises daily. */
  private static final double SHORTEST_DAY = 0.5;

  private final Conventions conventions;
  private final Luminaries sky;
  private final RiseSet riseSet;
  private final HorizonDefinition horizon;

  public PanchangaCalculator(Ephemeris ephemeris, DeltaT deltaT, Conventions conventions) {
    this.conventions = conventions;
    this.sky = new EphemerisLuminaries(ephemeris, deltaT, Ayanamsa.of(conventions.ayanamsa()));
    this.riseSet = new RiseSet(ephemeris, deltaT);
    this.horizon = EphemerisRisings.definition(conventions.sunrise());
  }

  public Conventions conventions() {
    return conventions;
  }

  /**
   * The panchanga of the day whose sunrise falls on a civil date.
   *
   * @param zone the zone in which the date is meant; a fixed offset is one too
   * @throws OutsideEphemerisException when the day, or the new moons before and after it, leave the
   *     span of the ephemeris
   */
  public DayPanchanga of(LocalDate date, GeoPosition place, ZoneId zone) {
    try {
      return reckon(
          date, place, zone, conventions, sky, new EphemerisRisings(riseSet, place, horizon));
    } catch (OutsideEphemerisException e) {
      throw new OutsideEphemerisException("panchanga of " + date + ": " + e.getMessage());
    }
  }

  static DayPanchanga reckon(
      LocalDate date,
      GeoPosition place,
      ZoneId zone,
      Conventions conventions,
      Luminaries sky,
      Risings risings) {
    double midnight = utDays(date.atStartOfDay(zone).toInstant());
    double nextMidnight = utDays(date.plusDays(1).atStartOfDay(zone).toInstant());
    OptionalDouble sunrise = risings.sunriseAfter(midnight);
    if (sunrise.isEmpty() || sunrise.getAsDouble() >= nextMidnight) {
      return new WithoutSunrise(date, place, risings.sunWithoutRising(midnight));
    }
    double rise = sunrise.getAsDouble();
    OptionalDouble sunset = risings.sunsetAfter(rise);
    OptionalDouble next = risings.sunriseAfter(rise + SHORTEST_DAY);
    if (sunset.isEmpty() || next.isEmpty() || sunset.getAsDouble() >= next.getAsDouble()) {
      return new WithoutSunrise(date, place, risings.sunWithoutRising(rise));
    }
    var parts = new DayParts(rise, sunset.getAsDouble(), next.getAsDouble());
    var times = new LimbTimes(sky, rise);
    var day = new DayReckoning(times, parts);
    List<Until<Nakshatra>> nakshatras = day.nakshatras();
    LunarYear year = LunarYear.at(times, rise);
    var sun = SiderealLongitude.ofDegrees(times.atOrigin().sun());
    var moon = SiderealLongitude.ofDegrees(times.atOrigin().moon());
    return new Panchanga(
        date,
        place,
        zone,
        conventions,
        instant(rise),
        instant(parts.sunset()),
        instant(parts.nextSunrise()),
        within(parts, risings.moonriseAfter(rise)),
        within(parts, risings.moonsetAfter(rise)),
        day.tithis(),
        nakshatras,
        moon.pada(),
        day.yogas(),
        day.karanas(),
        day.windows(Vara.of(date), nakshatras),
        year.month(),
        year.shakaYear(),
        Rasi.of(sun),
        Rasi.of(moon));
  }

  private static Optional<Instant> within(DayParts parts, OptionalDouble time) {
    return time.isPresent() && time.getAsDouble() < parts.nextSunrise()
        ? Optional.of(instant(time.getAsDouble()))
        : Optional.empty();
  }

  private static double utDays(Instant instant) {
    return UniversalTime.of(instant).daysSinceJ2000();
  }

  private static Instant instant(double utDays) {
    return new UniversalTime(utDays).toInstant();
  }
}
