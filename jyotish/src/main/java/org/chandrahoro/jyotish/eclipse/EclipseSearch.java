package org.chandrahoro.jyotish.eclipse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.Body;
import org.chandrahoro.ephemeris.EclipticPosition;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.Sky;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;

/**
 * Finds eclipses from apparent places of Sun and Moon, without a table or a saros. Instants are
 * good to some seconds; those of the Moon's shadow are by nature no sharper than the shadow's rim.
 * Immutable and safe for any number of threads.
 */
public final class EclipseSearch {
  /**
   * The Moon's latitude at a syzygy beyond which no eclipse happens, degrees; 1.58° is the most.
   */
  private static final double FARTHEST_LATITUDE = 1.65;

  /** Between two syzygies pass at least 13.9 days. */
  private static final double STEP_ON = 12;

  /** Greatest eclipse and syzygy are at most minutes apart. */
  private static final double MARGIN = 0.1;

  private final Heaven.Source sky;
  private final SolarGeometry solar;
  private final LunarGeometry lunar;

  public EclipseSearch(Ephemeris ephemeris, DeltaT deltaT) {
    this.sky = new Heaven.Source(ephemeris, deltaT);
    this.solar = new SolarGeometry(sky);
    this.lunar = new LunarGeometry(sky);
  }

  /**
   * The eclipses whose greatest instant lies in [from, to), in order of time.
   *
   * @throws org.chandrahoro.ephemeris.OutsideEphemerisException when the span leaves the ephemeris
   * @throws IllegalArgumentException when it is reversed
   */
  public List<Eclipse> between(UniversalTime from, UniversalTime to) {
    double first = from.daysSinceJ2000();
    double last = to.daysSinceJ2000();
    if (first > last) {
      throw new IllegalArgumentException(
          "span from " + from.toInstant() + " to " + to.toInstant() + " ends before it begins");
    }
    var found = new ArrayList<Eclipse>();
    double time = first - MARGIN;
    while (time < last + MARGIN) {
      Syzygy syzygy = after(time);
      if (syzygy.time() > last + MARGIN) {
        break;
      }
      if (Math.abs(syzygy.latitudeDegrees()) < FARTHEST_LATITUDE) {
        eclipse(syzygy).filter(one -> within(one, first, last)).ifPresent(found::add);
      }
      time = syzygy.time() + STEP_ON;
    }
    return List.copyOf(found);
  }

  /** What a place sees of an eclipse. */
  public LocalEclipse at(Eclipse eclipse, GeoPosition place) {
    return switch (eclipse) {
      case SolarEclipse sun -> new LocalSun(sky, sun, place).seen();
      case LunarEclipse moon -> new LocalMoon(sky, moon, place).seen();
    };
  }

  private Optional<? extends Eclipse> eclipse(Syzygy syzygy) {
    return syzygy.full() ? lunar.near(syzygy.time()) : solar.near(syzygy.time());
  }

  private static boolean within(Eclipse eclipse, double first, double last) {
    double greatest = UniversalTime.of(eclipse.greatest()).daysSinceJ2000();
    return greatest >= first && greatest < last;
  }

  private record Syzygy(double time, boolean full, double latitudeDegrees) {}

  /** The first new or full moon after a time. */
  private Syzygy after(double from) {
    double start = elongation(sky.skyAt(new UniversalTime(from)));
    boolean full = start < 180;
    double target = full ? 180 : 360;
    double time = from + (target - start) / 12.190749;
    while (true) {
      Sky at = sky.skyAt(new UniversalTime(time));
      EclipticPosition sun = at.position(Body.SUN);
      EclipticPosition moon = at.position(Body.MOON);
      double step =
          Math.IEEEremainder(target - moon.longitudeDegrees() + sun.longitudeDegrees(), 360)
              / (moon.longitudeDegreesPerDay() - sun.longitudeDegreesPerDay());
      time += step;
      if (Math.abs(step) < 1e-3) {
        return new Syzygy(time, full, moon.latitudeDegrees());
      }
    }
  }

  private static double elongation(Sky sky) {
    double degrees =
        sky.position(Body.MOON).longitudeDegrees() - sky.position(Body.SUN).longitudeDegrees();
    return degrees < 0 ? degrees + 360 : degrees;
  }
}
