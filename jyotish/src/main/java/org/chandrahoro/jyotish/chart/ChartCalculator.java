package org.chandrahoro.jyotish.chart;

import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.ephemeris.Sky;
import org.chandrahoro.ephemeris.frame.SiderealTime;
import org.chandrahoro.ephemeris.horizon.Angles;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.SiderealLongitude;

/**
 * Casts charts under given conventions. Immutable and safe for any number of threads.
 *
 * <p>Every method throws {@link OutsideEphemerisException} for births outside the ephemeris.
 */
public final class ChartCalculator {
  /** Stored in every chart. */
  public static final String ENGINE = "chandrahoro 2.1.0";

  /**
   * Within it the lagna moves by a third of a degree to some ten degrees, never half the circle.
   */
  private static final double ANGLE_STEP_DAYS = 2 / 1440.0;

  private static final long HALF_CIRCLE = SiderealLongitude.CIRCLE / 2;

  private final SiderealSky sky;

  public ChartCalculator(Ephemeris ephemeris, DeltaT deltaT, Conventions conventions) {
    this.sky = new SiderealSky(ephemeris, deltaT, conventions);
  }

  /** The sidereal sky this calculator reads. */
  public SiderealSky sky() {
    return sky;
  }

  /** The chart that the knowledge of the birth time allows. */
  public Chart chartOf(Birth birth) {
    return switch (birth.time()) {
      case BirthTime.Recorded(var instant) ->
          recorded(birth, BirthMoment.of(instant, birth.place()));
      case BirthTime.Within within -> withinMargin(birth, within);
      case BirthTime.Unknown(var dayBegins, var dayEnds) ->
          new DayChart(
              birth,
              sky.conventions(),
              ENGINE,
              SkyWindow.of(sky, UniversalTime.of(dayBegins), UniversalTime.of(dayEnds)));
    };
  }

  /** The full chart of a known instant. */
  public RecordedChart chartOf(BirthMoment moment) {
    var recorded = new BirthTime.Recorded(moment.time().toInstant());
    return recorded(new Birth(recorded, moment.place()), moment);
  }

  private RecordedChart recorded(Birth birth, BirthMoment moment) {
    var tropical = sky.tropicalSkyAt(moment.time());
    var places = sky.at(moment.time(), tropical);
    var angles = angles(moment.time(), tropical, moment.place());
    double ayanamsa = places.ayanamsaDegrees();
    return new RecordedChart(
        birth,
        moment,
        sky.conventions(),
        ENGINE,
        places,
        SiderealLongitude.ofDegrees(angles.ascendantDegrees() - ayanamsa),
        SiderealLongitude.ofDegrees(angles.midheavenDegrees() - ayanamsa));
  }

  private static Angles angles(UniversalTime time, Sky tropical, GeoPosition place) {
    double obliquity = tropical.trueObliquityDegrees();
    double greenwich =
        SiderealTime.apparentRadians(
            time,
            tropical.time(),
            Math.toRadians(tropical.nutationInLongitudeDegrees()),
            Math.toRadians(obliquity));
    return Angles.of(
        Math.toDegrees(greenwich) + place.longitudeDegrees(), obliquity, place.latitudeDegrees());
  }

  private MarginChart withinMargin(Birth birth, BirthTime.Within within) {
    var from = UniversalTime.of(within.earliest());
    var to = UniversalTime.of(within.latest());
    var window = SkyWindow.of(sky, from, to);
    double length = to.daysSinceJ2000() - from.daysSinceJ2000();
    int steps = (int) Math.ceil(length / ANGLE_STEP_DAYS);
    var lagna = new Sweep();
    var midheaven = new Sweep();
    for (int i = 0; i <= steps; i++) {
      var time = i == steps ? to : from.plusDays(length * i / steps);
      var tropical = sky.tropicalSkyAt(time);
      var angles = angles(time, tropical, birth.place());
      double ayanamsa = sky.ayanamsaDegrees(tropical);
      lagna.reach(SiderealLongitude.ofDegrees(angles.ascendantDegrees() - ayanamsa));
      midheaven.reach(SiderealLongitude.ofDegrees(angles.midheavenDegrees() - ayanamsa));
    }
    return new MarginChart(
        birth, sky.conventions(), ENGINE, window, lagna.window(), midheaven.window());
  }

  /**
   * The arc that an angle has swept. Outside the polar circles it only goes forward; within them it
   * may leap by half the circle, and then nothing about it is certain.
   */
  private static final class Sweep {
    private static final long LEAP = HALF_CIRCLE / 2;

    private SiderealLongitude start = new SiderealLongitude(0);
    private SiderealLongitude last = start;
    private boolean begun;
    private boolean leapt;
    private long travelled;
    private long lowest;
    private long highest;

    void reach(SiderealLongitude longitude) {
      if (!begun) {
        begun = true;
        start = longitude;
      } else {
        long forward = last.microarcsecondsTo(longitude);
        long moved = forward > HALF_CIRCLE ? forward - SiderealLongitude.CIRCLE : forward;
        leapt |= Math.abs(moved) > LEAP;
        travelled += moved;
        lowest = Math.min(lowest, travelled);
        highest = Math.max(highest, travelled);
      }
      last = longitude;
    }

    LongitudeWindow window() {
      return new LongitudeWindow(
          new SiderealLongitude(start.microarcseconds() + lowest),
          leapt ? SiderealLongitude.CIRCLE : highest - lowest);
    }
  }
}
